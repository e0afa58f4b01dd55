import { defineDesk, type DeskOutline } from '../../../domain/guide/desk';
import { places } from '../../places.en';
import { checks, crossFindings } from './checks';
import { words } from './desk.en';

const dataSources = ['Campaigns', 'Data Sources'] as const;
const authenticationServer = [...dataSources, 'Integrations', 'Authentication server', 'Configure'] as const;
const conversationSources = [...dataSources, 'Conversation sources', 'Mobile App'] as const;
const setUpPage = ['Integrations', 'Web chat', 'Set up'] as const;
const widgetForm = [
  'Visitors',
  'Night Vision',
  'Agent Workspace configuration',
  'Edit Widgets',
  '+',
] as const;

export const outline = {
  id: 'liveengage',
  name: 'LiveEngage',
  vendor: 'LivePerson',
  order: 1,
  availability: { stage: 'early-access', since: '2020-03-02' },
  addresses: ['deploy-web-chat-liveperson'],
  anchors: ['assistant-feedback', 'feedback-beta'],
  waitHours: 24,
  links: {
    accountCheck:
      'https://api.liveperson.net/api/account/{accountNumber}/service/smt/baseURI.json?version=1.0',
  },
  editions: [
    { id: '2020', renames: [] },
    {
      id: 'today',
      renames: [
        {
          from: authenticationServer,
          to: ['Manage', 'Management Console', 'Consumer Identity Provider', 'Click to configure'],
          source: 'liveperson-authentication-newest',
        },
        { from: ['Campaigns'], to: ['Campaign Builder'], source: 'liveperson-monitoring-start' },
        { from: ['Data Sources'], to: ['Data sources'], source: 'liveperson-monitoring-start' },
        {
          from: ['Authentication server'],
          to: ['Consumer Identity Provider'],
          source: 'liveperson-authentication-configuration',
        },
        {
          from: ['oAuth 2.0 authentication (implicit)'],
          to: ['Implicit'],
          source: 'liveperson-authentication-configuration',
        },
        {
          doubt: 'night-vision',
          from: ['Visitors', 'Night Vision'],
          source: 'liveperson-workspace-configuration',
        },
      ],
    },
  ],
  checked: '2026-11-22',
  fields: {
    accountNumber: {
      label: 'Account number',
      sample: '60418273',
      numeric: true,
      byLink: 'id',
      born: { in: 'desk', path: ['Log in'] },
      pasted: { in: 'assistant', path: setUpPage },
    },
    publicKey: {
      label: 'Public key',
      control: 'text',
      born: { in: 'assistant', path: setUpPage, label: 'JWT key' },
      pasted: { in: 'desk', path: authenticationServer, label: 'JWT Public Key' },
      makes: { size: 2048 },
    },
    appKey: {
      label: 'App key',
      sample: '8d51f0b3-6c2e-47a9-b184-e93d7a06c5f2',
      byLink: 'id',
      born: { in: 'desk', path: conversationSources },
      pasted: { in: 'assistant', path: setUpPage, label: 'LiveEngage App key' },
    },
    widgetUrl: {
      label: 'Integration widget URL',
      born: { in: 'assistant', path: setUpPage },
      pasted: { in: 'desk', path: widgetForm, label: 'URL' },
    },
    widgetName: {
      label: 'Widget name',
      repeats: true,
      byLink: 'name',
      born: { in: 'here' },
      pasted: { in: 'desk', path: widgetForm },
    },
  },
  steps: [
    {
      id: 'before-you-begin',
      lane: 'here',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 5,
      sources: [
        'assistant-liveengage-2020',
        'assistant-campaign-wait',
        'assistant-early-access',
        'assistant-withdrawn-2020',
      ],
      actions: [
        { id: 'have-account', lane: 'desk' },
        { id: 'have-campaign', lane: 'desk' },
        { id: 'wait-a-day', lane: 'here' },
      ],
      variants: [{ id: 'cloud', path: ['Campaign Builder'], source: 'liveperson-monitoring-start' }],
    },
    {
      id: 'transfers-on',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 2,
      sources: [
        'assistant-liveengage-2020',
        'assistant-withdrawn-2020',
        'assistant-set-up-renamed',
        'assistant-live-agent-tab',
      ],
      actions: [
        {
          id: 'allow-transfers',
          lane: 'assistant',
          at: ['Integrations', 'Web chat', 'Allow transfers to live agents'],
        },
        { id: 'choose-liveengage', lane: 'assistant' },
      ],
      variants: [
        {
          id: 'assistant-from-august-2020',
          path: ['Allow transfers to live agents', 'Next'],
          source: 'assistant-set-up-renamed',
        },
        {
          id: 'assistant-newest-pages',
          path: ['Integrations', 'Web chat', 'Open', places.environment, 'Live agent'],
          source: 'assistant-live-agent-tab',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-authenticate',
      lane: 'desk',
      tasks: ['check'],
      who: ['assistant-admin'],
      minutes: 3,
      sources: [
        'assistant-liveengage-2020',
        'liveperson-login',
        'liveperson-brand-id',
        'liveperson-thread-151',
        'liveperson-domain-api',
        'derived-samples',
      ],
      actions: [
        { id: 'find-account-number', lane: 'desk', copies: 'accountNumber' },
        { id: 'check-account-number', lane: 'here', asks: 'accountNumber' },
        { id: 'access-account', lane: 'assistant', at: setUpPage, pastes: ['accountNumber'] },
      ],
      variants: [{ id: 'cloud', path: ['Log in', 'Account number'], source: 'liveperson-login' }],
    },
    {
      id: 'public-key',
      lane: 'assistant',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 10,
      sources: [
        'assistant-liveengage-2020',
        'assistant-screens-2020',
        'liveperson-key-format',
        'liveperson-authentication-configuration',
        'liveperson-authentication-newest',
        'liveperson-management-console',
        'liveperson-authentication-tutorial',
        'liveperson-get-started',
        'liveperson-delegation',
      ],
      actions: [
        { id: 'copy-jwt-key', lane: 'assistant', at: setUpPage, copies: 'publicKey' },
        { id: 'check-public-key', lane: 'here', asks: 'publicKey' },
        { id: 'open-data-sources', lane: 'desk', at: dataSources, shows: 'lp-data-sources' },
        { id: 'open-integrations', lane: 'desk', at: authenticationServer, shows: 'lp-integrations-tab' },
        { id: 'ask-who-uses-the-key', lane: 'desk' },
        { id: 'choose-implicit', lane: 'desk' },
        { id: 'paste-public-key', lane: 'desk', pastes: ['publicKey'], shows: 'lp-authentication-server' },
        { id: 'save-authentication-server', lane: 'desk' },
      ],
      variants: [
        {
          id: 'liveengage-livepersons-tutorial',
          path: ['Campaigns', 'Data Sources', 'Authentication Server', 'Configure'],
          source: 'liveperson-authentication-tutorial',
        },
        {
          id: 'cloud-earlier-pages',
          path: ['Campaign Builder', 'Data sources', 'Authentication Server', 'Configure'],
          source: 'liveperson-delegation',
        },
        {
          id: 'cloud-later-pages',
          path: ['Management Console', 'Consumer Identity Provider', 'Click to configure'],
          source: 'liveperson-authentication-configuration',
        },
        {
          id: 'cloud-newest-pages',
          path: ['Manage', 'Management Console', 'Consumer Identity Provider', 'Click to configure'],
          source: 'liveperson-authentication-newest',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-mobile-app',
      lane: 'desk',
      tasks: ['secure', 'check'],
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
      sources: [
        'assistant-liveengage-2020',
        'assistant-screens-2020',
        'liveperson-monitoring-start',
        'liveperson-monitoring-overview',
        'liveperson-api-key',
        'liveperson-unauthenticated-attributes',
      ],
      actions: [
        { id: 'check-features', lane: 'desk' },
        { id: 'connect-mobile-app', lane: 'desk', at: conversationSources },
        { id: 'create-mobile-app-source', lane: 'desk' },
        { id: 'copy-app-key', lane: 'desk', copies: 'appKey', shows: 'lp-edit-mobile-app-source' },
        { id: 'check-app-key', lane: 'here', asks: 'appKey' },
        { id: 'paste-app-key', lane: 'assistant', at: setUpPage, pastes: ['appKey'] },
      ],
      variants: [
        {
          id: 'cloud',
          path: ['Campaign Builder', 'Data sources', 'Conversation sources', 'Mobile App'],
          source: 'liveperson-monitoring-start',
        },
        { id: 'private-app', source: 'liveperson-private-app' },
      ],
    },
    {
      id: 'engagement',
      lane: 'desk',
      who: ['desk-admin'],
      minutes: 4,
      sources: [
        'assistant-liveengage-2020',
        'liveperson-monitoring-start',
        'liveperson-engagement-method',
        'liveperson-conversation-request',
      ],
      actions: [
        { id: 'check-messaging', lane: 'desk' },
        {
          id: 'add-engagement',
          lane: 'desk',
          at: ['Campaigns', places.campaign, 'Add engagement', 'Mobile App'],
        },
      ],
      variants: [
        {
          id: 'cloud',
          path: ['Campaign Builder', places.campaign, 'Add engagement', 'Mobile App'],
          source: 'liveperson-monitoring-start',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-wa-widget',
      lane: 'assistant',
      tasks: ['check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 6,
      sources: [
        'assistant-liveengage-2020',
        'assistant-screens-2020',
        'liveperson-add-widgets',
        'liveperson-widget-limits',
        'liveperson-permissions',
      ],
      actions: [
        { id: 'copy-widget-url', lane: 'assistant', at: setUpPage, copies: 'widgetUrl' },
        { id: 'check-widget-url', lane: 'here', asks: 'widgetUrl', previews: true },
        {
          id: 'open-night-vision',
          lane: 'desk',
          at: ['Visitors', 'Night Vision'],
          shows: 'lp-night-vision-icon',
        },
        {
          id: 'open-workspace-configuration',
          lane: 'desk',
          at: ['Visitors', 'Night Vision', 'Agent Workspace configuration'],
          shows: 'lp-nightvision-agent-workspace-config',
        },
        { id: 'add-widget', lane: 'desk', at: widgetForm },
        { id: 'name-widget', lane: 'here', asks: 'widgetName', previews: true },
        {
          id: 'fill-widget-form',
          lane: 'desk',
          pastes: ['widgetName', 'widgetUrl'],
          shows: 'wa-integration-widget',
        },
      ],
      variants: [
        {
          id: 'cloud-messaging-workspace',
          path: ['Night Vision'],
          source: 'liveperson-workspace-configuration',
        },
      ],
    },
    {
      id: 'first-transfer',
      lane: 'here',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 5,
      sources: [
        'assistant-connect-to-agent',
        'assistant-try-it-out',
        'liveperson-engagement-method',
        'liveperson-thread-94',
      ],
      actions: [
        { id: 'check-dialog', lane: 'assistant' },
        { id: 'agent-online', lane: 'desk' },
        { id: 'ask-for-a-person', lane: 'here' },
      ],
      variants: [
        {
          id: 'assistant-with-actions',
          path: [places.action, 'And then', 'Connect to agent'],
          source: 'assistant-human-agent',
        },
      ],
    },
  ],
  preview: {
    widths: [
      { label: 'Single', pixels: 280 },
      { label: 'Double', pixels: 560 },
      { label: 'Triple', pixels: 840 },
      { label: 'Quadruple', pixels: 1120 },
    ],
    faults: [{ id: 'hidden' }],
    name: 'widgetName',
    url: 'widgetUrl',
  },
} as const satisfies DeskOutline<keyof typeof checks>;

export default defineDesk({ outline, words, checks, crossFindings });
