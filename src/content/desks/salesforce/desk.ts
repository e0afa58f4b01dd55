import { announceDesk } from '../../../domain/desk';

export default announceDesk({
  id: 'salesforce',
  name: 'Salesforce',
  vendor: 'Salesforce',
  order: 3,
  availability: 'beta',
  caution:
    'Salesforce announced the end of this Chat product for 14 February 2026. Whether an organisation can still run it, we could not verify.',
  summary:
    'Salesforce Chat, once called Live Agent. Two code snippets, a field on the chat transcript and a page for the agent.',
  needs: 'somebody who may add fields, pages and layouts',
  ready: ['Deployment Code and Chat Button Code', 'a chat app with a deployment, a button and routing'],
  addresses: [
    'deploy-web-chat-salesforce',
    'deploy-web-chat-salesforce-get-deployment-info',
    'deploy-web-chat-salesforce-add-visualforce-page',
    'deploy-web-chat-salesforce-add-custom-fields',
    'deploy-web-chat-salesforce-add-page-to-layout',
    'deploy-salesforce',
    'deploy-salesforce-prereqs',
    'deploy-salesforce-task',
    'deploy-salesforce-get-deployment-info',
    'deploy-salesforce-add-visualforce-page',
    'deploy-salesforce-add-custom-fields',
    'deploy-salesforce-add-page-to-layout',
    'deploy-salesforce-dialog-prereq',
    'deploy-salesforce-action-prereq',
    'deploy-salesforce-routing',
    'deploy-salesforce-routing-browser-info',
    'deploy-salesforce-routing-topic',
  ],
});
