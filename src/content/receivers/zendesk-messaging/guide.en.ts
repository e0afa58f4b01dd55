import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import { product, website } from '../../../domain/guide/places.en';
import type { outline } from './guide';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'assistant' | 'other'>> = {
  title: 'Sign visitors in to Zendesk messaging',
  lede: 'Let agents see which customer writes, with a token that your own server signs.',
  needs: 'an administrator of Zendesk, and a developer of the website',
  alsoCalled: ['Zendesk end-user authentication', 'Sunshine Conversations', 'loginUser'],
  assistant: product('Zendesk'),
  other: website,
  fields: {
    keyId: { hint: 'The id of the key and never its secret, such as app_5d2f0c81a94be7630f1e2d4c' },
  },
  steps: {
    'zendesk-messaging-create-key': {
      title: 'Create a messaging key',
      short: 'Key',
      actions: {
        'create-messaging-key': 'Create the key, and keep its secret off every page',
        'check-key-id': 'Check the id of the key here',
      },
    },
    'zendesk-messaging-store-secret': {
      title: 'Give both parts to your server',
      short: 'Secret',
      actions: { 'store-id-and-secret': 'Store the id and the secret in the environment' },
    },
    'zendesk-messaging-token-route': {
      title: 'Write the route that signs',
      short: 'Route',
      actions: {
        'write-messaging-route': 'Put the code on your server',
        'read-messaging-token': 'Read one of its tokens',
      },
    },
    'zendesk-messaging-login': {
      title: 'Sign people in on the page',
      short: 'Sign in',
      actions: { 'call-login-user': 'Call loginUser with a function that fetches' },
    },
    'zendesk-messaging-logout': {
      title: 'Sign people out',
      short: 'Sign out',
      actions: { 'call-logout-user': 'Call logoutUser when your site signs somebody out' },
    },
    'zendesk-messaging-try': {
      title: 'Try it from both sides',
      short: 'Try it',
      actions: {
        'look-for-check-mark': 'Look at the conversation as an agent',
        'try-wrong-secret': 'See that another secret fails',
      },
    },
  },
};
