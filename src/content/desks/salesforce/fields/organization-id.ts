import { recordField } from './record-field';

export const organizationId = recordField({
  key: 'organizationId',
  example: '00D5f00000QxYzA',
  labels: [
    'Salesforce.com Organization ID',
    'Organization ID',
    'Organisation ID',
    'organization_id',
    'orgId',
    'org_id',
    'Org ID',
  ],
  source: 'derived-snippets',
});
