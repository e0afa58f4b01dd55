import { describe, expect, test } from 'vitest';
import { markRepairs } from '../../../src/domain/keys/reading/mark-repairs';
import { readKey } from '../../../src/domain/keys/read-key';
import { keyFiles, textOf } from '../../support/keys/key-files';

const pem = textOf('rsa-2048.spki.pem');
const line = textOf('rsa-2048.spki.txt').trim();
const [head, tail] = [line.slice(0, 40), line.slice(40)];

function marked(pasted: string) {
  const reading = readKey(pasted);
  if (reading.kind !== 'public') throw new Error(`read as ${reading.kind}`);
  return markRepairs(pasted);
}

describe('a paste', () => {
  test('that needs no repair is one stretch', () => {
    expect(marked(line)).toEqual([{ text: line, kept: true }]);
  });

  test.each([
    ['\u00a0', 'non-breaking-spaces'],
    ['\u200b', 'invisible-characters'],
    [' ', 'spaces'],
    ['\n', 'line-breaks'],
    ['\r\n', 'windows-line-breaks'],
    [String.raw`\n`, 'literal-line-breaks'],
    ['"', 'quotes'],
    ['*', 'other-characters'],
  ])('with %j in the key tells its place and its name', (stray, name) => {
    const stretches = marked(head + stray + tail);
    const names = new Set(stretches.flatMap(({ kept, name: told }) => (kept ? [] : [told])));
    expect(stretches.map(({ text }) => text).join('')).toBe(head + stray + tail);
    expect([...names]).toEqual([name]);
    expect(stretches.flatMap(({ text, kept }) => (kept ? [text] : []))).toEqual([head, tail]);
  });

  test('in PEM has its BEGIN and END lines and its line breaks removed', () => {
    const stretches = marked(pem);
    expect(stretches[0]).toEqual({ text: '-----BEGIN PUBLIC KEY-----', kept: false, name: 'pem-wrapped' });
    expect(stretches[1]).toEqual({ text: '\n', kept: false, name: 'line-breaks' });
    expect(stretches[2]).toEqual({ text: line.slice(0, 64), kept: true });
    expect(
      stretches
        .filter(({ kept }) => kept)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
  });

  test('with a name in front and a text behind tells both', () => {
    const [name, quote, key, rest] = marked(`PUBLIC_KEY="${line}" # for the chat`);
    expect(name).toEqual({ text: 'PUBLIC_KEY=', kept: false, name: 'key-value' });
    expect(quote).toMatchObject({ text: '"', kept: false });
    expect(key).toEqual({ text: line, kept: true });
    expect(rest?.kept).toBe(false);
  });

  test('with characters written as codes shows what was decoded', () => {
    const stretches = marked(encodeURIComponent(line));
    const decoded = stretches.filter(({ name }) => name === 'encoded-characters');
    expect(new Set(decoded.map(({ text }) => text))).toEqual(new Set(['%2B', '%2F']));
    expect(decoded.every(({ kept }) => kept)).toBe(true);
  });

  test('of a JSON Web Key keeps its two numbers', () => {
    const jwk = textOf('rsa-2048.jwk.json');
    const kept = marked(jwk).filter((stretch) => stretch.kept);
    expect(kept.map(({ text }) => text).toSorted()).toEqual(
      [/"n":\s*"([^"]+)"/, /"e":\s*"([^"]+)"/].map((pattern) => pattern.exec(jwk)?.[1] ?? '').toSorted(),
    );
  });

  test('in hexadecimal digits is decoded as a whole', () => {
    const hex = textOf('rsa-2048.spki-hex.txt').trim();
    expect(marked(hex)).toEqual([{ text: hex, kept: true, name: 'hex-decoded' }]);
  });

  test('of SSH keeps the key, without its type and comment', () => {
    const pasted = textOf('rsa-3072.openssh-public.txt');
    expect(
      marked(pasted)
        .filter(({ kept }) => kept)
        .map(({ text }) => text),
    ).toEqual([pasted.split(' ')[1]]);
  });
});

test.each(keyFiles.filter(({ kind }) => kind === 'public'))('$file is divided without loss', ({ text }) => {
  const stretches = marked(text);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(stretches.some(({ kept }) => kept)).toBe(true);
});

test('white space around a long paste is left off', () => {
  const stretches = marked(`${' '.repeat(30_000)}${line}\n`);
  expect(stretches).toEqual([{ text: line, kept: true }]);
});

test.each(keyFiles.filter(({ kind }) => kind !== 'public'))('$file is not divided', ({ text }) => {
  const reading = readKey(line);
  if (reading.kind !== 'public') throw new Error('not read');
  expect(markRepairs(text)).toEqual([]);
});
