import { defineDesk } from '../../../domain/guide/desk';
import { checks, crossFindings } from './checks';

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

const checked = '2026-11-22';

export default defineDesk({
  id: 'liveengage',
  name: 'LiveEngage',
  vendor: 'LivePerson',
  alsoCalled: ['Conversational Cloud', 'LivePerson Messaging', 'LE'],
  order: 1,
  availability: { stage: 'early-access', since: '2020-03-02' },
  caution:
    'The assistant’s vendor took this option out of its documentation in March 2020. Check that your set-up page still offers LiveEngage.',
  summary:
    'Messaging from LivePerson, now called Conversational Cloud. A public key, a Mobile App source and a widget for the agent.',
  needs: 'an administrator on both sides',
  ready: ['LiveEngage account number', 'administrator access on both sides', 'one campaign, a day old'],
  addresses: ['deploy-web-chat-liveperson'],
  anchors: ['assistant-feedback', 'feedback-beta'],
  title: 'Connect web chat to LiveEngage',
  lede: 'Customers who ask for a person go from your assistant to a LiveEngage agent, with the conversation so far on the agent’s screen.',
  waitHours: 24,
  links: {
    accountCheck:
      'https://api.liveperson.net/api/account/{accountNumber}/service/smt/baseURI.json?version=1.0',
  },
  editions: [
    { id: '2020', name: 'LiveEngage, 2020', renames: [] },
    {
      id: 'today',
      name: 'Conversational Cloud, today',
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
          from: ['Visitors', 'Night Vision'],
          words: 'Whether Visitors and Night Vision still stand there, we could not verify.',
          source: 'liveperson-workspace-configuration',
        },
      ],
    },
  ],
  checks,
  crossFindings,
  fields: {
    accountNumber: {
      label: 'Account number',
      hint: 'Usually 8 digits, such as 60418273',
      sample: '60418273',
      control: 'line',
      numeric: true,
      byLink: 'id',
      born: { in: 'desk', path: ['Log in'], label: 'Account number' },
      pasted: { in: 'assistant', path: setUpPage, label: 'Account number' },
    },
    publicKey: {
      label: 'Public key',
      hint: 'Paste it as you copied it. What can be repaired is repaired.',
      control: 'text',
      born: { in: 'assistant', path: setUpPage, label: 'JWT key' },
      pasted: { in: 'desk', path: authenticationServer, label: 'JWT Public Key' },
      form: 'one line, no header',
      makes: {
        make: 'My own server signs: make a pair here',
        caution:
          'Choose this only where your own server signs the tokens and takes a private key from you. The key of the set-up page has its private half in the assistant already.',
        usual: { size: 2048, words: 'as the desk’s instructions' },
      },
    },
    appKey: {
      label: 'App key',
      hint: '36 characters with four hyphens, such as 8d51f0b3-6c2e-47a9-b184-e93d7a06c5f2',
      sample: '8d51f0b3-6c2e-47a9-b184-e93d7a06c5f2',
      control: 'line',
      byLink: 'id',
      born: { in: 'desk', path: conversationSources, label: 'App key' },
      pasted: { in: 'assistant', path: setUpPage, label: 'LiveEngage App key' },
    },
    widgetUrl: {
      label: 'Integration widget URL',
      hint: 'The whole address, starting with https://',
      control: 'line',
      born: { in: 'assistant', path: setUpPage, label: 'Integration widget URL' },
      pasted: { in: 'desk', path: widgetForm, label: 'URL' },
    },
    widgetName: {
      label: 'Widget name',
      hint: 'What agents will see, such as Watson Assistant. Its initials become the icon.',
      control: 'line',
      repeats: true,
      byLink: 'name',
      born: { in: 'here', path: [], label: 'Widget name' },
      pasted: { in: 'desk', path: widgetForm, label: 'Widget name' },
    },
  },
  steps: [
    {
      id: 'before-you-begin',
      title: 'Before you begin',
      short: 'Before',
      lane: 'here',
      who: ['assistant-admin', 'desk-admin'],
      minutes: 5,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'assistant-campaign-wait',
        'assistant-early-access',
        'assistant-withdrawn-2020',
      ],
      actions: [
        { id: 'have-account', title: 'Have a LiveEngage account', lane: 'desk' },
        { id: 'have-campaign', title: 'Have a campaign in it', lane: 'desk' },
        { id: 'wait-a-day', title: 'Wait 24 hours if either is new', lane: 'here' },
      ],
      variants: [
        {
          edition: 'Conversational Cloud',
          path: ['Campaign Builder'],
          words: 'Campaigns has become Campaign Builder; the exact date of the new names is not known to us.',
          source: 'liveperson-monitoring-start',
        },
      ],
    },
    {
      id: 'transfers-on',
      title: 'Switch transfers on',
      short: 'Transfers on',
      lane: 'assistant',
      who: ['assistant-admin'],
      minutes: 2,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'assistant-withdrawn-2020',
        'assistant-set-up-renamed',
        'assistant-live-agent-tab',
      ],
      actions: [
        {
          id: 'allow-transfers',
          title: 'Switch “Allow transfers to live agents” on',
          lane: 'assistant',
          at: ['Integrations', 'Web chat', 'Allow transfers to live agents'],
        },
        { id: 'choose-liveengage', title: 'Choose LiveEngage, then Set up', lane: 'assistant' },
      ],
      variants: [
        {
          edition: 'Assistant, from August 2020',
          path: ['Allow transfers to live agents', 'Next'],
          words: 'The button Set up is called Next.',
          source: 'assistant-set-up-renamed',
        },
        {
          edition: 'Assistant, newest pages',
          path: ['Integrations', 'Web chat', 'Open', 'your environment', 'Live agent'],
          words:
            'Transfers are switched on in the Live agent tab, once for each environment; LivePerson is not among the desks documented there.',
          source: 'assistant-live-agent-tab',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-authenticate',
      title: 'Give the assistant your account number',
      short: 'Account',
      lane: 'desk',
      tasks: ['check'],
      who: ['assistant-admin'],
      minutes: 3,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'liveperson-login',
        'liveperson-brand-id',
        'liveperson-thread-151',
        'liveperson-domain-api',
        'derived-samples',
      ],
      actions: [
        {
          id: 'find-account-number',
          title: 'Find the account number',
          lane: 'desk',
          copies: 'accountNumber',
        },
        {
          id: 'check-account-number',
          title: 'Check the account number here',
          lane: 'here',
          asks: 'accountNumber',
        },
        {
          id: 'access-account',
          title: 'Enter it and click Access account',
          lane: 'assistant',
          at: setUpPage,
          pastes: ['accountNumber'],
        },
      ],
      variants: [
        {
          edition: 'Conversational Cloud',
          path: ['Log in', 'Account number'],
          words: 'The login asks for the account number first here too; some pages call it Brand ID.',
          source: 'liveperson-login',
        },
      ],
    },
    {
      id: 'public-key',
      title: 'Let LiveEngage recognise your assistant',
      short: 'Authentication',
      lane: 'assistant',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 10,
      checked,
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
        {
          id: 'copy-jwt-key',
          title: 'Copy the JWT key from the set-up page',
          lane: 'assistant',
          at: setUpPage,
          copies: 'publicKey',
        },
        { id: 'check-public-key', title: 'Check the key here', lane: 'here', asks: 'publicKey' },
        {
          id: 'open-data-sources',
          title: 'Open Data Sources',
          lane: 'desk',
          at: dataSources,
          shows: 'lp-data-sources',
        },
        {
          id: 'open-integrations',
          title: 'Configure the Authentication server',
          lane: 'desk',
          at: authenticationServer,
          shows: 'lp-integrations-tab',
        },
        { id: 'ask-who-uses-the-key', title: 'See whether a key is there already', lane: 'desk' },
        { id: 'choose-implicit', title: 'Choose oAuth 2.0 authentication (implicit)', lane: 'desk' },
        {
          id: 'paste-public-key',
          title: 'Paste the key into JWT Public Key',
          lane: 'desk',
          pastes: ['publicKey'],
          shows: 'lp-authentication-server',
        },
        { id: 'save-authentication-server', title: 'Click Save', lane: 'desk' },
      ],
      variants: [
        {
          edition: 'LiveEngage, LivePerson’s tutorial',
          path: ['Campaigns', 'Data Sources', 'Authentication Server', 'Configure'],
          words:
            'The tutorial skips the Integrations tab; other pages of the time call it the Connectors area.',
          source: 'liveperson-authentication-tutorial',
        },
        {
          edition: 'Conversational Cloud, earlier pages',
          path: ['Campaign Builder', 'Data sources', 'Authentication Server', 'Configure'],
          words: 'Campaigns has become Campaign Builder; Data sources is still in the footnote.',
          source: 'liveperson-delegation',
        },
        {
          edition: 'Conversational Cloud, later pages',
          path: ['Management Console', 'Consumer Identity Provider', 'Click to configure'],
          words:
            'Search the Management Console for the name; in section 2, Define Identity Provider, choose Implicit, then JWT Public Key as the certificate type.',
          source: 'liveperson-authentication-configuration',
        },
        {
          edition: 'Conversational Cloud, newest pages',
          path: ['Manage', 'Management Console', 'Consumer Identity Provider', 'Click to configure'],
          words:
            'Section 2 reads Configure identity providers auth settings and also asks for an issuer; LivePerson can say what to enter there.',
          source: 'liveperson-authentication-newest',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-mobile-app',
      title: 'Create a Mobile App source',
      short: 'Application',
      lane: 'desk',
      tasks: ['secure', 'check'],
      who: ['desk-admin', 'assistant-admin'],
      minutes: 8,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'assistant-screens-2020',
        'liveperson-monitoring-start',
        'liveperson-monitoring-overview',
        'liveperson-api-key',
        'liveperson-unauthenticated-attributes',
      ],
      actions: [
        {
          id: 'check-features',
          title: 'Make sure that Messaging and Authenticated chat are on',
          lane: 'desk',
        },
        { id: 'connect-mobile-app', title: 'Connect a Mobile App', lane: 'desk', at: conversationSources },
        { id: 'create-mobile-app-source', title: 'Describe it and click Create', lane: 'desk' },
        {
          id: 'copy-app-key',
          title: 'Copy the App key',
          lane: 'desk',
          copies: 'appKey',
          shows: 'lp-edit-mobile-app-source',
        },
        { id: 'check-app-key', title: 'Check the App key here', lane: 'here', asks: 'appKey' },
        {
          id: 'paste-app-key',
          title: 'Paste it into LiveEngage App key',
          lane: 'assistant',
          at: setUpPage,
          pastes: ['appKey'],
        },
      ],
      variants: [
        {
          edition: 'Conversational Cloud',
          path: ['Campaign Builder', 'Data sources', 'Conversation sources', 'Mobile App'],
          words: 'The newest text that we read still has the tab and the tile; only Campaigns is renamed.',
          source: 'liveperson-monitoring-start',
        },
        {
          edition: 'Private App',
          path: [],
          words:
            'LivePerson’s account team can install a Private App instead; its App key does the same, and its name appears as a source of its own.',
          source: 'liveperson-private-app',
        },
      ],
    },
    {
      id: 'engagement',
      title: 'Add an engagement to the campaign',
      short: 'Engagement',
      lane: 'desk',
      who: ['desk-admin'],
      minutes: 4,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'liveperson-monitoring-start',
        'liveperson-engagement-method',
        'liveperson-conversation-request',
      ],
      actions: [
        { id: 'check-messaging', title: 'Make sure that the account has messaging', lane: 'desk' },
        {
          id: 'add-engagement',
          title: 'Add a Mobile App engagement to the campaign',
          lane: 'desk',
          at: ['Campaigns', 'your campaign', 'Add engagement', 'Mobile App'],
        },
      ],
      variants: [
        {
          edition: 'Conversational Cloud',
          path: ['Campaign Builder', 'your campaign', 'Add engagement', 'Mobile App'],
          words:
            'Campaigns has become Campaign Builder; with a Private App, choose its name in place of Mobile App.',
          source: 'liveperson-monitoring-start',
        },
      ],
    },
    {
      id: 'deploy-web-chat-lp-wa-widget',
      title: 'Show the agent the conversation so far',
      short: 'Agent widget',
      lane: 'assistant',
      tasks: ['check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 6,
      checked,
      sources: [
        'assistant-liveengage-2020',
        'assistant-screens-2020',
        'liveperson-add-widgets',
        'liveperson-widget-limits',
        'liveperson-permissions',
      ],
      actions: [
        {
          id: 'copy-widget-url',
          title: 'Copy the Integration widget URL',
          lane: 'assistant',
          at: setUpPage,
          copies: 'widgetUrl',
        },
        {
          id: 'check-widget-url',
          title: 'Check the URL here',
          lane: 'here',
          asks: 'widgetUrl',
          previews: true,
        },
        {
          id: 'open-night-vision',
          title: 'Open Night Vision',
          lane: 'desk',
          at: ['Visitors', 'Night Vision'],
          shows: 'lp-night-vision-icon',
        },
        {
          id: 'open-workspace-configuration',
          title: 'Open Agent Workspace configuration',
          lane: 'desk',
          at: ['Visitors', 'Night Vision', 'Agent Workspace configuration'],
          shows: 'lp-nightvision-agent-workspace-config',
        },
        { id: 'add-widget', title: 'Add a widget with +', lane: 'desk', at: widgetForm },
        {
          id: 'name-widget',
          title: 'Choose the name that agents see',
          lane: 'here',
          asks: 'widgetName',
          previews: true,
        },
        {
          id: 'fill-widget-form',
          title: 'Fill in name and URL, then Save',
          lane: 'desk',
          pastes: ['widgetName', 'widgetUrl'],
          shows: 'wa-integration-widget',
        },
      ],
      variants: [
        {
          edition: 'Conversational Cloud, messaging workspace',
          path: ['Night Vision'],
          words:
            'The Night Vision icon is at the top right; whether Edit Widgets still stands behind it, we could not verify.',
          source: 'liveperson-workspace-configuration',
        },
      ],
    },
    {
      id: 'first-transfer',
      title: 'Try a transfer yourself',
      short: 'First transfer',
      lane: 'here',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['assistant-admin', 'desk-admin'],
      minutes: 5,
      checked,
      sources: [
        'assistant-connect-to-agent',
        'assistant-try-it-out',
        'liveperson-engagement-method',
        'liveperson-thread-94',
      ],
      actions: [
        { id: 'check-dialog', title: 'Let the dialog ask for a person', lane: 'assistant' },
        { id: 'agent-online', title: 'Have one agent available', lane: 'desk' },
        { id: 'ask-for-a-person', title: 'Ask for a person in the web chat', lane: 'here' },
      ],
      variants: [
        {
          edition: 'Assistant with actions',
          path: ['your action', 'And then', 'Connect to agent'],
          words:
            'Instead of a dialog node, end a step with Connect to agent; the built-in Fallback action does so by itself.',
          source: 'assistant-human-agent',
        },
      ],
    },
  ],
  preview: {
    console: 'Agent Workspace',
    widths: [
      { label: 'Single', pixels: 280 },
      { label: 'Double', pixels: 560 },
      { label: 'Triple', pixels: 840 },
      { label: 'Quadruple', pixels: 1120 },
    ],
    customer: 'Mina Okafor',
    assistant: 'Assistant',
    sampleName: 'Watson Assistant',
    faults: [
      {
        id: 'hidden',
        option: 'Hidden by Manager view mode',
        title: 'No icon, no widget',
        words: 'Administrators and agent managers still see it, with a striped icon.',
        cause: 'Manager view mode is ticked, which keeps the widget from agents.',
        fix: 'In Edit Widgets, click the widget’s icon, untick Manager view mode and save.',
      },
    ],
    caveat:
      'The widths in pixels are our estimate: LivePerson publishes none. The letters of the icon follow two published examples.',
    name: 'widgetName',
    url: 'widgetUrl',
  },
});
