import { defineGuide } from '../../../domain/guide/define-guide';
import type { GuideOutline } from '../../../domain/guide/outline';
import { places } from '../../places.en';
import { checks, crossFindings } from './checks';
import { words } from './guide.en';

const settingsTab = ['Settings', 'Embedded Security'] as const;
const details = ['Settings', 'API details'] as const;
const server = [places.server] as const;
const page = ['Embedded agent'] as const;

export const outline = {
  id: 'orchestrate',
  name: 'watsonx Orchestrate',
  settings: { tokenRoute: '/orchestrate-token' },
  checked: '2026-11-28',
  fields: {
    publicKey: {
      label: 'Public key',
      control: 'text',
      born: { in: 'desk', path: server, label: places.publicKey },
      pasted: { in: 'assistant', path: settingsTab },
      makes: { size: 4096 },
    },
    instanceUrl: {
      label: 'Service instance URL',
      sample:
        'https://api.us-south.watson-orchestrate.cloud.ibm.com/instances/c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
      optional: true,
      born: { in: 'assistant', path: details },
      pasted: { in: 'here' },
    },
    ibmPublicKey: {
      label: 'IBM’s public key',
      optional: true,
      control: 'text',
      isPublicKey: true,
      born: { in: 'assistant', path: settingsTab },
      pasted: { in: 'desk', path: server, label: 'ibm-public.pem' },
    },
    orchestrationId: {
      label: 'orchestrationID',
      sample: '5f1e2d3c4b5a69788796a5b4c3d2e1f0_c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
      control: 'text',
      born: { in: 'assistant', path: page },
      pasted: { in: 'here' },
    },
    hostUrl: {
      label: 'hostURL',
      sample: 'https://us-south.watson-orchestrate.cloud.ibm.com',
      repeats: true,
      born: { in: 'assistant', path: page },
      pasted: { in: 'here' },
    },
    crn: {
      label: 'crn',
      sample:
        'crn:v1:bluemix:public:watsonx-orchestrate:us-south:a/5f1e2d3c4b5a69788796a5b4c3d2e1f0:c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34::',
      optional: true,
      born: { in: 'assistant', path: page },
      pasted: { in: 'here' },
    },
    agentId: {
      label: 'agentId',
      sample: '3b7c1e52-8d4f-4a96-b0e1-7c5d2f9a6413',
      byLink: 'id',
      born: { in: 'assistant', path: page },
      pasted: { in: 'here' },
    },
    agentEnvironmentId: {
      label: 'agentEnvironmentId',
      sample: '5e91d0a7-2c48-4b13-8f6e-a1d3c7b90254',
      byLink: 'id',
      optional: true,
      born: { in: 'assistant', path: page },
      pasted: { in: 'here' },
    },
  },
  steps: [
    {
      id: 'orchestrate-pair',
      lane: 'here',
      tasks: ['replace-key', 'secure'],
      who: ['web-developer'],
      minutes: 5,
      sources: ['orchestrate-security', 'orchestrate-sample-keys'],
      actions: [
        { id: 'make-own-pair', lane: 'here', asks: 'publicKey' },
        { id: 'keep-own-private-key', lane: 'desk' },
      ],
    },
    {
      id: 'orchestrate-set-key',
      lane: 'assistant',
      tasks: ['replace-key', 'secure'],
      who: ['assistant-admin'],
      minutes: 10,
      sources: [
        'orchestrate-security',
        'orchestrate-builders',
        'orchestrate-api-details',
        'orchestrate-api-token',
        'orchestrate-script',
      ],
      actions: [
        { id: 'set-by-page', lane: 'assistant', at: settingsTab, pastes: ['publicKey'] },
        { id: 'give-instance', lane: 'here', asks: 'instanceUrl' },
        { id: 'set-by-command', lane: 'desk' },
      ],
    },
    {
      id: 'orchestrate-route',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 30,
      sources: [
        'orchestrate-sample',
        'orchestrate-sample-route',
        'orchestrate-context',
        'orchestrate-tutorial',
        'rfc-8017-oaep',
      ],
      actions: [
        { id: 'check-key-of-ibm', lane: 'here', asks: 'ibmPublicKey' },
        { id: 'write-token-route', lane: 'desk', pastes: ['ibmPublicKey'] },
        { id: 'read-own-token', lane: 'here' },
      ],
    },
    {
      id: 'orchestrate-page',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 15,
      sources: [
        'orchestrate-embed',
        'orchestrate-channel',
        'orchestrate-renewal',
        'orchestrate-update-token',
      ],
      actions: [
        { id: 'check-script', lane: 'here', asks: 'orchestrationId' },
        { id: 'check-host', lane: 'here', asks: 'hostUrl' },
        { id: 'check-crn', lane: 'here', asks: 'crn' },
        { id: 'check-agent', lane: 'here', asks: 'agentId' },
        { id: 'check-environment', lane: 'here', asks: 'agentEnvironmentId' },
        { id: 'put-on-page', lane: 'desk' },
      ],
    },
    {
      id: 'orchestrate-try',
      lane: 'desk',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['web-developer', 'assistant-admin'],
      minutes: 8,
      sources: ['orchestrate-security', 'orchestrate-renewal'],
      actions: [
        { id: 'open-with-token', lane: 'desk' },
        { id: 'open-with-other-key', lane: 'desk' },
        { id: 'wait-for-renewal', lane: 'desk' },
      ],
    },
  ],
} as const satisfies GuideOutline<keyof typeof checks>;

export default defineGuide({ outline, words, checks, crossFindings });
