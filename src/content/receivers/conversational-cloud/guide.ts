import { defineGuide } from '../../../domain/guide/define-guide';
import type { GuideOutline } from '../../../domain/guide/outline';
import { places } from '../../places.en';
import { checks } from './checks';
import { words } from './guide.en';

const provider = ['Management Console', 'Consumer Identity Provider', 'Click to configure'] as const;
const newest = 'liveperson-authentication-newest';
const implementation = 'liveperson-implementation-guide';
const server = [places.server] as const;

export const outline = {
  id: 'conversational-cloud',
  name: 'LivePerson Conversational Cloud',
  checked: '2026-11-28',
  fields: {
    jwtPublicKey: {
      label: 'JWT Public Key',
      optional: true,
      control: 'text',
      born: { in: 'desk', path: server, label: places.publicKey },
      pasted: { in: 'assistant', path: provider },
    },
    jwksEndpoint: {
      label: 'JWKS Endpoint',
      sample: 'https://login.example.com/jwks.json',
      optional: true,
      born: { in: 'desk', path: server },
      pasted: { in: 'assistant', path: provider },
    },
    issuer: {
      label: 'JWT issuer (iss)',
      sample: 'https://login.example.com',
      born: { in: 'desk', path: server, label: 'iss' },
      pasted: { in: 'assistant', path: provider },
    },
  },
  steps: [
    {
      id: 'conversational-cloud-form',
      lane: 'assistant',
      tasks: ['secure', 'replace-key'],
      who: ['assistant-admin', 'web-developer'],
      minutes: 15,
      sources: [newest, implementation, 'liveperson-considerations', 'liveperson-delegation'],
      actions: [
        { id: 'choose-way-of-signing-in', lane: 'assistant', at: provider },
        { id: 'check-jwt-public-key', lane: 'here', asks: 'jwtPublicKey' },
        { id: 'check-jwks-endpoint', lane: 'here', asks: 'jwksEndpoint' },
        { id: 'check-jwt-issuer', lane: 'here', asks: 'issuer' },
        {
          id: 'save-identity-provider',
          lane: 'assistant',
          at: provider,
          pastes: ['jwtPublicKey', 'jwksEndpoint', 'issuer'],
        },
      ],
    },
    {
      id: 'conversational-cloud-page',
      lane: 'desk',
      tasks: ['secure'],
      who: ['web-developer'],
      minutes: 20,
      sources: [implementation, 'liveperson-considerations', 'liveperson-thread-346'],
      actions: [
        { id: 'sign-conversational-token', lane: 'desk' },
        { id: 'define-page-functions', lane: 'desk' },
      ],
    },
    {
      id: 'conversational-cloud-try',
      lane: 'assistant',
      tasks: ['secure', 'check', 'replace-key'],
      who: ['assistant-admin', 'web-developer'],
      minutes: 10,
      sources: [implementation],
      actions: [{ id: 'try-conversation', lane: 'assistant' }],
    },
  ],
} as const satisfies GuideOutline<keyof typeof checks>;

export default defineGuide({ outline, words, checks });
