import { actions, editions, switchInWebChat } from '../../assistant.en';
import type { WordsOfDesk } from '../../../domain/guide/desk';
import type { outline } from './desk';

export const words: WordsOfDesk<typeof outline> = {
  alsoCalled: ['Zendesk Chat', 'Zopim', 'Zendesk live chat'],
  caution:
    'For Zendesk Chat, the live chat. As far as we know, an account that has only Zendesk messaging cannot be connected this way.',
  summary:
    'Live chat in Zendesk. An account key, a private app for the conversation so far and, if you like, identified visitors.',
  needs: 'an administrator of Zendesk and of Chat',
  ready: ['Zendesk Chat account key', 'a Zendesk plan that allows private apps'],
  title: 'Connect web chat to Zendesk',
  lede: 'Customers who ask for a person go from your assistant to an agent in Zendesk Chat, who can read what was said before.',
  editions: {
    today: { name: 'the newest pages' },
    classic: { name: editions.classic },
    '2020': { name: 'Assistant and Zendesk, spring 2020' },
  },
  fields: {
    subdomain: { hint: 'The part before .zendesk.com in the address bar, such as harbour-books' },
    accountKey: {
      hint: '32 letters and digits in those we have seen, such as b4TnW8xRq2KsVf6YzLp9MjDc3HgUe7Ka',
    },
    department: { hint: 'The name, letter for letter, such as Returns team' },
  },
  steps: {
    'deploy-zendesk-prereqs': {
      title: 'See whether your account still has Chat',
      short: 'Chat',
      actions: {
        'find-subdomain': 'Find your subdomain',
        'check-subdomain': 'Check the subdomain here',
        'open-chat': 'Look for Chat among the products',
        'plan-and-roles': 'Compare plan and people',
        'decide-on-security': 'Decide whether Zendesk must know who asks',
      },
      variants: {
        'zendesk-early-2020': {
          edition: 'Zendesk, early 2020',
          words: 'Support had its own Chat icon in its header. Since April 2020 it is among the products.',
        },
        'chat-accounts-made-on-zopim-com': {
          edition: 'Chat accounts made on zopim.com',
          words:
            'Older accounts had a separate dashboard. Zendesk planned to move them all by the end of 2023.',
        },
      },
    },
    'deploy-zendesk-task': {
      title: 'Turn on transfers in the assistant',
      short: 'Transfers on',
      actions: {
        'have-web-chat': actions.haveWebChat,
        'enable-transfers': 'Choose Zendesk and switch transfers on',
      },
      variants: {
        classic: {
          edition: editions.classicFrom2020,
          words: `${switchInWebChat} Click Next to continue.`,
        },
        'assistant-spring-2020': {
          edition: 'Assistant, spring 2020',
          words: 'A switch on the web chat’s own page, followed by a choice of desk and the button Set up.',
        },
        'documentation-mid-march-to-august-2020': {
          edition: 'Documentation, mid-March to August 2020',
          words:
            'Agents also upload a picture to their profile, 50 by 50 pixels and 100 KB at most. Later pages do not have this step.',
        },
      },
    },
    'deploy-zendesk-get-account-key': {
      title: 'Give the assistant the account key of Chat',
      short: 'Account key',
      actions: {
        'open-check-connection': 'Open Check Connection',
        'copy-account-key': 'Copy the account key',
        'check-account-key': 'Check the account key here',
        'paste-account-key': 'Paste it and click Connect account',
      },
      variants: {
        classic: {
          edition: editions.classicFrom2020,
          words: 'After the key, click Next in place of Connect account.',
        },
        'assistant-until-august-2020': {
          edition: 'Assistant, until August 2020',
          words: 'After the key, click Access account.',
        },
        'for-developers': {
          edition: 'For developers',
          words:
            'Zendesk’s Chat API gives an administrator the same key. The account resource has it as account_key, read-only.',
        },
      },
    },
    'deploy-zendesk-agent-workspace': {
      title: 'Settle the Agent Workspace',
      short: 'Workspace',
      actions: {
        'look-at-workspace': 'See whether the Agent Workspace is on',
        'ask-before-switching': 'Ask before you switch it',
      },
      variants: {
        'zendesk-2020-to-2022': {
          edition: 'Zendesk, 2020 to 2022',
          words: 'The switch was a checkbox in the settings of Support, and the advice was to clear it.',
        },
      },
    },
    'deploy-zendesk-add-private-app': {
      title: 'Install the private app for your agents',
      short: 'Private app',
      actions: {
        'download-private-app': 'Download the private app',
        'upload-private-app': 'Upload the ZIP to Zendesk',
        'install-private-app': 'Install the app',
        'see-private-app': 'See what your agents get',
        'leave-the-tags': 'Keep the two tags as they are',
        'save-and-exit': actions.saveAndExit,
      },
      variants: {
        'zendesk-chat-dashboard': {
          edition: 'Zendesk, Chat dashboard',
          words: 'The older path goes through the Chat dashboard. The tab was renamed App in October 2020.',
        },
        'assistant-before-29-july-2021': {
          edition: 'Assistant, before 29 July 2021',
          words:
            'The set-up page also generated credentials to paste when Zendesk asked for them. They no longer exist. From April 2020 the box was called Watson Assistant Zendesk app credentials.',
        },
      },
    },
    'deploy-zendesk-dialog-prereq': {
      title: 'Let the conversation ask for a person',
      short: 'Response',
      actions: {
        'add-connect-node': actions.connectNode,
        'write-three-texts': 'Write the three texts',
      },
      variants: {
        'assistant-with-actions': {
          edition: 'Assistant with actions',
          words: 'The settings of Connect to agent take the same three texts.',
        },
      },
    },
    'zendesk-first-transfer': {
      title: 'Make the first transfer',
      short: 'First transfer',
      actions: {
        'agent-online': 'Have one agent set to Online',
        'ask-in-preview': actions.askInPreview,
        'allow-in-policy': actions.tryOnPage,
        'tell-agents': 'Tell your agents three things',
      },
      variants: {
        'assistant-the-link-that-shares-a-preview': {
          edition: editions.sharedPreview,
          words:
            'The shared link works only while the web chat is not secured. Preview inside the product works either way, since web chat 3.2.1.',
        },
      },
    },
    'deploy-zendesk-routing': {
      title: 'Optional: choose the team that answers',
      short: 'Routing',
      actions: {
        'find-department': 'Copy the name of the department',
        'check-department': 'Check the name here',
        'route-by-topic': 'Route by topic',
        'route-by-page': 'Route by page',
        'pass-on-facts': 'Pass on facts as tags',
      },
      variants: {
        'zendesk-with-the-agent-workspace': {
          edition: 'Zendesk with the Agent Workspace',
          words: 'Departments have become groups of Support, and are made and named there.',
        },
        'assistant-newest-pages': {
          edition: 'Assistant, newest pages',
          words:
            'Only the classic page describes routing by topic. The field for the department is still in the reference of the newer product.',
        },
      },
    },
    'deploy-zendesk-secure': {
      title: 'Optional: tell Zendesk who is asking',
      short: 'Securing',
      actions: {
        'secure-web-chat': 'Secure the web chat first',
        'encrypt-name-and-email': 'Encrypt name and e-mail address',
        'generate-shared-secret': 'Generate the shared secret',
        'paste-shared-secret': 'Paste the secret in the assistant',
        'decide-on-guests': 'Decide what guests get',
        'try-secured-transfer': 'Try it logged in and as a guest',
      },
      variants: {
        'assistant-since-late-2023': {
          edition: 'Assistant, since late 2023',
          words:
            'The field hides the shared secret once it is saved. If it looks empty, the secret is still there.',
        },
        'zendesk-messaging': {
          edition: 'Zendesk messaging',
          words: 'This page makes signing keys for messaging. They are not used here.',
        },
      },
    },
  },
  transfer: {
    department: 'The name, letter for letter. Leave it empty for any agent who is available.',
  },
  identity: { guest: 'Guest' },
  preview: {
    console: 'Ticket in Zendesk',
    customer: 'Mina Okafor',
    assistant: 'Assistant',
    sampleName: 'Conversation history',
    caveat: 'The title of the app and the width of its panel are not documented. Both are our guess.',
    faults: {
      'no-panel': {
        option: 'No panel beside the ticket',
        title: 'No panel',
        words: 'The ticket is there, and nothing beside it comes from the assistant.',
        cause: 'The app does not fit the Agent Workspace: apps from before web chat 7.1.0 need it off.',
        fix: 'Download the current app from the Live agent tab and install it in place of the old one.',
      },
      'does-not-load': {
        option: 'Icon without contents',
        title: 'The app does not load',
        words: 'Its icon and its title are there, and the panel stays empty.',
        cause: 'The file of the app had a defect until the web chat release of March 2025.',
        fix: 'Download the app again and reinstall it.',
      },
      expired: {
        option: 'History expired',
        title: 'Access to the history has expired',
        words: 'The chat itself goes on.',
        cause: 'The agent took the chat after the customer’s session with the assistant had ended.',
        fix: 'Shorten the queue, or lengthen the session, which is 1 hour by default on larger plans. On Lite and Trial it is 5 minutes, and cannot be longer.',
      },
    },
  },
};
