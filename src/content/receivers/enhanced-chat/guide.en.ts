import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import { product, website } from '../../../domain/guide/places.en';
import type { outline } from './guide';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'assistant' | 'other'>> = {
  title: 'Sign visitors in to Salesforce Enhanced Chat',
  lede: 'Let Salesforce know who chats: your server signs a token for each visitor, and Salesforce checks it with your key.',
  needs: 'an administrator of Salesforce, and a developer of the website',
  alsoCalled: ['Messaging for In-App and Web', 'MIAW', 'Enhanced Web Chat', 'user verification'],
  assistant: product('Salesforce'),
  other: website,
  fields: {
    keyFile: {
      hint: 'The whole file, as text: one object with kty, kid, alg and x5c. It holds no secret.',
      form: 'One JWK object with x5c',
    },
    keysetIssuer: { hint: 'What your tokens carry as iss, such as https://login.example.com' },
    keysetEndpoint: {
      hint: 'Only where your server publishes its keys, such as https://www.example.com/.well-known/jwks.json',
    },
  },
  steps: {
    'enhanced-chat-pair': {
      title: 'Make the key pair of the chat',
      short: 'Pair',
      actions: {
        'make-chat-pair': 'Make a pair for this service',
        'keep-chat-private-half': 'Store the private half on your server',
      },
    },
    'enhanced-chat-certificate': {
      title: 'Make its certificate',
      short: 'Certificate',
      actions: {
        'sign-certificate': 'Choose name and last day of the certificate',
        'remind-of-its-end': 'Put its end into your calendar',
      },
    },
    'enhanced-chat-key-file': {
      title: 'Save and check the key file',
      short: 'Key file',
      actions: {
        'save-key-file': 'Save the JWK as a file',
        'check-key-file': 'Check the key file here',
      },
    },
    'enhanced-chat-new-key': {
      title: 'Upload the key to Salesforce',
      short: 'Upload',
      actions: { 'upload-key-file': 'Make a new key from the file' },
    },
    'enhanced-chat-keyset': {
      title: 'Make a keyset with your issuer',
      short: 'Keyset',
      actions: {
        'check-keyset-issuer': 'Check the issuer here',
        'check-keyset-endpoint': 'Check the address of your keys, if you publish them',
        'make-keyset': 'Make the keyset',
      },
    },
    'enhanced-chat-channel': {
      title: 'Switch verification on for the channel',
      short: 'Channel',
      actions: {
        'add-user-verification': 'Add User Verification to the channel',
        'activate-configuration': 'Link the channel with the keyset',
        'publish-deployment': 'Publish the deployment again',
      },
    },
    'enhanced-chat-page': {
      title: 'Give the chat its token',
      short: 'Page',
      actions: {
        'write-identity-route': 'Write the route that signs a token',
        'set-identity-token': 'Set the token on ready, and again when it expires',
        'clear-chat-session': 'Clear the session when the visitor logs out',
      },
    },
    'enhanced-chat-test': {
      title: 'Test it in two tabs',
      short: 'Test',
      actions: {
        'open-two-tabs': 'Open the chat in two tabs, signed in',
        'look-for-auth': 'Look for the mark of a verified visitor',
        'compare-chat-token': 'Compare token and key if you are a guest',
      },
    },
  },
};
