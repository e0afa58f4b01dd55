import type { FieldCheck, Reading, Repair } from '../fields/reading';
import { words } from './pem-field.en';
import { publicKeyField, type PublicKeyField } from './public-key-field';
import { wrapPem } from './write-key';

const label = 'PUBLIC KEY';

export interface PemField extends PublicKeyField {
  /** A sentence that is added to what is said about a good key: what its bytes cannot tell. */
  readonly notShown: string;
}

/** Makes the check of a field that takes an RSA public key as PEM, without a line break at its end. */
export function pemField({ notShown, ...field }: PemField): FieldCheck {
  const inOneLine = publicKeyField({ startsWith: `-----BEGIN ${label}-----`, ...field });
  return {
    findings: inOneLine.findings,
    read: async (pasted) => {
      const reading = await inOneLine.read(pasted);
      if (reading?.value === undefined) return reading;
      const text = reading.verdict === 'ok' ? `${reading.words} ${notShown}` : reading.words;
      return { ...withPem(reading, reading.value, pasted), words: text };
    },
  };
}

/** What was removed for one line is put back, so these repairs have other words or none. */
const retold: Readonly<Partial<Record<string, string>>> = {
  'literal-line-breaks': words['literal-line-breaks'],
  'windows-line-breaks': words['windows-line-breaks'],
};
const passedOver = new Set(['pem-wrapped', 'line-breaks']);

function withPem(reading: Reading, line: string, pasted: string): Reading {
  const value = wrapPem(label, line).trimEnd();
  const kept = reading.repairs
    .filter(({ name }) => !passedOver.has(name))
    .map((repair) => {
      const otherwise = retold[repair.name];
      return otherwise === undefined ? repair : { name: repair.name, words: otherwise };
    });
  const repairs = kept.length === 0 && pasted.trim() !== value ? [writtenFrom(reading)] : kept;
  const reason = reading.verdict === 'ok' ? (repairs[0]?.name ?? 'clean') : reading.reason;
  return { ...reading, reason, value, repairs };
}

/** The only thing that was done: a bare line got its frame, or a PEM its usual lines. */
function writtenFrom({ repairs }: Reading): Repair {
  const name = repairs.some((repair) => repair.name === 'pem-wrapped') ? 'lines-of-64' : 'written-as-pem';
  return { name, words: words[name] };
}
