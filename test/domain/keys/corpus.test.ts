import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/content/keys/checks';
import type { KeyReading } from '../../../src/domain/keys/key-reading';
import { readKey } from '../../../src/domain/keys/read-key';
import { sizeOf } from '../../../src/domain/keys/rsa-key';
import { textOfFile } from '../../../src/domain/keys/text-of-file';
import { writeOneLine } from '../../../src/domain/keys/write-key';
import { bytesOf, keyFiles, textOf, type KeyFile } from '../../support/keys/key-files';

const publicFiles = keyFiles.filter(({ kind }) => kind === 'public');
const privateFiles = keyFiles.filter(({ kind }) => kind === 'private');
const otherKey = textOf('rsa-2048-other.spki.pem');

function told(reading: KeyReading): Partial<KeyFile> {
  const { kind } = reading;
  if (kind === 'public' || kind === 'private') return { kind, form: reading.form };
  if (kind !== 'other') return { kind };
  const { what, count } = reading;
  return what === 'several-keys' && count !== undefined ? { kind, what, count } : { kind, what };
}

function expected({ kind, form, what, count }: KeyFile): Partial<KeyFile> {
  if (form !== undefined) return { kind, form };
  return { kind, ...(what !== undefined && { what }), ...(count !== undefined && { count }) };
}

describe('files of OpenSSL, OpenSSH, Java, PuTTY, GnuPG and Node', () => {
  test('there are at least 150, and many of every kind', () => {
    expect(keyFiles.length).toBeGreaterThanOrEqual(150);
    expect(publicFiles.length).toBeGreaterThan(60);
    expect(privateFiles.length).toBeGreaterThan(80);
    expect(new Set(keyFiles.map(({ file }) => file)).size).toBe(keyFiles.length);
  });

  test.each(keyFiles)('$file is recognised', (row) => {
    expect(told(readKey(row.text))).toEqual(expected(row));
  });

  test.each(keyFiles)('$file is recognised when it is dropped on the page', (row) => {
    expect(told(readKey(textOfFile(Uint8Array.from(bytesOf(row.file)))))).toEqual(expected(row));
  });

  test.each(publicFiles)('$file has the size and the fingerprint that OpenSSL prints', (row) => {
    const reading = readKey(row.text);
    if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
    const spki = Buffer.from(writeOneLine(reading.key), 'base64');
    expect(sizeOf(reading.key)).toBe(row.bits);
    expect(createHash('sha256').update(spki).digest('hex')).toBe(row.sha256);
  });
});

/** What a private key goes through on its way, and is refused all the same. */
const dressings: readonly (readonly [string, (file: KeyFile) => string])[] = [
  ['in a set of values', ({ text }) => JSON.stringify({ public: otherKey, private: text })],
  ['after a public key', ({ text }) => `${otherKey}\n${text}`],
  ['before a public key', ({ text }) => `${text}\n${otherKey}`],
  ['in base64', ({ file }) => bytesOf(file).toString('base64')],
  ['in base64, in lines', ({ file }) => inLines(bytesOf(file).toString('base64'))],
  ['quoted in an e-mail', ({ text }) => text.replaceAll(/^/gm, '> ')],
  ['indented', ({ text }) => text.replaceAll(/^/gm, '      ')],
  ['with line ends of another system', ({ text }) => text.replaceAll(/\r?\n/g, '\r\n')],
  ['with line ends written out', ({ text }) => text.replaceAll(/\r?\n/g, String.raw`\n`)],
  ['with line ends lost', ({ text }) => text.replaceAll(/\r?\n/g, ' ')],
  ['with invisible characters', ({ text }) => text.replaceAll(/(.{9})/g, '$1\u200b')],
  ['with dashes that a word processor set', ({ text }) => text.replaceAll('--', '\u2013')],
  ['without its end', ({ text }) => text.slice(0, Math.ceil(text.length * 0.9))],
  // The private members of a JSON Web Key may be last, and are gone then.
  ['without its second half', ({ text, form }) => (form === 'JWK' ? text : text.slice(0, text.length / 2))],
];

function inLines(base64: string): string {
  return base64.replaceAll(/.{64}/g, '$&\n');
}

/** The same for files of which more than a label says what they are. */
const bareDressings: readonly (readonly [string, (base64: string) => string])[] = [
  ['without its header lines', (base64) => base64],
  ['as a setting', (base64) => `KEY="${base64}"`],
  ['in base64url', (base64) => base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')],
  ['in pieces', (base64) => base64.replaceAll(/.{20}/g, String.raw`$&\n`)],
];

describe('private keys', () => {
  test.each(dressings)('every one of them is refused %s', (_, dress) => {
    const passed = privateFiles.filter((row) => readKey(dress(row)).kind !== 'private');
    expect(passed.map(({ file }) => file)).toEqual([]);
  });

  test.each(bareDressings)('every one that has a shape of its own is refused %s', (_, dress) => {
    const passed = privateFiles.filter(
      ({ text, onlyLabel }) =>
        !onlyLabel && readKey(dress(text.replaceAll(/-----[^-]+-----|\s/g, ''))).kind !== 'private',
    );
    expect(passed.map(({ file }) => file)).toEqual([]);
  });

  test('every one that names itself is refused at the end of a text that is too long to read', () => {
    const passed = privateFiles.filter(
      ({ text }) => text.includes('PRIVATE KEY') && readKey('note '.repeat(10_000) + text).kind !== 'private',
    );
    expect(passed.map(({ file }) => file)).toEqual([]);
  });

  test.each(privateFiles)('nothing of $file is in what is read of it', (row) => {
    const reading = readKey(row.text);
    expect(Object.keys(reading).toSorted()).toEqual(['form', 'kind']);
    expect(JSON.stringify(reading).length).toBeLessThan(60);
  });

  test.each(privateFiles)(
    '$file is removed from the box of /keys/ and nothing of it is said',
    async (row) => {
      const reading = await checks.key.read(row.text);
      expect(reading).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
      expect(reading).not.toHaveProperty('value');
      expect(leaks(JSON.stringify(reading), row.text)).toEqual([]);
    },
  );
});

/** Stretches of twelve letters of the file, of its base64 or of its hex that are in what was said. */
function leaks(said: string, text: string): string[] {
  const stretches = text.replaceAll(/-----[^-]+-----/g, '').match(/[\w+/:]{12}/g) ?? [];
  return stretches.filter((stretch) => said.includes(stretch));
}

describe('the box of /keys/', () => {
  test.each(publicFiles)('$file gives its key, or says why not', async ({ text }) => {
    const reading = await checks.key.read(text);
    expect(reading?.secret).toBeUndefined();
    if (reading?.verdict === 'stop') expect(reading).not.toHaveProperty('value');
    else expect(reading?.value).toMatch(/^MII/);
  });

  test.each(keyFiles.filter(({ kind }) => kind === 'other'))(
    '$file is refused, and not as a secret',
    async (row) => {
      const reading = await checks.key.read(row.text);
      expect(reading).toMatchObject({ verdict: 'stop', reason: row.what });
      expect(reading?.secret).toBeUndefined();
    },
  );
});
