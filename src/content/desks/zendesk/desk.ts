import { defineDesk } from '../../../domain/desk';
import { checks, crossFindings } from './checks';

const liveAgentTab = ['Integrations', 'Web chat', 'Open', 'your environment', 'Live agent'] as const;
const chatDashboard = ['Products', 'Chat'] as const;
const profileMenu = [...chatDashboard, 'your profile', 'Check Connection'] as const;
const widgetSecurity = [...chatDashboard, 'Settings', 'Widget', 'Widget security'] as const;
const departments = [...chatDashboard, 'Settings', 'Departments'] as const;
const privateApps = ['Admin Center', 'Apps and integrations', 'Zendesk Support apps'] as const;
const connectResponse = ['Dialog', 'your node', 'Connect to human agent', 'Service desk routing'] as const;

const checked = '2026-11-22';

export default defineDesk({
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk',
  order: 2,
  availability: { stage: 'general', since: '2020-06-03' },
  caution:
    'For Zendesk Chat, the live chat. As far as we know, an account that has only Zendesk messaging cannot be connected this way.',
  summary:
    'Live chat in Zendesk. An account key, a private app for the conversation so far and, if you like, identified visitors.',
  needs: 'an administrator of Zendesk and of Chat',
  ready: ['Zendesk Chat account key', 'a Zendesk plan that allows private apps'],
  addresses: ['deploy-web-chat-zendesk', 'deploy-zendesk'],
  anchors: [
    'deploy-zendesk-connect',
    'deploy-zendesk-secure-prereqs',
    'deploy-zendesk-secure-task',
    'deploy-zendesk-secure-anonymous',
    'deploy-zendesk-routing-browser-info',
    'deploy-zendesk-routing-topic',
  ],
  title: 'Connect web chat to Zendesk',
  lede: 'Customers who ask for a person go from your assistant to an agent in Zendesk Chat, who can read what was said before.',
  checks,
  crossFindings,
  fields: {
    subdomain: {
      label: 'Subdomain',
      hint: 'What stands in front of .zendesk.com in the address bar, such as northwind-care',
      control: 'line',
      sensitivity: 'public',
      born: { in: 'desk', path: ['Log in', 'address bar'], label: 'Subdomain' },
      pasted: { in: 'here', path: [], label: 'Subdomain' },
    },
    accountKey: {
      label: 'Account key',
      hint: '32 letters and digits in those we have seen, such as Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      control: 'line',
      sensitivity: 'public',
      born: { in: 'desk', path: profileMenu, label: 'Account key' },
      pasted: { in: 'assistant', path: liveAgentTab, label: 'Account key' },
    },
    department: {
      label: 'Department',
      hint: 'The name, letter for letter, such as Parcel desk',
      control: 'line',
      sensitivity: 'public',
      born: { in: 'desk', path: departments, label: 'Department' },
      pasted: { in: 'assistant', path: connectResponse, label: 'Department' },
    },
  },
  steps: [
    {
      id: 'deploy-zendesk-prereqs',
      title: 'See whether your account still has Chat',
      short: 'Chat',
      lane: 'desk',
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
      checked,
      sources: [
        'assistant-zendesk',
        'assistant-zendesk-enterprise',
        'assistant-release-notes',
        'assistant-any-plan',
        'assistant-platforms',
        'zendesk-chat-version',
        'zendesk-chat-phase-4',
        'zendesk-private-app',
        'zendesk-web-sdk-maintenance',
        'zendesk-zopim-domain',
        'rfc-1123',
        'derived-zendesk',
      ],
      actions: [
        { id: 'find-subdomain', lane: 'desk', copies: 'subdomain' },
        { id: 'check-subdomain', lane: 'here', asks: 'subdomain' },
        { id: 'open-chat', lane: 'desk', at: chatDashboard },
        { id: 'plan-and-roles', lane: 'desk' },
        { id: 'decide-on-security', lane: 'here' },
      ],
      variants: [
        {
          edition: 'Zendesk, early 2020',
          path: ['Chat icon in the header', 'Chat dashboard'],
          words:
            'Support had a Chat icon of its own in its header; from April 2020 it stands among the products.',
          source: 'assistant-zendesk-products-icon',
        },
        {
          edition: 'Chat accounts made on zopim.com',
          path: [],
          words:
            'Older accounts had a dashboard of their own elsewhere. Zendesk meant to move them all by the end of 2023.',
          source: 'zendesk-chat-phase-4',
        },
      ],
    },
    {
      id: 'deploy-zendesk-task',
      title: 'Turn on transfers in the assistant',
      short: 'Transfers on',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 2,
      checked,
      sources: [
        'assistant-zendesk',
        'assistant-zendesk-classic',
        'assistant-zendesk-2020',
        'assistant-failover',
      ],
      aliases: ['deploy-zendesk-assistant'],
      actions: [
        { id: 'have-web-chat', lane: 'assistant' },
        { id: 'enable-transfers', lane: 'assistant', at: liveAgentTab },
      ],
      variants: [
        {
          edition: 'Assistant with dialog (classic), from August 2020',
          path: ['Integrations', 'Web chat', 'Live agent', 'Zendesk', 'Next'],
          words: 'There is one web chat and no choice of environment; the button goes on with Next.',
          source: 'assistant-zendesk-classic',
        },
        {
          edition: 'Assistant, spring 2020',
          path: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Zendesk', 'Set up'],
          words:
            'A switch on the web chat’s own page, followed by a choice of desk and the button Set up. For a few months the page also took a picture of the agent, 50 by 50 pixels and 100 KB at most.',
          source: 'assistant-zendesk-2020',
        },
      ],
    },
    {
      id: 'deploy-zendesk-get-account-key',
      title: 'Give the assistant the account key of Chat',
      short: 'Account key',
      lane: 'desk',
      who: ['desk-admin', 'assistant-admin'],
      minutes: 4,
      checked,
      sources: [
        'assistant-zendesk',
        'assistant-zendesk-products-icon',
        'zendesk-check-connection',
        'zendesk-chat-account',
        'zendesk-chat-clients',
        'zendesk-snippet-key',
        'zendesk-messaging-key',
        'assistant-client-2025',
        'derived-account-keys',
      ],
      aliases: ['deploy-web-chat-zendesk-get-account-key'],
      actions: [
        { id: 'open-check-connection', lane: 'desk', at: profileMenu, shows: 'zd-check-connection' },
        { id: 'copy-account-key', lane: 'desk', copies: 'accountKey', shows: 'zd-account-key' },
        { id: 'check-account-key', lane: 'here', asks: 'accountKey' },
        { id: 'paste-account-key', lane: 'assistant', at: liveAgentTab, pastes: ['accountKey'] },
      ],
      variants: [
        {
          edition: 'Assistant with dialog (classic), from August 2020',
          path: ['Account key', 'Next'],
          words: 'After the key, click Next in place of Connect account.',
          source: 'assistant-zendesk-classic',
        },
        {
          edition: 'Assistant, until August 2020',
          path: ['Account key', 'Access account'],
          words: 'After the key, click Access account.',
          source: 'assistant-zendesk-2020',
        },
        {
          edition: 'For developers',
          path: [],
          words:
            'Zendesk’s Chat API tells an administrator the same key: the account resource has it as account_key, read-only.',
          source: 'zendesk-chat-account',
        },
      ],
    },
    {
      id: 'deploy-zendesk-agent-workspace',
      title: 'Settle the Agent Workspace',
      short: 'Workspace',
      lane: 'desk',
      who: ['desk-admin'],
      minutes: 4,
      checked,
      sources: [
        'assistant-zendesk-workspace-on',
        'assistant-zendesk-workspace-off',
        'assistant-web-chat-releases',
        'zendesk-agent-workspace',
        'zendesk-groups',
      ],
      actions: [
        { id: 'look-at-workspace', lane: 'desk', at: ['Admin Center', 'Workspaces'] },
        { id: 'ask-before-switching', lane: 'desk' },
      ],
      variants: [
        {
          edition: 'Zendesk, 2020 to 2022',
          path: ['Settings', 'Agents', 'Enable the Zendesk Agent Workspace'],
          words: 'The switch was a checkbox in the settings of Support, and the advice was to clear it.',
          source: 'assistant-zendesk-workspace-off',
        },
      ],
    },
    {
      id: 'deploy-zendesk-add-private-app',
      title: 'Install the private app for your agents',
      short: 'Private app',
      lane: 'desk',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 8,
      checked,
      sources: [
        'assistant-zendesk',
        'assistant-zendesk-classic',
        'assistant-zendesk-credentials-gone',
        'assistant-web-chat-releases',
        'assistant-client-2025',
        'assistant-client-texts',
        'assistant-session-length',
        'zendesk-private-app',
        'derived-zendesk',
      ],
      aliases: ['deploy-web-chat-zendesk-add-private-app'],
      actions: [
        { id: 'download-private-app', lane: 'assistant', at: liveAgentTab },
        { id: 'upload-private-app', lane: 'desk', at: privateApps, shows: 'zd-upload-private-app' },
        { id: 'install-private-app', lane: 'desk' },
        { id: 'see-private-app', lane: 'here', previews: true },
        { id: 'leave-the-tags', lane: 'desk' },
        { id: 'save-and-exit', lane: 'assistant' },
      ],
      variants: [
        {
          edition: 'Zendesk, Chat dashboard',
          path: ['Settings', 'Account', 'Apps', 'Upload private app'],
          words: 'The older way in leads over the Chat dashboard. The tab was renamed App in October 2020.',
          source: 'assistant-zendesk-classic',
        },
        {
          edition: 'Assistant, before 29 July 2021',
          path: ['Private app credentials'],
          words:
            'The set-up page also gave out generated credentials, to be pasted when Zendesk asked for them. They are gone; from April 2020 the box was called Watson Assistant Zendesk app credentials.',
          source: 'assistant-zendesk-credentials-gone',
        },
      ],
    },
    {
      id: 'deploy-zendesk-dialog-prereq',
      title: 'Let the conversation ask for a person',
      short: 'Response',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 6,
      checked,
      sources: [
        'assistant-dialog-support',
        'assistant-connect-json',
        'assistant-human-agent',
        'assistant-client-2025',
      ],
      aliases: ['deploy-zendesk-action-prereq', 'deploy-web-chat-dialog-prereq'],
      actions: [
        { id: 'add-connect-node', lane: 'assistant' },
        { id: 'write-three-texts', lane: 'assistant' },
      ],
      variants: [
        {
          edition: 'Assistant with actions',
          path: ['your action', 'a step', 'And then', 'Connect to agent'],
          words:
            'A step that ends in Connect to agent takes the same three texts, and the built-in Fallback action transfers by itself.',
          source: 'assistant-human-agent',
        },
      ],
    },
    {
      id: 'zendesk-first-transfer',
      title: 'Make the first transfer',
      short: 'First transfer',
      lane: 'here',
      who: ['assistant-admin', 'desk-admin', 'web-developer'],
      minutes: 8,
      checked,
      sources: [
        'assistant-zendesk',
        'assistant-try-it-out',
        'assistant-client-2025',
        'assistant-preview-link',
        'zendesk-agent-status',
        'zendesk-classic-csp',
        'zendesk-web-sdk',
        'derived-zendesk',
      ],
      actions: [
        { id: 'agent-online', lane: 'desk', shows: 'zd-agent-status' },
        { id: 'ask-in-preview', lane: 'assistant', at: ['Preview'] },
        { id: 'allow-in-policy', lane: 'here' },
        { id: 'tell-agents', lane: 'desk' },
      ],
      variants: [
        {
          edition: 'Assistant, the link that shares a preview',
          path: [],
          words:
            'The shared link works only while the web chat is not secured. Preview inside the product works either way, since web chat 3.2.1.',
          source: 'assistant-preview-link',
        },
      ],
    },
    {
      id: 'deploy-zendesk-routing',
      title: 'Optional: choose the team that answers',
      short: 'Routing',
      lane: 'desk',
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
      checked,
      sources: [
        'assistant-zendesk-classic',
        'assistant-connect-json',
        'assistant-browser-info',
        'assistant-integration-variables',
        'assistant-client-2025',
        'zendesk-departments',
        'zendesk-groups',
      ],
      actions: [
        {
          id: 'find-department',
          lane: 'desk',
          at: departments,
          copies: 'department',
          shows: 'zd-departments',
        },
        { id: 'check-department', lane: 'here', asks: 'department' },
        {
          id: 'route-by-topic',
          lane: 'assistant',
          at: connectResponse,
          pastes: ['department'],
          uses: 'transfer-response',
        },
        { id: 'route-by-page', lane: 'assistant' },
        { id: 'pass-on-facts', lane: 'assistant' },
      ],
      variants: [
        {
          edition: 'Zendesk with the Agent Workspace',
          path: ['Admin Center', 'People', 'Team', 'Groups'],
          words: 'Departments have become groups of Support, and are made and named there.',
          source: 'zendesk-groups',
        },
        {
          edition: 'Assistant, newest pages',
          path: [],
          words:
            'Routing by topic is told on the classic page only. The field for the department is still in the reference of the newer product.',
          source: 'assistant-zendesk-classic',
        },
      ],
    },
    {
      id: 'deploy-zendesk-secure',
      title: 'Optional: tell Zendesk who is asking',
      short: 'Securing',
      lane: 'desk',
      who: ['web-developer', 'desk-admin', 'assistant-admin'],
      minutes: 20,
      checked,
      sources: [
        'assistant-zendesk-classic',
        'assistant-zendesk',
        'assistant-encrypted-payload',
        'assistant-client-2025',
        'zendesk-visitor-authentication',
        'zendesk-visitor-tokens',
        'derived-zendesk',
      ],
      actions: [
        { id: 'secure-web-chat', lane: 'assistant' },
        { id: 'encrypt-name-and-email', lane: 'here', uses: 'identity-payload' },
        {
          id: 'generate-shared-secret',
          lane: 'desk',
          at: widgetSecurity,
          shows: 'zd-visitor-authentication',
        },
        { id: 'paste-shared-secret', lane: 'assistant', at: liveAgentTab },
        { id: 'decide-on-guests', lane: 'assistant', at: liveAgentTab },
        { id: 'try-secured-transfer', lane: 'here' },
      ],
      variants: [
        {
          edition: 'Assistant, since late 2023',
          path: ['Live agent', 'Authenticate users'],
          words:
            'The field hides the shared secret once it is saved. An empty-looking field is no sign of loss.',
          source: 'assistant-zendesk',
        },
        {
          edition: 'Zendesk messaging',
          path: ['Admin Center', 'Account', 'Security', 'End user authentication'],
          words: 'This page makes signing keys for messaging. They have no use here.',
          source: 'derived-zendesk',
        },
      ],
    },
  ],
  transfer: {
    target: 'zendesk',
    members: [
      {
        name: 'department',
        label: 'Department',
        field: 'department',
        hint: 'The name, letter for letter. Leave it empty for any agent who is available.',
        example: 'Parcel desk',
      },
    ],
    source: 'assistant-connect-json',
  },
  identity: {
    members: { name: 'name', email: 'email' },
    guest: 'Guest',
    source: 'assistant-zendesk-classic',
  },
  preview: {
    shell: 'sidebar',
    console: 'Ticket in Zendesk',
    width: 320,
    customer: 'Mina Okafor',
    assistant: 'Assistant',
    sampleName: 'Conversation history',
    faults: [
      {
        id: 'no-panel',
        option: 'No panel at all',
        looks: 'absent',
        title: 'No panel',
        words: 'The ticket is there, and nothing beside it speaks of the assistant.',
        cause: 'The app does not fit the Agent Workspace: apps from before web chat 7.1.0 want it off.',
        fix: 'Download the current app from the Live agent tab and install it in place of the old one.',
      },
      {
        id: 'does-not-load',
        option: 'Icon without contents',
        looks: 'white',
        title: 'The app does not load',
        words: 'Its icon and its title are there, and the panel stays empty.',
        cause: 'The file of the app had a defect until the web chat release of March 2025.',
        fix: 'Download the app again and install it anew.',
      },
      {
        id: 'expired',
        option: 'History expired',
        title: 'Access to the history has expired',
        words: 'The chat itself goes on.',
        cause: 'The agent took the chat after the customer’s session with the assistant had ended.',
        fix: 'Shorten the queue, or lengthen the session: it is 5 minutes on Lite and Trial, and 1 hour by default on larger plans.',
      },
    ],
    caveat: 'Neither the title of the app nor the width of its panel is documented; both are our guess.',
  },
});
