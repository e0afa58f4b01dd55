import { defineGuide } from '../../../domain/guide/define-guide';
import type { GuideOutline } from '../../../domain/guide/outline';
import { usualSettings } from '../../../domain/server-code/server-code';
import { places } from '../../places.en';
import { checks } from './checks';
import { words } from './guide.en';

const verification = ['Setup', 'User Verification', 'Enhanced Chat User Verification'] as const;
const channel = ['Setup', 'Messaging Settings'] as const;
const server = [places.server] as const;

export const outline = {
  id: 'enhanced-chat',
  name: 'Salesforce Enhanced Chat',
  settings: { tokenRoute: usualSettings.route },
  checked: '2026-11-28',
  fields: {
    keyFile: {
      label: 'Key file (JWK with x5c)',
      control: 'text',
      born: { in: 'desk', path: server, label: places.publicKey },
      pasted: { in: 'assistant', path: verification, label: 'New Key' },
    },
    keysetIssuer: {
      label: 'JSON Web Key Issuer',
      sample: 'https://login.example.com',
      born: { in: 'desk', path: server, label: 'iss' },
      pasted: { in: 'assistant', path: [...verification, 'New Keyset'] },
    },
    keysetEndpoint: {
      label: 'Endpoint URL',
      sample: 'https://www.example.com/.well-known/jwks.json',
      optional: true,
      born: { in: 'desk', path: server, label: 'jwks.json' },
      pasted: { in: 'assistant', path: [...verification, 'New Keyset'] },
    },
  },
  steps: [
    {
      id: 'enhanced-chat-pair',
      lane: 'here',
      tasks: ['replace-key', 'secure'],
      who: ['web-developer'],
      minutes: 5,
      sources: ['salesforce-verification-guide', 'salesforce-key-utility'],
      actions: [
        { id: 'make-chat-pair', lane: 'here' },
        { id: 'keep-chat-private-half', lane: 'desk' },
      ],
    },
    {
      id: 'enhanced-chat-certificate',
      lane: 'here',
      tasks: ['replace-key', 'secure'],
      who: ['web-developer'],
      minutes: 3,
      sources: ['salesforce-verification-troubleshooting', 'salesforce-key-utility'],
      actions: [
        { id: 'sign-certificate', lane: 'here' },
        { id: 'remind-of-its-end', lane: 'here' },
      ],
    },
    {
      id: 'enhanced-chat-key-file',
      lane: 'here',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['web-developer'],
      minutes: 3,
      sources: ['salesforce-verification-troubleshooting', 'enhanced-chat-live-notes'],
      actions: [
        { id: 'save-key-file', lane: 'here' },
        { id: 'check-key-file', lane: 'here', asks: 'keyFile' },
      ],
    },
    {
      id: 'enhanced-chat-new-key',
      lane: 'assistant',
      tasks: ['replace-key', 'secure'],
      who: ['assistant-admin'],
      minutes: 3,
      sources: ['salesforce-verification-setup'],
      actions: [{ id: 'upload-key-file', lane: 'assistant', at: verification, pastes: ['keyFile'] }],
    },
    {
      id: 'enhanced-chat-keyset',
      lane: 'assistant',
      tasks: ['secure'],
      who: ['assistant-admin', 'web-developer'],
      minutes: 5,
      sources: ['salesforce-verification-setup', 'salesforce-keyset-metadata'],
      actions: [
        { id: 'check-keyset-issuer', lane: 'here', asks: 'keysetIssuer' },
        { id: 'check-keyset-endpoint', lane: 'here', asks: 'keysetEndpoint' },
        {
          id: 'make-keyset',
          lane: 'assistant',
          at: [...verification, 'New Keyset'],
          pastes: ['keysetIssuer', 'keysetEndpoint'],
        },
      ],
    },
    {
      id: 'enhanced-chat-channel',
      lane: 'assistant',
      tasks: ['secure'],
      who: ['assistant-admin'],
      minutes: 6,
      sources: ['salesforce-verification-setup', 'fin-user-verification', 'enhanced-chat-live-notes'],
      actions: [
        { id: 'add-user-verification', lane: 'assistant', at: channel },
        { id: 'activate-configuration', lane: 'assistant', at: channel },
        { id: 'publish-deployment', lane: 'assistant' },
      ],
    },
    {
      id: 'enhanced-chat-page',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 30,
      sources: [
        'salesforce-verification-guide',
        'salesforce-verification-api',
        'salesforce-verification-events',
        'salesforce-messaging-bootstrap',
      ],
      actions: [
        { id: 'write-identity-route', lane: 'desk' },
        { id: 'set-identity-token', lane: 'desk' },
        { id: 'clear-chat-session', lane: 'desk' },
      ],
    },
    {
      id: 'enhanced-chat-test',
      lane: 'desk',
      tasks: ['replace-key', 'secure', 'check'],
      who: ['web-developer'],
      minutes: 8,
      sources: ['salesforce-verification-guide', 'enhanced-chat-live-notes'],
      actions: [
        { id: 'open-two-tabs', lane: 'desk' },
        { id: 'look-for-auth', lane: 'desk' },
        { id: 'compare-chat-token', lane: 'here' },
      ],
    },
  ],
} as const satisfies GuideOutline<keyof typeof checks>;

export default defineGuide({ outline, words, checks });
