import { announceDesk } from '../../../domain/desk';

export default announceDesk({
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk',
  order: 2,
  availability: 'beta',
  caution:
    'For Zendesk Chat, the live chat. As far as we know, an account that has only Zendesk messaging cannot be connected this way.',
  summary:
    'Live chat in Zendesk. An account key, a private app for the conversation so far and, if you like, identified visitors.',
  needs: 'an administrator of Zendesk and of Chat',
  ready: ['Zendesk Chat account key', 'a Zendesk plan that allows private apps'],
  addresses: [
    'deploy-web-chat-zendesk',
    'deploy-web-chat-zendesk-get-account-key',
    'deploy-web-chat-zendesk-add-private-app',
    'deploy-zendesk',
    'deploy-zendesk-prereqs',
    'deploy-zendesk-task',
    'deploy-zendesk-assistant',
    'deploy-zendesk-connect',
    'deploy-zendesk-get-account-key',
    'deploy-zendesk-add-private-app',
    'deploy-zendesk-agent-workspace',
    'deploy-zendesk-secure',
    'deploy-zendesk-secure-prereqs',
    'deploy-zendesk-secure-task',
    'deploy-zendesk-secure-anonymous',
    'deploy-zendesk-dialog-prereq',
    'deploy-zendesk-action-prereq',
    'deploy-zendesk-routing',
    'deploy-zendesk-routing-browser-info',
    'deploy-zendesk-routing-topic',
  ],
});
