import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import { product, website } from '../../../domain/guide/places.en';
import type { outline } from './guide';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'assistant' | 'other'>> = {
  title: 'Sign customers in to the chat of Dynamics 365',
  lede: 'Link each chat to its customer record, with a token that your own server signs.',
  needs: 'an administrator of Customer Service, and a developer of the website',
  alsoCalled: ['Omnichannel for Customer Service', 'persistent chat'],
  assistant: product('Dynamics 365'),
  other: website,
  fields: {
    keyAnswer: { hint: 'Paste the PEM text that you serve, or the whole array' },
    publicKeyUrl: { hint: 'An address of yours, such as https://www.example.com/chat/public-key' },
    clientFunction: { hint: 'A name without brackets, such as getChatToken' },
  },
  steps: {
    'dynamics-key-pair': {
      title: 'Make a pair for Dynamics 365',
      short: 'Pair',
      actions: { 'make-dynamics-pair': 'Make an RSA pair of 2048 bits' },
    },
    'dynamics-key-address': {
      title: 'Serve the public key at an address',
      short: 'Address',
      actions: {
        'check-key-answer': 'Check what you serve',
        'serve-key-answer': 'Serve it where anybody can open it',
        'check-key-address': 'Check its address',
      },
    },
    'dynamics-token-route': {
      title: 'Write the route for these tokens',
      short: 'Tokens',
      actions: { 'write-dynamics-route': 'Sign with the claims that Dynamics 365 reads' },
    },
    'dynamics-client-function': {
      title: 'Give the page a function that answers',
      short: 'Function',
      actions: {
        'check-function-name': 'Choose its name',
        'put-function-on-page': 'Put the function on every page with the chat',
      },
    },
    'dynamics-record': {
      title: 'Save the two values',
      short: 'Record',
      actions: { 'save-dynamics-record': 'Create the record' },
    },
    'dynamics-behaviors': {
      title: 'Choose the record for the widget',
      short: 'Widget',
      actions: { 'choose-dynamics-record': 'Open the tab of the widget' },
    },
    'dynamics-try': {
      title: 'Try it as a customer and as an agent',
      short: 'Trial',
      actions: { 'try-dynamics-chat': 'Start two chats' },
    },
  },
};
