import type { FieldCheck } from '../../../../domain/fields/reading';
import { pemField } from '../../../../domain/keys/pem-field';
import { knownKeyFindings, knownKeys } from '../../../keys/known-keys';
import { comment, ibmKeyWords, publicKeyWords } from './keys.en';

const source = 'orchestrate-security';
const pem = pemField({ ...publicKeyWords, source, extra: knownKeyFindings(knownKeys) });

/** The files of IBM's sample lead with a comment that names the key which belongs there. */
const emptyFile = {
  reason: 'sample-comment',
  is: 'identity',
  source: 'orchestrate-sample-keys',
  words: comment,
} as const;

export const publicKey: FieldCheck = {
  findings: [...pem.findings, emptyFile],
  read: (pasted) =>
    /^\s*\/\*/.test(pasted) && pasted.includes('PUBLIC KEY') && !pasted.includes('-----BEGIN')
      ? { verdict: 'stop', reason: emptyFile.reason, words: comment, repairs: [], source: emptyFile.source }
      : pem.read(pasted),
};

export const ibmPublicKey = pemField({ ...ibmKeyWords, source: 'orchestrate-sample-route' });
