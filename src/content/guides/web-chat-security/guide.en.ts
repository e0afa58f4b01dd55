import { editions } from '../../assistant.en';
import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import { website } from '../../../domain/guide/places.en';
import type { outline } from './guide';

const asPem = 'PEM, with its BEGIN and END lines';

const makePair = 'Make the key pair';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'other'>> = {
  needs: 'somebody who may edit the assistant, and a developer of the website',
  title: 'Secure the web chat',
  lede: 'Let only your own visitors talk to your assistant, and tell it who they are, without breaking the live chat.',
  other: website,
  editions: {
    today: { name: 'the newest pages' },
    classic: { name: editions.classic },
  },
  fields: {
    integrationId: {
      hint: 'Paste the whole script of the Embed tab, or the id alone, such as 5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
    },
    region: { hint: 'Where the service instance lives, such as eu-de' },
    serviceInstanceId: { hint: 'Another id of the same form, such as c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c' },
    subscriptionId: { hint: 'Only where the script has one: on Premium and Enterprise plans' },
    publicKey: {
      hint: 'The public key of your key pair, in any form.',
      form: asPem,
      makes: {
        read: 'I have a key pair already',
        make: 'Make a key pair here',
        caution:
          'The private key goes to your server, and nowhere else. Never put it into the page or into mail.',
        usual: 'as in the documentation',
      },
    },
    ibmPublicKey: {
      hint: 'What the Security tab shows under that name once security is on.',
      form: asPem,
    },
  },
  steps: {
    'web-chat-security-prereq': {
      title: 'See what you have',
      short: 'Status',
      actions: {
        'look-at-security': 'Look at the switch of each environment',
        'copy-embed-script': 'Copy the embed script',
        'check-embed-script': 'Check the script here',
        'check-region': 'Check the region',
        'check-instance': 'Check the service instance ID',
        'check-subscription': 'Add the subscription ID if the script has one',
        'agree-on-parts': 'Agree on who does what, and when',
      },
      variants: {
        classic: {
          edition: 'Assistant with dialog (classic), from July 2020',
          words: 'There is one web chat for each integration and no choice of environment.',
        },
      },
    },
    'secure-make-pair': {
      title: makePair,
      short: 'Key pair',
      actions: {
        'make-pair': makePair,
        'keep-private-half': 'Put the private key where only the server reads it',
      },
    },
    'web-chat-security-enable-jwt': {
      title: 'Write the route that gives tokens',
      short: 'Route',
      actions: {
        'decide-on-ids': 'Decide what goes into “sub”',
        'write-route': 'Put the route on your server',
        'try-route': 'Ask the route by hand',
        'read-its-token': 'Read its token',
      },
    },
    'secure-deploy-handler': {
      title: 'Deploy the page with a handler only',
      short: 'Handler',
      actions: {
        'build-embed-script': 'Build the embed script',
        'deploy-page': 'Put it on the page',
        'see-it-still-answers': 'See that the chat still answers',
      },
      variants: {
        'web-chat-before-3-2-0-26-october-2020': {
          edition: 'Web chat before 3.2.0 (26 October 2020)',
          words: 'Those versions need a token in the script itself as well. Raise clientVersion first.',
        },
      },
    },
    'web-chat-security-task': {
      title: 'Save your public key and switch security on',
      short: 'Switch',
      actions: {
        'tell-preview-users': 'Tell those who use the preview link',
        'save-public-key': 'Switch security on with your key',
        'repeat-for-live': 'Do the same for live, later',
      },
    },
    'secure-private-window': {
      title: 'Try it as a stranger',
      short: 'First try',
      actions: {
        'open-private-window': 'Try it in a private window',
        'watch-a-renewal': 'Let one token expire',
        'compare-if-refused': 'Compare token and key if messages are refused',
      },
      variants: {
        'web-chat-before-3-3-1-3-december-2020': {
          edition: 'Web chat before 3.3.1 (3 December 2020)',
          words: 'Those versions show no error for a token that is refused. Look at the network panel.',
        },
      },
    },
    'web-chat-security-authenticate': {
      title: 'Tell people apart',
      short: 'Who asks',
      actions: {
        'connect-own-session': 'Ask your own session',
        'compare-two-people': 'Compare the tokens of two people',
        'mind-mid-session': 'Decide what happens when someone logs in during a chat',
      },
    },
    'web-chat-security-encrypt': {
      title: 'Send what the assistant may know of them',
      short: 'Payload',
      actions: {
        'copy-ibm-key': 'Copy the IBM provided public key',
        'check-ibm-key': 'Check IBM’s key here',
        'give-it-to-server': 'Give it to the server',
        'read-payload': 'Read the payload in the assistant',
      },
      variants: {
        'assistant-newer-screens': {
          edition: 'Assistant, newer screens',
          words: 'The key appears only after you click Generate key.',
        },
        'documentation-newest-pages': {
          edition: 'Documentation, newest pages',
          words: 'They write IBM-provided public key, with a hyphen.',
        },
      },
    },
    'secure-desk': {
      title: 'Let the service desk know as well',
      short: 'Desk',
      actions: {
        'go-on-in-desk-guide': 'Go on in the guide of your desk',
      },
    },
    'web-chat-security-csp': {
      title: 'Allow the web chat in your site’s policy',
      short: 'Policy',
      actions: {
        'find-own-policy': 'Find the policy that you have',
        'build-policy': 'Merge it here',
        'deploy-policy': 'Deploy it in report-only mode first',
      },
    },
    'web-chat-security-logout': {
      title: 'Log visitors out, and keep tokens short',
      short: 'Log out',
      actions: {
        'end-the-session': 'End the session at logout',
        'settle-life-and-clock': 'Choose the lifetime of tokens, and set the clock',
        'settle-logs': 'Decide what is logged',
        'plan-replacement': 'Plan how to replace the key',
      },
    },
  },
};
