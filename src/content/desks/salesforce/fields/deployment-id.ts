import { recordField } from './record-field';

export const deploymentId = recordField({
  key: 'deploymentId',
  example: '5725f0000008kLm',
  copyIt:
    'It stands second in liveagent.init of the Deployment Code, under Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
  labels: ['Deployment ID', 'deploymentId', 'deployment_id'],
  source: 'salesforce-rest-availability',
});
