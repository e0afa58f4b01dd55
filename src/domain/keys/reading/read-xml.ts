import { fromBase64, type Bytes } from '../../text/base64';
import type { FoundKey, KeyReading } from '../key-reading';
import { count, repairsOf, type Counts } from './key-repairs';
import { rsaKey } from '../rsa-key';
import { changeOf } from './stretch';
import { severalKeys } from './several-keys';
import { writeOneLine } from '../write-key';

// RSAKeyValue of XML Signature (section 4.5.2.2), which .NET writes; the private numbers are .NET's own.
const number = /<(?:\w{1,20}:)?(Modulus|Exponent|D|P|Q|DP|DQ|InverseQ)>([^<]{1,30000})</g;
const publicNumbers = ['Modulus', 'Exponent'];

/** Reads the XML form of RSA keys. `undefined` when the text holds none. */
export function readXml(text: string, counts: Counts): KeyReading | undefined {
  if (!text.includes('Modulus>')) return undefined;
  const numbers = Array.from(text.matchAll(number), ([, name = '', value = '']) => ({ name, value }));
  if (numbers.some(({ name }) => !publicNumbers.includes(name))) return { kind: 'private', form: 'XML' };
  const exponents = numbers.filter(({ name }) => name === 'Exponent');
  const keys = numbers
    .filter(({ name }) => name === 'Modulus')
    .flatMap(({ value }, index): FoundKey[] => {
      const modulus = bytesOf(value);
      const exponent = bytesOf(exponents[index]?.value ?? '');
      const key = modulus && exponent && rsaKey(modulus, exponent);
      return key ? [{ key, form: 'xml' }] : [];
    });
  const [first] = keys;
  if (!first) return { kind: 'other', what: 'key-damaged' };
  const several = severalKeys(keys);
  if (several) return several;
  count(counts, 'xml-converted', 1, changeOf(text, writeOneLine(first.key)));
  return { kind: 'public', ...first, repairs: repairsOf(counts) };
}

function bytesOf(value: string): Bytes | undefined {
  return fromBase64(value.replaceAll(/[^\w+/=-]+/g, ''));
}
