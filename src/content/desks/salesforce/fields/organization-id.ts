import { recordField } from './record-field';

export const organizationId = recordField({
  key: 'organizationId',
  example: '00D5f00000QxYzA',
  copyIt: 'It stands third in liveagent.init of the Deployment Code, and under Setup > Company Information.',
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
