import { defineGuide } from '../../../domain/guide/define-guide';
import type { GuideOutline } from '../../../domain/guide/outline';
import { places } from '../../places.en';
import { checks } from './checks';
import { words } from './guide.en';

const settings = ['Customer Service admin center', 'Customer Settings', 'Authentication settings'] as const;
const record = [...settings, 'New Authentication Settings'] as const;
const behaviors = ['Workstreams', 'Behaviors'] as const;
const source = 'dynamics-settings';
const developer = ['web-developer'] as const;
const admin = ['assistant-admin'] as const;

export const outline = {
  id: 'dynamics',
  name: 'Dynamics 365',
  checked: '2026-11-28',
  fields: {
    keyAnswer: {
      label: 'What your address answers',
      control: 'text',
      born: { in: 'desk', path: [places.server], label: places.publicKey },
      pasted: { in: 'desk', path: [places.server], label: 'Public key URL' },
    },
    publicKeyUrl: {
      label: 'Public key URL',
      sample: 'https://www.example.com/chat/public-key',
      born: { in: 'desk', path: [places.server] },
      pasted: { in: 'assistant', path: record },
    },
    clientFunction: {
      label: 'JavaScript client function',
      sample: 'getChatToken',
      byLink: 'name',
      born: { in: 'desk', path: [places.server] },
      pasted: { in: 'assistant', path: record },
    },
  },
  steps: [
    {
      id: 'dynamics-key-pair',
      lane: 'desk',
      tasks: ['secure', 'replace-key'],
      who: developer,
      minutes: 5,
      sources: [source],
      actions: [{ id: 'make-dynamics-pair', lane: 'desk' }],
    },
    {
      id: 'dynamics-key-address',
      lane: 'desk',
      tasks: ['secure', 'replace-key', 'check'],
      who: developer,
      minutes: 15,
      sources: [source, 'derived-dynamics'],
      actions: [
        { id: 'check-key-answer', lane: 'here', asks: 'keyAnswer' },
        { id: 'serve-key-answer', lane: 'desk', pastes: ['keyAnswer'] },
        { id: 'check-key-address', lane: 'here', asks: 'publicKeyUrl' },
      ],
    },
    {
      id: 'dynamics-token-route',
      lane: 'desk',
      tasks: ['secure', 'check'],
      who: developer,
      minutes: 20,
      sources: [source, 'dynamics-context-variables', 'dynamics-remove-provider'],
      actions: [{ id: 'write-dynamics-route', lane: 'desk' }],
    },
    {
      id: 'dynamics-client-function',
      lane: 'desk',
      tasks: ['secure'],
      who: developer,
      minutes: 10,
      sources: [source, 'dynamics-token-provider', 'dynamics-send-token', 'dynamics-chat-sdk'],
      actions: [
        { id: 'check-function-name', lane: 'here', asks: 'clientFunction' },
        { id: 'put-function-on-page', lane: 'desk' },
      ],
    },
    {
      id: 'dynamics-record',
      lane: 'assistant',
      tasks: ['secure'],
      who: admin,
      minutes: 5,
      sources: [source],
      actions: [
        {
          id: 'save-dynamics-record',
          lane: 'assistant',
          at: record,
          pastes: ['publicKeyUrl', 'clientFunction'],
        },
      ],
    },
    {
      id: 'dynamics-behaviors',
      lane: 'assistant',
      tasks: ['secure'],
      who: admin,
      minutes: 5,
      sources: [source, 'dynamics-persistent-chat'],
      actions: [{ id: 'choose-dynamics-record', lane: 'assistant', at: behaviors }],
    },
    {
      id: 'dynamics-try',
      lane: 'assistant',
      tasks: ['secure', 'check', 'replace-key'],
      who: ['web-developer', 'assistant-admin'],
      minutes: 10,
      sources: [source],
      actions: [{ id: 'try-dynamics-chat', lane: 'assistant' }],
    },
  ],
} as const satisfies GuideOutline<keyof typeof checks>;

export default defineGuide({ outline, words, checks });
