import { recordField } from './record-field';

export const deploymentId = recordField({
  key: 'deploymentId',
  example: '5725f0000008kLm',
  labels: ['Deployment ID', 'deploymentId', 'deployment_id'],
  source: 'salesforce-rest-availability',
});
