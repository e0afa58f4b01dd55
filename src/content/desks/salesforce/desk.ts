import { defineDesk, type DeskOutline } from '../../../domain/guide/desk';
import { places } from '../../places.en';
import { checks, crossFindings } from './checks';
import { words } from './desk.en';

const liveAgentTab = ['Integrations', 'Web chat', 'Open', places.environment, 'Live agent'] as const;
const chatMenu = ['Setup', 'Feature Settings', 'Service', 'Chat'] as const;
const deployments = [...chatMenu, 'Deployments'] as const;
const chatButtons = [...chatMenu, 'Chat Buttons & Invitations'] as const;
const chatSettings = ['Setup', 'Chat Settings'] as const;
const companyInformation = ['Setup', 'Company Information'] as const;
const transcriptFields = [
  'Setup',
  'Object Manager',
  'Chat Transcript',
  'Fields & Relationships',
  'New',
] as const;
const editPage = [
  'App Launcher',
  places.chatApp,
  'Chat Transcripts',
  places.transcript,
  places.gear,
  'Edit Page',
] as const;
const connectResponse = ['Dialog', places.node, 'Connect to human agent', 'Service desk routing'] as const;

export const outline = {
  id: 'salesforce',
  name: 'Salesforce',
  vendor: 'Salesforce',
  order: 3,
  availability: { stage: 'general', since: '2020-07-01' },
  addresses: ['deploy-web-chat-salesforce', 'deploy-salesforce'],
  anchors: [
    'deploy-salesforce-routing-browser-info',
    'deploy-salesforce-routing-topic',
    'dialog-integrations-chat-browser-info-example',
  ],
  editions: [
    { id: 'today', renames: [] },
    {
      id: 'classic',
      renames: [
        {
          from: liveAgentTab,
          to: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Salesforce', 'Next'],
          source: 'assistant-salesforce-classic',
        },
      ],
    },
    {
      id: '2020',
      renames: [
        {
          from: liveAgentTab,
          to: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Salesforce', 'Set up'],
          source: 'assistant-salesforce-2020',
        },
        { from: chatMenu, to: ['Setup', 'Chat'], source: 'assistant-salesforce-menus' },
        { from: ['Save and exit'], to: ['Save'], source: 'assistant-salesforce-2020' },
      ],
    },
  ],
  checked: '2026-11-22',
  fields: {
    deploymentCode: {
      label: 'Deployment code',
      control: 'text',
      born: { in: 'desk', path: deployments, label: 'Deployment Code' },
      pasted: { in: 'assistant', path: liveAgentTab },
    },
    buttonCode: {
      label: 'Chat button code',
      control: 'text',
      born: { in: 'desk', path: chatButtons, label: 'Chat Button Code' },
      pasted: { in: 'assistant', path: liveAgentTab },
    },
    organizationId: {
      label: 'Organization ID',
      sample: '00D7R00000BdKwE',
      byLink: 'id',
      born: { in: 'desk', path: companyInformation },
      pasted: { in: 'here' },
    },
    deploymentId: {
      label: 'Deployment ID',
      sample: '5727R0000003mWx',
      byLink: 'id',
      born: { in: 'desk', path: deployments },
      pasted: { in: 'here' },
    },
    buttonId: {
      label: 'Button ID',
      sample: '5737R0000009pLc',
      byLink: 'id',
      born: { in: 'desk', path: chatButtons },
      pasted: { in: 'assistant', path: connectResponse },
    },
    chatApiEndpoint: {
      label: 'Chat API endpoint',
      sample: 'd.la3-c2-ph2.salesforceliveagent.com',
      born: { in: 'desk', path: chatSettings },
      pasted: { in: 'here' },
    },
  },
  steps: [
    {
      id: 'deploy-salesforce-prereqs',
      lane: 'desk',
      who: ['desk-admin', 'assistant-admin'],
      minutes: 10,
      sources: [
        'salesforce-rest-start',
        'salesforce-chat-guide',
        'salesforce-enable-chat',
        'salesforce-retired-report',
        'salesforce-enhanced-chat',
        'salesforce-messaging-web',
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-release-notes',
        'assistant-custom-desk',
        'assistant-any-plan',
        'assistant-platforms',
        'salesforce-omni-channel',
        'derived-salesforce',
      ],
      actions: [
        { id: 'look-at-chat-settings', lane: 'desk', at: chatSettings },
        { id: 'weigh-the-signs', lane: 'here' },
        { id: 'compare-editions', lane: 'desk' },
        { id: 'look-at-chat-app', lane: 'desk' },
        { id: 'have-access', lane: 'here' },
      ],
      variants: [
        { id: 'salesforce-older-screens', source: 'salesforce-retired-report' },
        { id: 'enhanced-chat-or-messaging-for-in-app-and-web', source: 'salesforce-enhanced-chat' },
      ],
    },
    {
      id: 'deploy-salesforce-task',
      lane: 'assistant',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 3,
      sources: [
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-salesforce-2020',
        'assistant-client-2025',
      ],
      actions: [
        { id: 'have-web-chat', lane: 'assistant' },
        { id: 'choose-salesforce', lane: 'assistant', at: liveAgentTab },
        { id: 'open-second-tab', lane: 'desk', at: ['Setup'] },
      ],
      variants: [
        {
          id: 'classic',
          path: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Salesforce', 'Next'],
          source: 'assistant-salesforce-classic',
        },
        {
          id: 'assistant-spring-2020',
          path: ['Integrations', 'Web chat', 'Allow transfers to live agents', 'Salesforce', 'Set up'],
          source: 'assistant-salesforce-2020',
        },
      ],
    },
    {
      id: 'deploy-salesforce-get-deployment-info',
      lane: 'desk',
      tasks: ['check'],
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
      sources: [
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-salesforce-menus',
        'salesforce-deployments',
        'salesforce-buttons',
        'salesforce-chat-buttons-api',
        'salesforce-deployment-versions',
        'derived-snippets',
      ],
      aliases: ['deploy-web-chat-salesforce-get-deployment-info'],
      actions: [
        {
          id: 'copy-deployment-code',
          lane: 'desk',
          at: deployments,
          copies: 'deploymentCode',
          shows: 'sf-deployment-code',
        },
        { id: 'check-deployment-code', lane: 'here', asks: 'deploymentCode' },
        { id: 'paste-deployment-code', lane: 'assistant', at: liveAgentTab, pastes: ['deploymentCode'] },
        {
          id: 'copy-button-code',
          lane: 'desk',
          at: chatButtons,
          copies: 'buttonCode',
          shows: 'sf-chat-button-code',
        },
        { id: 'check-button-code', lane: 'here', asks: 'buttonCode' },
        { id: 'paste-button-code', lane: 'assistant', at: liveAgentTab, pastes: ['buttonCode'] },
      ],
      variants: [
        {
          id: 'salesforce-as-described-in-spring-2020',
          path: ['Setup', 'Chat', 'Deployments'],
          source: 'assistant-salesforce-menus',
        },
        { id: 'salesforce-later-deployment-codes', source: 'salesforce-deployment-versions' },
      ],
    },
    {
      id: 'salesforce-values',
      lane: 'here',
      tasks: ['check'],
      who: ['desk-admin'],
      minutes: 5,
      sources: [
        'salesforce-chat-settings',
        'salesforce-rest-availability',
        'salesforce-endpoint-moved',
        'salesforce-id-suffix',
        'salesforce-id-algorithm',
        'derived-snippets',
        'derived-salesforce',
      ],
      actions: [
        // No `copies`: a value that the code filled in is not a comparison yet.
        { id: 'compare-organization', lane: 'desk', at: companyInformation },
        { id: 'check-organization', lane: 'here', asks: 'organizationId' },
        { id: 'check-deployment', lane: 'here', asks: 'deploymentId' },
        { id: 'compare-endpoint', lane: 'desk', at: chatSettings },
        { id: 'check-endpoint', lane: 'here', asks: 'chatApiEndpoint' },
      ],
    },
    {
      id: 'deploy-salesforce-add-custom-fields',
      lane: 'desk',
      who: ['desk-admin'],
      minutes: 7,
      sources: [
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-salesforce-2020',
        'assistant-salesforce-field-length',
        'assistant-salesforce-one-key',
        'assistant-salesforce-text-area',
        'assistant-client-2025',
        'salesforce-fields',
        'salesforce-text-areas',
        'derived-salesforce',
      ],
      aliases: ['deploy-web-chat-salesforce-add-custom-fields'],
      actions: [
        { id: 'count-the-fields', lane: 'assistant', at: liveAgentTab },
        { id: 'make-key-field', lane: 'desk', at: transcriptFields, shows: 'sf-custom-field' },
        { id: 'look-at-api-name', lane: 'desk' },
        { id: 'limit-field-access', lane: 'desk' },
      ],
      variants: [
        { id: 'assistant-march-2020-to-july-2021', source: 'assistant-salesforce-one-key' },
        { id: 'classic', source: 'assistant-salesforce-classic' },
        {
          id: 'assistant-newest-pages-from-13-september-2024',
          source: 'assistant-salesforce-text-area',
        },
      ],
    },
    {
      id: 'deploy-salesforce-add-visualforce-page',
      lane: 'desk',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 6,
      sources: [
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-salesforce-field-first',
        'assistant-salesforce-menus',
        'assistant-release-notes',
        'assistant-failover',
        'salesforce-pages',
        'derived-salesforce',
      ],
      aliases: ['deploy-web-chat-salesforce-add-visualforce-page'],
      actions: [
        { id: 'copy-page-markup', lane: 'assistant', at: liveAgentTab },
        {
          id: 'make-visualforce-page',
          lane: 'desk',
          at: ['Setup', 'Visualforce Pages', 'New'],
          shows: 'sf-visualforce-page',
        },
        { id: 'tick-lightning', lane: 'desk' },
      ],
      variants: [
        { id: 'documentation-before-2-june-2020', source: 'assistant-salesforce-field-first' },
        { id: 'documentation-before-16-june-2020', source: 'assistant-salesforce-menus' },
        { id: 'markup-from-before-may-2021', source: 'assistant-release-notes' },
      ],
    },
    {
      id: 'deploy-salesforce-add-page-to-layout',
      lane: 'desk',
      who: ['desk-admin', 'assistant-admin'],
      minutes: 10,
      sources: [
        'assistant-salesforce',
        'assistant-salesforce-classic',
        'assistant-client-2025',
        'assistant-client-texts',
        'assistant-session-length',
        'salesforce-record-pages',
        'derived-salesforce',
      ],
      aliases: ['deploy-web-chat-salesforce-add-page-to-layout'],
      actions: [
        { id: 'open-edit-page', lane: 'desk', at: editPage },
        { id: 'place-visualforce', lane: 'desk', shows: 'sf-edit-page-component' },
        { id: 'set-height', lane: 'here', uses: 'component-height', previews: true },
        {
          id: 'activate-page',
          lane: 'desk',
          at: ['Activation', 'App, Record Type, and Profile'],
          shows: 'sf-activation',
        },
        { id: 'save-and-exit', lane: 'assistant', at: liveAgentTab },
      ],
      variants: [{ id: 'assistant-2020', path: ['Save'], source: 'assistant-salesforce-2020' }],
    },
    {
      id: 'deploy-salesforce-dialog-prereq',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 6,
      sources: ['assistant-dialog-support', 'assistant-connect-json', 'assistant-human-agent'],
      aliases: ['deploy-salesforce-action-prereq'],
      actions: [
        { id: 'answer-the-wish', lane: 'assistant' },
        { id: 'write-the-messages', lane: 'assistant' },
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
      id: 'salesforce-first-transfer',
      lane: 'here',
      tasks: ['check'],
      who: ['assistant-admin', 'desk-admin', 'web-developer'],
      minutes: 8,
      sources: [
        'assistant-salesforce',
        'assistant-try-it-out',
        'assistant-client-2025',
        'assistant-web-chat-releases',
        'assistant-web-chat-policy',
        'assistant-preview-link',
        'salesforce-omni-channel',
        'derived-salesforce',
      ],
      actions: [
        { id: 'agent-available', lane: 'desk' },
        { id: 'ask-in-preview', lane: 'assistant', at: ['Preview'] },
        { id: 'read-the-panel', lane: 'desk' },
        { id: 'look-at-your-site', lane: 'here' },
        { id: 'tell-agents', lane: 'desk' },
      ],
      variants: [
        { id: 'assistant-the-link-that-shares-a-preview', source: 'assistant-preview-link' },
        { id: 'web-chat-before-7-7-0-5-october-2023', source: 'assistant-web-chat-releases' },
      ],
    },
    {
      id: 'deploy-salesforce-routing',
      lane: 'desk',
      optional: true,
      who: ['desk-admin', 'assistant-admin'],
      minutes: 10,
      sources: [
        'assistant-salesforce-classic',
        'assistant-salesforce-routing',
        'assistant-connect-json',
        'assistant-browser-info',
        'assistant-integration-variables',
        'assistant-desks-reference',
        'assistant-client-2025',
        'assistant-web-chat-releases',
        'salesforce-routing-options',
        'salesforce-rest-requests',
      ],
      actions: [
        { id: 'find-button', lane: 'desk', at: chatButtons, copies: 'buttonId' },
        { id: 'check-button', lane: 'here', asks: 'buttonId' },
        { id: 'route-by-topic', lane: 'assistant', at: connectResponse, pastes: ['buttonId'] },
        { id: 'write-the-response', lane: 'here', uses: 'transfer-response' },
        { id: 'route-by-page', lane: 'assistant' },
        { id: 'list-more-routes', lane: 'assistant' },
        { id: 'pass-on-details', lane: 'assistant' },
      ],
      variants: [
        { id: 'assistant-before-22-september-2020', source: 'assistant-salesforce-routing' },
        { id: 'web-chat-before-7-8-0-13-november-2023', source: 'assistant-web-chat-releases' },
      ],
    },
  ],
  transfer: {
    target: 'salesforce',
    members: [{ name: 'button_id', label: 'Button ID', field: 'buttonId', example: '5735f0000004TuV' }],
    source: 'assistant-connect-json',
  },
  componentHeight: { component: 300, page: 280, source: 'assistant-salesforce-classic' },
  preview: {
    shell: 'component',
    tab: 'Chat Transcripts',
    faults: [
      { id: 'clipped', looks: 'clipped' },
      { id: 'missing', looks: 'absent' },
      { id: 'empty', looks: 'empty' },
      { id: 'blank', looks: 'white' },
      { id: 'expired' },
    ],
  },
} as const satisfies DeskOutline<keyof typeof checks>;

export default defineDesk({ outline, words, checks, crossFindings });
