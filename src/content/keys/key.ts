import { checkKey, checkPublicKey, unread, type KeyCheck } from '../../domain/keys/key-check';
import { factNames } from '../../domain/keys/fact-names.en';
import { keyFindings } from '../../domain/keys/key-findings';
import type { PublicForm, PublicReading } from '../../domain/keys/key-reading';
import type { KnownKey } from '../../domain/keys/known-key';
import { sizeWords } from '../../domain/keys/number-findings.en';
import { exponentOf, type RsaPublicKey } from '../../domain/keys/rsa-key';
import type { Fact, FieldCheck, Reading } from '../../domain/fields/reading';
import { knownKeyFindings, knownKeys } from './known-keys';
import { exponentBytes, factLabels, kindOf, recognised, words } from './words.en';

const source = 'rfc-5280';
const check = checkWith(knownKeys);

/** "Read a key": any public key of RSA, in any wrapping. */
export const key: FieldCheck = { findings: check.findings, read: (pasted) => checkKey(check, pasted) };

/** What is said about one key out of several, when it was chosen. */
export function readChosen(chosen: RsaPublicKey, form: PublicForm = 'spki'): Promise<Reading> {
  return checkPublicKey(check, { kind: 'public', form, key: chosen, repairs: [] });
}

/** `published`: keys whose private key is public. */
export function checkWith(published: readonly KnownKey[]): KeyCheck {
  return {
    findings: [...knownKeyFindings(published), ...keyFindings(words, source), unread],
    recognised,
    source,
    facts,
    inBase64: true,
  };
}

function facts(reading: PublicReading): readonly Fact[] {
  const exponent = exponentOf(reading.key);
  return [
    { name: factLabels.kind, value: kindOf(reading) },
    { name: factNames.size, value: sizeWords(reading.key) },
    {
      name: factLabels.exponent,
      value: Number.isFinite(exponent) ? String(exponent) : exponentBytes(reading.key.exponent.length),
    },
  ];
}
