import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import { product, website } from '../../../domain/guide/places.en';
import type { outline } from './guide';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'assistant' | 'other'>> = {
  title: 'Sign customers in to Conversational Cloud',
  lede: 'Fill in the newest form of LivePerson, and sign the tokens on your own server.',
  needs: 'an administrator of LivePerson, and a developer of the website',
  alsoCalled: ['Conversational Cloud', 'authenticated web messaging'],
  assistant: product('LivePerson'),
  other: website,
  fields: {
    jwtPublicKey: {
      hint: 'The public key of your own pair. Only where the form has JWT Public Key.',
      form: 'one line of base64, without BEGIN and END lines',
    },
    jwksEndpoint: { hint: 'Only with JWKS Endpoint, such as https://login.example.com/jwks.json' },
    issuer: { hint: 'The iss of your tokens, such as https://login.example.com' },
  },
  steps: {
    'conversational-cloud-form': {
      title: 'Fill in the form',
      short: 'Form',
      actions: {
        'choose-way-of-signing-in': 'Choose the way of signing in',
        'check-jwt-public-key': 'Check one key',
        'check-jwks-endpoint': 'Or check the address of several',
        'check-jwt-issuer': 'Check the issuer',
        'save-identity-provider': 'Save the form',
      },
    },
    'conversational-cloud-page': {
      title: 'Sign, and tell the page',
      short: 'Token',
      actions: {
        'sign-conversational-token': 'Sign the token on your server',
        'define-page-functions': 'Define two functions on the page',
      },
    },
    'conversational-cloud-try': {
      title: 'Try a conversation',
      short: 'Trial',
      actions: { 'try-conversation': 'Write as a customer who is signed in' },
    },
  },
};
