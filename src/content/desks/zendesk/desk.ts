import { defineDesk, type DeskOutline } from '../../../domain/guide/desk';
import { places } from '../../places.en';
import { checks, crossFindings } from './checks';
import { words } from './desk.en';

const liveAgentTab = ['Integrations', 'Web chat', 'Open', places.environment, 'Live agent'] as const;
const chatDashboard = ['Products', 'Chat'] as const;
const profileMenu = [...chatDashboard, places.profile, 'Check Connection'] as const;
const widgetSecurity = [...chatDashboard, 'Settings', 'Widget', 'Widget security'] as const;
const departments = [...chatDashboard, 'Settings', 'Departments'] as const;
const privateApps = ['Admin Center', 'Apps and integrations', 'Apps', 'Zendesk Support apps'] as const;
const connectResponse = ['Dialog', places.node, 'Connect to human agent', 'Service desk routing'] as const;

export const outline = {
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk',
  order: 2,
  availability: { stage: 'general', since: '2020-06-03' },
  addresses: ['deploy-web-chat-zendesk', 'deploy-zendesk'],
  anchors: [
    'deploy-zendesk-connect',
    'deploy-zendesk-secure-prereqs',
    'deploy-zendesk-secure-task',
    'deploy-zendesk-secure-anonymous',
    'deploy-zendesk-routing-browser-info',
    'deploy-zendesk-routing-topic',
    'dialog-support-transfers',
    'planned-escalation',
    'human-agent-fallback-escalations',
    'dialog-overview-add-connect-to-human-agent',
    'dialog-support-containment',
    'dialog-responses-json-connect-to-agent',
    'response-types-json-connect-to-agent',
    'dialog-responses-json-channel-transfer',
    'response-types-json-channel-transfer',
    'dialog-integrations-chat-browser-info',
    'expression-integration-variables',
    'expression-integration-variables-chat',
  ],
  links: { chatPage: 'https://{subdomain}.zendesk.com/chat' },
  editions: [
    { id: 'today', renames: [] },
    {
      id: 'classic',
      renames: [
        {
          from: liveAgentTab,
          to: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Zendesk', 'Next'],
          source: 'assistant-zendesk-classic',
        },
        { from: ['Connect account'], to: ['Next'], source: 'assistant-zendesk-classic' },
        {
          from: privateApps,
          to: ['Settings', 'Account', 'Apps', 'Upload private app'],
          source: 'assistant-zendesk-classic',
        },
      ],
    },
    {
      id: '2020',
      renames: [
        {
          from: liveAgentTab,
          to: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Zendesk', 'Set up'],
          source: 'assistant-zendesk-2020',
        },
        { from: ['Connect account'], to: ['Access account'], source: 'assistant-zendesk-2020' },
        {
          from: chatDashboard,
          to: [places.chatIcon, 'Chat dashboard'],
          source: 'assistant-zendesk-products-icon',
        },
      ],
    },
  ],
  checked: '2026-11-22',
  fields: {
    subdomain: {
      label: 'Subdomain',
      sample: 'harbour-books',
      born: { in: 'desk', path: ['Log in', places.addressBar] },
      pasted: { in: 'here' },
    },
    accountKey: {
      label: 'Account key',
      sample: 'b4TnW8xRq2KsVf6YzLp9MjDc3HgUe7Ka',
      byLink: 'id',
      born: { in: 'desk', path: profileMenu },
      pasted: { in: 'assistant', path: liveAgentTab },
    },
    department: {
      label: 'Department',
      sample: 'Returns team',
      repeats: true,
      byLink: 'name',
      born: { in: 'desk', path: departments },
      pasted: { in: 'assistant', path: connectResponse },
    },
  },
  steps: [
    {
      id: 'deploy-zendesk-prereqs',
      lane: 'desk',
      tasks: ['check'],
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
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
          id: 'zendesk-early-2020',
          path: [places.chatIcon, 'Chat dashboard'],
          source: 'assistant-zendesk-products-icon',
        },
        { id: 'chat-accounts-made-on-zopim-com', source: 'zendesk-chat-phase-4' },
      ],
    },
    {
      id: 'deploy-zendesk-task',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 2,
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
          id: 'classic',
          path: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Zendesk', 'Next'],
          source: 'assistant-zendesk-classic',
        },
        {
          id: 'assistant-spring-2020',
          path: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Zendesk', 'Set up'],
          source: 'assistant-zendesk-2020',
        },
        { id: 'documentation-mid-march-to-august-2020', source: 'assistant-zendesk-agent-picture' },
      ],
    },
    {
      id: 'deploy-zendesk-get-account-key',
      lane: 'desk',
      tasks: ['check'],
      who: ['desk-admin', 'assistant-admin'],
      minutes: 4,
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
        { id: 'classic', path: ['Account key', 'Next'], source: 'assistant-zendesk-classic' },
        {
          id: 'assistant-until-august-2020',
          path: ['Account key', 'Access account'],
          source: 'assistant-zendesk-2020',
        },
        { id: 'for-developers', source: 'zendesk-chat-account' },
      ],
    },
    {
      id: 'deploy-zendesk-agent-workspace',
      lane: 'desk',
      tasks: ['check'],
      who: ['desk-admin'],
      minutes: 4,
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
          id: 'zendesk-2020-to-2022',
          path: ['Settings', 'Agents', 'Enable the Zendesk Agent Workspace'],
          source: 'assistant-zendesk-workspace-off',
        },
      ],
    },
    {
      id: 'deploy-zendesk-add-private-app',
      lane: 'desk',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 8,
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
          id: 'zendesk-chat-dashboard',
          path: ['Settings', 'Account', 'Apps', 'Upload private app'],
          source: 'assistant-zendesk-classic',
        },
        {
          id: 'assistant-before-29-july-2021',
          path: ['Private app credentials'],
          source: 'assistant-zendesk-credentials-gone',
        },
      ],
    },
    {
      id: 'deploy-zendesk-dialog-prereq',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 6,
      sources: [
        'assistant-dialog-support',
        'assistant-connect-json',
        'assistant-human-agent',
        'assistant-client-2025',
      ],
      aliases: [
        'deploy-zendesk-action-prereq',
        'deploy-web-chat-dialog-prereq',
        'dialog-support',
        'human-agent',
      ],
      actions: [
        { id: 'add-connect-node', lane: 'assistant' },
        { id: 'write-three-texts', lane: 'assistant' },
      ],
      variants: [
        {
          id: 'assistant-with-actions',
          path: [places.action, places.step, 'And then', 'Connect to agent'],
          source: 'assistant-human-agent',
        },
      ],
    },
    {
      id: 'zendesk-first-transfer',
      lane: 'here',
      tasks: ['check'],
      who: ['assistant-admin', 'desk-admin', 'web-developer'],
      minutes: 8,
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
      variants: [{ id: 'assistant-the-link-that-shares-a-preview', source: 'assistant-preview-link' }],
    },
    {
      id: 'deploy-zendesk-routing',
      lane: 'desk',
      optional: true,
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
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
        { id: 'check-department', lane: 'here', asks: 'department', previews: true },
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
          id: 'zendesk-with-the-agent-workspace',
          path: ['Admin Center', 'People', 'Team', 'Groups'],
          source: 'zendesk-groups',
        },
        { id: 'assistant-newest-pages', source: 'assistant-zendesk-classic' },
      ],
    },
    {
      id: 'deploy-zendesk-secure',
      lane: 'desk',
      optional: true,
      tasks: ['replace-key', 'secure'],
      who: ['web-developer', 'desk-admin', 'assistant-admin'],
      minutes: 20,
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
          id: 'assistant-since-late-2023',
          path: ['Live agent', 'Authenticate users'],
          source: 'assistant-zendesk',
        },
        {
          id: 'zendesk-messaging',
          path: ['Admin Center', 'Account', 'Security', 'End user authentication'],
          source: 'derived-zendesk',
        },
      ],
    },
  ],
  transfer: {
    target: 'zendesk',
    members: [{ name: 'department', label: 'Department', field: 'department', example: 'Parcel desk' }],
    source: 'assistant-connect-json',
  },
  identity: {
    members: { name: 'name', email: 'email' },
    source: 'assistant-zendesk-classic',
  },
  preview: {
    shell: 'sidebar',
    width: 320,
    account: 'subdomain',
    team: 'department',
    faults: [{ id: 'no-panel', looks: 'absent' }, { id: 'does-not-load', looks: 'white' }, { id: 'expired' }],
  },
} as const satisfies DeskOutline<keyof typeof checks>;

export default defineDesk({ outline, words, checks, crossFindings });
