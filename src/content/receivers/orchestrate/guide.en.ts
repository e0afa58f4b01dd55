import { product, website } from '../../../domain/guide/places.en';
import type { GuideWords, WordsOf } from '../../../domain/guide/outline';
import type { outline } from './guide';

const wholePem = 'PEM, from its BEGIN line to its END line';

export const words: WordsOf<typeof outline> & Required<Pick<GuideWords, 'assistant' | 'other'>> = {
  needs: 'somebody who may change the settings of the instance, and a developer of the website',
  title: 'Secure the embedded chat of watsonx Orchestrate',
  lede: 'Let your server sign a token for each visitor, so that only they can chat with your agents.',
  assistant: product('Orchestrate'),
  other: website,
  fields: {
    publicKey: {
      hint: 'Your own public key, as a file has it or on one line.',
      form: wholePem,
      makes: {
        read: 'I have a pair of my own',
        make: 'Make the pair in this page',
        caution: 'The private key goes to your token route, and nowhere else. Never put it into the page.',
        usual: 'as in IBM’s texts',
      },
    },
    instanceUrl: {
      hint: 'For the commands only, such as https://api.us-south.watson-orchestrate.cloud.ibm.com/instances/c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
    },
    ibmPublicKey: {
      hint: 'Only if you pass an sso_token. It belongs to IBM and is not the key you made.',
      form: wholePem,
    },
    orchestrationId: {
      hint: 'Paste the whole script, or the id alone, such as 5f1e2d3c4b5a69788796a5b4c3d2e1f0_c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
    },
    hostUrl: {
      hint: 'The host without api. in front, such as https://us-south.watson-orchestrate.cloud.ibm.com',
    },
    crn: {
      hint: 'On IBM Cloud only, such as crn:v1:bluemix:public:watsonx-orchestrate:us-south:a/5f1e2d3c4b5a69788796a5b4c3d2e1f0:c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34::',
    },
    agentId: { hint: 'The id of the agent, such as 3b7c1e52-8d4f-4a96-b0e1-7c5d2f9a6413' },
    agentEnvironmentId: {
      hint: 'Empty for the draft, and otherwise an id such as 5e91d0a7-2c48-4b13-8f6e-a1d3c7b90254',
    },
  },
  steps: {
    'orchestrate-pair': {
      title: 'Make a key pair of your own',
      short: 'Key pair',
      actions: {
        'make-own-pair': 'Make a pair of 4096 bits',
        'keep-own-private-key': 'Keep the private key on the server',
      },
    },
    'orchestrate-set-key': {
      title: 'Give the instance your public key',
      short: 'Set key',
      actions: {
        'set-by-page': 'Paste it under Embedded Security',
        'give-instance': 'Or give the address of the instance here',
        'set-by-command': 'And set the key by a command',
      },
    },
    'orchestrate-route': {
      title: 'Write the route that signs tokens',
      short: 'Route',
      actions: {
        'check-key-of-ibm': 'Check IBM’s key if you pass an sso_token',
        'write-token-route': 'Put the token route on your server',
        'read-own-token': 'Look into a token of the route',
      },
    },
    'orchestrate-page': {
      title: 'Put the chat on the page',
      short: 'Page',
      actions: {
        'check-script': 'Check the embed script',
        'check-host': 'Check the host',
        'check-crn': 'Add the CRN on IBM Cloud',
        'check-agent': 'Check the agent',
        'check-environment': 'Check the environment of the agent',
        'put-on-page': 'Put this script on the page',
      },
    },
    'orchestrate-try': {
      title: 'Try a good token and a bad one',
      short: 'Test',
      actions: {
        'open-with-token': 'Chat with a token of yours',
        'open-with-other-key': 'Try a token signed by another key',
        'wait-for-renewal': 'Wait for a renewal',
      },
    },
  },
};
