import { actions, editions, switchInWebChat } from '../../assistant.en';
import type { WordsOfDesk } from '../../../domain/guide/desk';
import type { outline } from './desk';

const readAsText = 'It is read as text and never run.';

export const words: WordsOfDesk<typeof outline> = {
  alsoCalled: ['Live Agent', 'Salesforce Chat', 'Service Cloud chat', 'legacy Chat'],
  caution:
    'Salesforce announced the end of this Chat product for 14 February 2026. We could not verify whether an organisation can still run it.',
  summary:
    'Salesforce Chat, once called Live Agent. Two code snippets, a field on the chat transcript and a page for the agent.',
  needs: 'somebody who may add fields, pages and layouts',
  ready: ['Deployment Code and Chat Button Code', 'a chat app with a deployment, a button and routing'],
  title: 'Connect web chat to Salesforce',
  lede: 'Customers who ask for a person go from your assistant to an agent in the Salesforce console, who finds the conversation so far on the chat’s transcript.',
  editions: {
    today: { name: 'the newest pages' },
    classic: { name: editions.classic },
    '2020': { name: 'Assistant and Salesforce, spring 2020' },
  },
  fields: {
    deploymentCode: { hint: `All of it, from the first < to the last >. ${readAsText}` },
    buttonCode: { hint: `All of it, of one button. ${readAsText}` },
    organizationId: { hint: '15 characters that start with 00D, such as 00D7R00000BdKwE' },
    deploymentId: { hint: '15 characters that start with 572, such as 5727R0000003mWx' },
    buttonId: { hint: '15 characters that start with 573, such as 5737R0000009pLc' },
    chatApiEndpoint: { hint: 'The host, such as d.la3-c2-ph2.salesforceliveagent.com' },
  },
  steps: {
    'deploy-salesforce-prereqs': {
      title: 'See whether your organisation still has Chat',
      short: 'Chat',
      actions: {
        'look-at-chat-settings': 'Look at Chat Settings',
        'weigh-the-signs': 'Weigh what you find',
        'compare-editions': 'Compare the edition',
        'look-at-chat-app': 'Open the app in which agents chat',
        'have-access': 'Find out who may do what follows',
      },
      variants: {
        'salesforce-older-screens': {
          edition: 'Salesforce, older screens',
          words: 'Live Agent is the earlier name of Chat, and is still used in addresses and in code.',
        },
        'enhanced-chat-or-messaging-for-in-app-and-web': {
          edition: 'Enhanced Chat, or Messaging for In-App and Web',
          words:
            'Screens with either name belong to the successor. It has been called Enhanced Chat since June 2025. Legacy Chat never had that name.',
        },
      },
    },
    'deploy-salesforce-task': {
      title: 'Turn transfers on, with two tabs open',
      short: 'Transfers on',
      actions: {
        'have-web-chat': actions.haveWebChat,
        'choose-salesforce': 'Choose Salesforce and switch transfers on',
        'open-second-tab': 'Open Setup in a second tab',
      },
      variants: {
        classic: {
          edition: editions.classicFrom2020,
          words: `${switchInWebChat} The newest page on Salesforce still describes it this way.`,
        },
        'assistant-spring-2020': {
          edition: 'Assistant, spring 2020',
          words: 'The same switch, but the button is called Set up.',
        },
      },
    },
    'deploy-salesforce-get-deployment-info': {
      title: 'Give the assistant the two codes',
      short: 'Two codes',
      actions: {
        'copy-deployment-code': 'Copy the Deployment Code',
        'check-deployment-code': 'Check the Deployment Code here',
        'paste-deployment-code': 'Paste it into Deployment code',
        'copy-button-code': 'Copy the Chat Button Code',
        'check-button-code': 'Check the Chat Button Code here',
        'paste-button-code': 'Paste it and click Next',
      },
      variants: {
        'salesforce-as-described-in-spring-2020': {
          edition: 'Salesforce, as described in spring 2020',
          words:
            'Until 16 June 2020 the assistant’s documentation gave this shorter path, also for Chat Buttons & Invitations.',
        },
        'salesforce-later-deployment-codes': {
          edition: 'Salesforce, later Deployment Codes',
          words:
            'Salesforce’s guide also shows deployment.js on a host of your own that ends in my.salesforce-scrt.com. None of the codes that we read had one.',
        },
      },
    },
    'salesforce-values': {
      title: 'Compare what the codes say with your organisation',
      short: 'Compare',
      actions: {
        'compare-organization': 'Look up the organisation ID',
        'check-organization': 'Check the organisation ID here',
        'check-deployment': 'Check the deployment ID here',
        'compare-endpoint': 'Look at the address of the Chat API',
        'check-endpoint': 'Compare the host here',
      },
    },
    'deploy-salesforce-add-custom-fields': {
      title: 'Add a field to the chat transcript',
      short: 'Field',
      actions: {
        'count-the-fields': 'Count the fields that the assistant asks for',
        'make-key-field': 'Create the field',
        'look-at-api-name': 'Check its API name',
        'limit-field-access': 'Limit who can see the field',
      },
      variants: {
        'assistant-march-2020-to-july-2021': {
          edition: 'Assistant, March 2020 to July 2021',
          words:
            'Two fields: x-watson-assistant-session, Text of 36 characters (255 from 10 March 2021), and x-watson-assistant-token, Text Area (Long) at its greatest length. Set-ups from that time still work, and the web chat still sends both.',
        },
        classic: {
          edition: 'Assistant with dialog (classic), from 29 July 2021',
          words: 'One field, x-watson-assistant-key, Text Area (Long) at its greatest length.',
        },
        'assistant-newest-pages-from-13-september-2024': {
          edition: 'Assistant, newest pages, from 13 September 2024',
          words: 'The same field, now as Text Area. Its length is not mentioned.',
        },
      },
    },
    'deploy-salesforce-add-visualforce-page': {
      title: 'Make the page that agents will see',
      short: 'Page',
      actions: {
        'copy-page-markup': 'Copy the Visualforce page markup',
        'make-visualforce-page': 'Make a Visualforce page of it',
        'tick-lightning': 'Tick “Available for Lightning Experience” and save',
      },
      variants: {
        'documentation-before-2-june-2020': {
          edition: 'Documentation before 2 June 2020',
          words: 'The page came first and the fields second. The order was reversed on that day.',
        },
        'documentation-before-16-june-2020': {
          edition: 'Documentation before 16 June 2020',
          words: 'The tick for Lightning Experience was not mentioned yet.',
        },
        'markup-from-before-may-2021': {
          edition: 'Markup from before May 2021',
          words:
            'The frame in it may point to an address on watsonplatform.net, which was switched off on 26 May 2021. Copy the markup again.',
        },
      },
    },
    'deploy-salesforce-add-page-to-layout': {
      title: 'Put the page on the agents’ screen',
      short: 'Layout',
      actions: {
        'open-edit-page': 'Open Edit Page on a chat transcript',
        'place-visualforce': 'Drag Visualforce to its place',
        'set-height': 'Choose the height',
        'activate-page': 'Save and activate the page',
        'save-and-exit': actions.saveAndExit,
      },
      variants: {
        'assistant-2020': {
          edition: 'Assistant, 2020',
          words: 'The set-up page ends with Save in place of Save and exit.',
        },
      },
    },
    'deploy-salesforce-dialog-prereq': {
      title: 'Give the conversation a way to a person',
      short: 'Response',
      actions: {
        'answer-the-wish': actions.connectNode,
        'write-the-messages': 'Write the messages',
      },
      variants: {
        'assistant-with-actions': {
          edition: 'Assistant with actions',
          words:
            'The step that has Connect to agent is the last of its action, and asks for the same messages. The built-in action Fallback transfers by itself.',
        },
      },
    },
    'salesforce-first-transfer': {
      title: 'Try it with one agent',
      short: 'First chat',
      actions: {
        'agent-available': 'Have one agent available for chats',
        'ask-in-preview': actions.askInPreview,
        'read-the-panel': 'Read the panel as the agent',
        'look-at-your-site': actions.tryOnPage,
        'tell-agents': 'Tell your agents what to expect',
      },
      variants: {
        'assistant-the-link-that-shares-a-preview': {
          edition: editions.sharedPreview,
          words: 'With web chat security on, the shared link shows an error. Use Preview in the product.',
        },
        'web-chat-before-7-7-0-5-october-2023': {
          edition: 'Web chat before 7.7.0, 5 October 2023',
          words: 'It has no file upload, and does not reconnect to the agent after a reload.',
        },
      },
    },
    'deploy-salesforce-routing': {
      title: 'Optional: send topics to queues of their own',
      short: 'Routing',
      actions: {
        'find-button': 'Copy the ID of the other button',
        'check-button': 'Check the button ID here',
        'route-by-topic': 'Route by topic',
        'write-the-response': 'Write the response',
        'route-by-page': 'Route by page',
        'list-more-routes': 'List more routes',
        'pass-on-details': 'Pass on details',
      },
      variants: {
        'assistant-before-22-september-2020': {
          edition: 'Assistant, before 22 September 2020',
          words: 'There was no Button ID in the response. Every transfer used the button of the pasted code.',
        },
        'web-chat-before-7-8-0-13-november-2023': {
          edition: 'Web chat before 7.8.0, 13 November 2023',
          words: 'A list of further routes had fewer members. The spelling button_ids is from that time.',
        },
      },
    },
  },
  transfer: {
    button_id: 'The ID of another chat button. Leave it empty for the button of your Chat Button Code.',
  },
  preview: {
    console: 'Agent’s console',
    customer: 'Mina Okafor',
    assistant: 'Assistant',
    sampleName: 'Assistant history',
    caveat:
      'The two heights are the documented defaults. You choose where the component is on the page. Its width, and the edge that takes the 20 px, are our guess.',
    faults: {
      clipped: {
        option: 'Page as high as the component',
        title: 'The foot of the page is cut off',
        words: 'There are two scroll bars side by side, or you cannot reach the last lines.',
        cause: 'The page is as high as the component. It has to be 20 px lower.',
        fix: 'Make it 20 px lower, such as 280 in 300.',
      },
      missing: {
        option: 'No panel on the transcript',
        title: 'Nothing on the transcript',
        words: 'Agents see the chat, and no conversation beside it.',
        cause:
          'The page is not ticked for Lightning Experience, or the layout is not activated for this app, record type or profile.',
        fix: 'Tick the page, then go through Activation once more.',
      },
      empty: {
        option: 'Panel without history',
        title: 'No conversation in the panel',
        words: 'The panel has loaded and shows nothing that was said.',
        cause:
          'The API name of the field differs, field-level security hides the field, or the component shows another page.',
        fix: 'Compare the API name with x_watson_assistant_key__c, then look at field-level security.',
      },
      blank: {
        option: 'White panel',
        title: 'The panel stays white',
        words: 'The component is there, and nothing loads in it.',
        cause:
          'The markup belongs to another integration, or points to watsonplatform.net, which was switched off on 26 May 2021.',
        fix: 'Copy the Visualforce page markup from this integration into the page again.',
      },
      expired: {
        option: 'Agent came late',
        title: 'The history has expired',
        words: 'The panel says that it can no longer show the conversation.',
        cause: 'The customer’s session with the assistant had ended before the agent took the chat.',
        fix: 'Shorten the queue, or lengthen the session where the plan allows it.',
      },
    },
  },
};
