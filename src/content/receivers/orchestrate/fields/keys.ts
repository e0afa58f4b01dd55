import type { FieldCheck } from '../../../../domain/fields/reading';
import { pemField } from '../../../../domain/keys/pem-field';
import { knownKeyFindings, knownKeys } from '../../../keys/known-keys';
import { ibmKeyWords, notKeys, publicKeyWords } from './keys.en';

const source = 'orchestrate-security';
const pem = pemField({ ...publicKeyWords, source, extra: knownKeyFindings(knownKeys) });

const others = [
  // The files of IBM's sample lead with a comment that names the key which belongs there.
  {
    reason: 'sample-comment',
    when: (text: string) =>
      text.startsWith('/*') && text.includes('PUBLIC KEY') && !text.includes('-----BEGIN'),
    source: 'orchestrate-sample-keys',
  },
  { reason: 'crn-as-key', when: (text: string) => /^crn:v1:\S+$/.test(text), source },
  { reason: 'id-as-key', when: (text: string) => /^[\da-f]{32}_[\da-f-]{20,36}$/i.test(text), source },
] as const;

export const publicKey: FieldCheck = {
  findings: [
    ...pem.findings,
    ...others.map(({ reason, source: from }) => {
      const is = 'identity' as const;
      return { reason, is, source: from, words: notKeys[reason] };
    }),
  ],
  read: (pasted) => {
    const other = others.find(({ when }) => when(pasted.trim()));
    if (!other) return pem.read(pasted);
    const { reason } = other;
    return { verdict: 'stop', reason, words: notKeys[reason], repairs: [], source: other.source };
  },
};

export const ibmPublicKey = pemField({ ...ibmKeyWords, source: 'orchestrate-sample-route' });
