import type { WordsOfDesk } from '../../../domain/guide/desk';
import type { outline } from './desk';

const campaignsRenamed = 'Campaigns is now Campaign Builder.';

export const words: WordsOfDesk<typeof outline> = {
  alsoCalled: ['Conversational Cloud', 'LivePerson Messaging', 'LE'],
  caution:
    'The assistant’s vendor removed this option from its documentation in March 2020. Check that your set-up page still offers LiveEngage.',
  summary:
    'Messaging from LivePerson, now called Conversational Cloud. A public key, a Mobile App source and a widget for the agent.',
  needs: 'an administrator on both sides',
  ready: ['LiveEngage account number', 'administrator access on both sides', 'one campaign, a day old'],
  title: 'Connect web chat to LiveEngage',
  lede: 'Customers who ask for a person go from your assistant to a LiveEngage agent, with the conversation so far on the agent’s screen.',
  editions: {
    '2020': { name: 'LiveEngage, 2020' },
    today: {
      name: 'Conversational Cloud, today',
      doubts: { 'night-vision': 'We could not verify whether Visitors and Night Vision are still there.' },
    },
  },
  fields: {
    accountNumber: { hint: 'Usually 8 digits, such as 60418273' },
    publicKey: {
      hint: 'Paste it as you copied it. The page repairs what it can.',
      form: 'one line, no header',
      makes: {
        make: 'My own server signs the tokens',
        caution:
          'Make a key pair here only if your own server signs the tokens and takes a private key from you. For the key of the set-up page, the assistant already has the private key.',
        usual: 'as the desk’s instructions',
      },
    },
    appKey: { hint: '36 characters with four hyphens, such as 8d51f0b3-6c2e-47a9-b184-e93d7a06c5f2' },
    widgetUrl: { hint: 'The whole address, starting with https://' },
    widgetName: { hint: 'What agents will see, such as Watson Assistant. Its initials become the icon.' },
  },
  steps: {
    'before-you-begin': {
      title: 'Before you begin',
      short: 'Before',
      actions: {
        'have-account': 'Have a LiveEngage account',
        'have-campaign': 'Have a campaign in it',
        'wait-a-day': 'Wait 24 hours if either is new',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: `${campaignsRenamed} We do not know the exact date of the new names.`,
        },
      },
    },
    'transfers-on': {
      title: 'Switch transfers on',
      short: 'Transfers on',
      actions: {
        'allow-transfers': 'Switch “Allow transfers to live agents” on',
        'choose-liveengage': 'Choose LiveEngage, then Set up',
      },
      variants: {
        'assistant-from-august-2020': {
          edition: 'Assistant, from August 2020',
          words: 'The button Set up is called Next.',
        },
        'assistant-newest-pages': {
          edition: 'Assistant, newest pages',
          words:
            'Transfers are switched on in the Live agent tab, once for each environment. LivePerson is not among the desks documented there.',
        },
      },
    },
    'deploy-web-chat-lp-authenticate': {
      title: 'Give the assistant your account number',
      short: 'Account',
      actions: {
        'find-account-number': 'Find the account number',
        'check-account-number': 'Check the account number here',
        'access-account': 'Enter it and click Access account',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: 'The login also asks for the account number first. Some pages call it Brand ID.',
        },
      },
    },
    'public-key': {
      title: 'Let LiveEngage recognise your assistant',
      short: 'Authentication',
      actions: {
        'copy-jwt-key': 'Copy the JWT key from the set-up page',
        'check-public-key': 'Check the key here',
        'open-data-sources': 'Open Data Sources',
        'open-integrations': 'Configure the Authentication server',
        'ask-who-uses-the-key': 'See whether a key is there already',
        'choose-implicit': 'Choose oAuth 2.0 authentication (implicit)',
        'paste-public-key': 'Paste the key into JWT Public Key',
        'save-authentication-server': 'Click Save',
      },
      variants: {
        'liveengage-livepersons-tutorial': {
          edition: 'LiveEngage, LivePerson’s tutorial',
          words:
            'The tutorial does not mention the Integrations tab. Other pages of the time call it the Connectors area.',
        },
        'cloud-earlier-pages': {
          edition: 'Conversational Cloud, earlier pages',
          words: `${campaignsRenamed} Data sources is still in the footnote.`,
        },
        'cloud-later-pages': {
          edition: 'Conversational Cloud, later pages',
          words:
            'Search the Management Console for the name. In section 2, Define Identity Provider, choose Implicit, then JWT Public Key as the certificate type.',
        },
        'cloud-newest-pages': {
          edition: 'Conversational Cloud, newest pages',
          words:
            'Section 2 is called Configure identity providers auth settings and also asks for an issuer. Ask LivePerson what to enter there.',
        },
      },
    },
    'deploy-web-chat-lp-mobile-app': {
      title: 'Create a Mobile App source',
      short: 'Application',
      actions: {
        'check-features': 'Make sure that Messaging and Authenticated chat are on',
        'connect-mobile-app': 'Connect a Mobile App',
        'create-mobile-app-source': 'Describe it and click Create',
        'copy-app-key': 'Copy the App key',
        'check-app-key': 'Check the App key here',
        'paste-app-key': 'Paste it into LiveEngage App key',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: 'The newest text that we read still has the tab and the tile. Only Campaigns is renamed.',
        },
        'private-app': {
          edition: 'Private App',
          words:
            'LivePerson’s account team can install a Private App instead. Its App key does the same, and its name appears as a separate source.',
        },
      },
    },
    engagement: {
      title: 'Add an engagement to the campaign',
      short: 'Engagement',
      actions: {
        'check-messaging': 'Ask whether Messaging is enabled',
        'add-engagement': 'Add a Mobile App engagement to the campaign',
      },
      variants: {
        cloud: {
          edition: 'Conversational Cloud',
          words: `${campaignsRenamed} With a Private App, choose its name in place of Mobile App.`,
        },
      },
    },
    'deploy-web-chat-lp-wa-widget': {
      title: 'Show the agent the conversation so far',
      short: 'Agent widget',
      actions: {
        'copy-widget-url': 'Copy the Integration widget URL',
        'check-widget-url': 'Check the URL here',
        'open-night-vision': 'Open Night Vision',
        'open-workspace-configuration': 'Open Agent Workspace configuration',
        'add-widget': 'Add a widget with +',
        'name-widget': 'Choose the name that agents see',
        'fill-widget-form': 'Fill in name and URL, then Save',
      },
      variants: {
        'cloud-messaging-workspace': {
          edition: 'Conversational Cloud, messaging workspace',
          words:
            'The Night Vision icon is at the top right. We could not verify whether it still leads to Edit Widgets.',
        },
      },
    },
    'first-transfer': {
      title: 'Try a transfer yourself',
      short: 'First transfer',
      actions: {
        'check-dialog': 'Let the dialog ask for a person',
        'agent-online': 'Have one agent available',
        'ask-for-a-person': 'Ask for a person in the web chat',
      },
      variants: {
        'assistant-with-actions': {
          edition: 'Assistant with actions',
          words:
            'Instead of a dialog node, end a step with Connect to agent. The built-in Fallback action does so by itself.',
        },
      },
    },
  },
  preview: {
    console: 'Agent Workspace',
    customer: 'Mina Okafor',
    assistant: 'Assistant',
    sampleName: 'Watson Assistant',
    caveat:
      'The widths in pixels are our estimate, because LivePerson publishes none. The letters of the icon follow two published examples.',
    faults: {
      hidden: {
        option: 'Hidden by Manager view mode',
        title: 'No icon, no widget',
        words: 'Administrators and agent managers still see it, with a striped icon.',
        cause: 'Manager view mode is ticked, which keeps the widget from agents.',
        fix: 'In Edit Widgets, click the widget’s icon, untick Manager view mode and save.',
      },
    },
  },
};
