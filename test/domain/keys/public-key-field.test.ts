import { describe, expect, test, vi } from 'vitest';
import { publicKey, tutorialSampleFinding } from '../../../src/content/desks/liveengage/fields/public-key';
import { tutorialSample } from '../../../src/content/desks/liveengage/fields/public-key.en';
import { tutorialSampleKey } from '../../../src/content/desks/liveengage/known-keys';
import { publicKeyExamples } from '../../content/examples/liveengage/public-key';
import { publicKeyField } from '../../../src/domain/keys/public-key-field';
import { textOf } from '../../support/keys/key-files';
import { verdictOf } from '../../../src/domain/fields/reading';

const line = textOf('rsa-2048.spki.txt').trim();
const rows = Object.entries(publicKeyExamples).flatMap(([reason, list]) =>
  list.map((example, index) => ({ reason, index, ...example })),
);
const field = publicKeyField({ destination: 'Key', takeFrom: 'the key of the server' });

describe('examples of the LiveEngage field', () => {
  test.each(rows)('$reason $index', async ({ reason, given, value, repairs }) => {
    const finding = publicKey.findings.find((row) => row.reason === reason);
    const reading = await publicKey.read(given);
    const remark = reading?.remarks?.find((each) => each.reason === reason);
    const said = finding?.is === 'remark' ? remark : reading;
    expect(said?.reason).toBe(reason);
    expect(reading?.verdict).toBe(finding ? verdictOf[finding.is] : 'ok');
    expect(reading?.value).toBe(value);
    expect(reading?.secret === true).toBe(finding?.is === 'secret');
    expect(said?.source).toBe(finding?.source ?? 'liveperson-key-format');
    const told = reading?.repairs.map(({ name, words }, at) => (repairs?.[at] === name ? name : words));
    if (repairs) expect(told).toEqual(repairs);
  });

  test('every row has an example, but for the key that is not to be copied', () => {
    const without = publicKey.findings.filter(({ reason }) => (publicKeyExamples[reason]?.length ?? 0) === 0);
    expect(without.map(({ reason }) => reason)).toEqual(['tutorial-sample-key']);
  });

  test.each(rows)('$reason $index: no message repeats the paste', async ({ given }) => {
    const { words, repairs, facts } = (await publicKey.read(given)) ?? {};
    const told = JSON.stringify([words, repairs?.map((repair) => repair.words), facts]);
    const runs = (given.match(/[\w+/=-]{12,}/g) ?? []).filter((run) => run !== 'CONSUMER_DELEGATION');
    expect(runs.filter((run) => told.includes(run.slice(0, 12)))).toEqual([]);
  });
});

describe('repairs', () => {
  test.each(rows)('$reason $index: what they show is short and can be seen', async ({ given }) => {
    const { repairs = [] } = (await publicKey.read(given)) ?? {};
    for (const { name, before = '', after = '' } of repairs) {
      expect(Math.max(before.length, after.length), name).toBeLessThanOrEqual(40);
      expect(before + after, name).toMatch(/^[ -~‘’“”–—…]*$/u);
      expect(before, name).not.toBe(after);
    }
  });

  test('show the place, and name what cannot be seen', async () => {
    const shown = async (given: string) =>
      (await publicKey.read(given))?.repairs.map(({ before, after }) => `${before ?? ''} -> ${after ?? ''}`);
    const broken = (between: string) => line.slice(0, 40) + between + line.slice(40);
    const whole = `${line.slice(32, 40)}${line.slice(40, 48)}`;
    const at = (between: string) => `${line.slice(32, 40)}${between}${line.slice(40, 48)} -> ${whole}`;
    expect(await shown(broken('\u00a0'))).toEqual([at('[U+00A0]')]);
    expect(await shown(broken('\u200b'))).toEqual([at('[U+200B]')]);
    expect(await shown(broken('\r\n'))).toEqual([at('[Windows line break]')]);
    expect(await shown(broken(String.raw`\n`))).toEqual([at(String.raw`\n`)]);
    expect(await shown(broken(' '))).toEqual([at('[space]')]);
    expect(await shown(`${line}.`)).toEqual(['KQIDAQAB. -> KQIDAQAB']);
  });

  test('show nothing of a text that speaks of secrets', async () => {
    const reading = await publicKey.read(`The password is correct-horse, the key is ${line}`);
    expect(reading?.reason).toBe('unread');
    expect(JSON.stringify([reading?.words, reading?.repairs])).not.toContain('correct-horse');
  });
});

describe('secrets', () => {
  const secretRows = rows.filter(({ reason }) => reason === 'private-key' || reason === 'token');

  test.each(secretRows)('$reason $index leaves nothing behind but words', async ({ given }) => {
    const reading = await publicKey.read(given);
    expect(reading).toMatchObject({ secret: true, repairs: [] });
    expect(Object.keys(reading ?? {}).toSorted()).toEqual([
      'reason',
      'repairs',
      'secret',
      'source',
      'verdict',
      'words',
    ]);
  });
});

describe('a published key', () => {
  const print = async (pasted: string) => (await field.read(pasted))?.facts?.[1]?.value ?? '';

  test('is refused by its fingerprint, whatever it is wrapped in and before its size is looked at', async () => {
    const small = textOf('rsa-1024.spki.pem');
    const refusing = publicKeyField({
      destination: 'Key',
      takeFrom: 'the key',
      extra: [tutorialSampleFinding(await print(small))],
    });
    const wrapped = [small, `${small.replaceAll(/-----[^-]+-----|\n/g, '')}.`, JSON.stringify(small)];
    for (const given of wrapped) {
      expect(await refusing.read(given)).toMatchObject({
        reason: 'tutorial-sample-key',
        verdict: 'stop',
        words: tutorialSample(tutorialSampleKey.what),
      });
    }
    expect(await refusing.read(textOf('rsa-512.spki.pem'))).toMatchObject({ reason: 'too-small' });
  });

  test('the row of the desk knows one fingerprint, and no other key has it', async () => {
    expect(publicKey.findings.map(({ reason }) => reason).indexOf('tutorial-sample-key')).toBe(0);
    expect(await publicKey.read(textOf('rsa-1024.spki.pem'))).toMatchObject({ reason: 'too-small' });
  });
});

describe('sizes', () => {
  test.each([
    ['rsa-512.spki.pem', 'stop', 'too-small'],
    ['rsa-1024.spki.pem', 'stop', 'too-small'],
    ['rsa-2047.spki.pem', 'stop', 'too-small'],
    ['rsa-2048.spki.pem', 'ok', 'pem-wrapped'],
    ['rsa-3072.spki.pem', 'ok', 'pem-wrapped'],
    ['rsa-4096.spki.pem', 'ok', 'pem-wrapped'],
    ['rsa-2048-e3.spki.pem', 'warn', 'exponent-unusual'],
  ])('%s is %s, for %s', async (file, verdict, reason) => {
    expect(await field.read(textOf(file))).toMatchObject({ verdict, reason });
  });

  test('the facts are the size, the fingerprint and the key id', async () => {
    const reading = await field.read(line);
    expect(reading?.facts?.map(({ name }) => name)).toEqual([
      'Size',
      'SHA-256 fingerprint',
      'Key id (RFC 7638 thumbprint)',
    ]);
    expect(reading?.facts?.[0]?.value).toBe('2048 bits');
    expect(reading?.facts?.[1]?.value).toMatch(/^(?:[\da-f]{2}:){31}[\da-f]{2}$/);
    expect(reading?.facts?.[2]?.value).toMatch(/^[\w-]{43}$/);
  });

  test('without WebCrypto the key is read all the same, and the size is the only fact', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new TypeError('no subtle'));
    const reading = await field.read(line);
    digest.mockRestore();
    expect(reading).toMatchObject({
      verdict: 'ok',
      value: line,
      facts: [{ name: 'Size', value: '2048 bits' }],
    });
  });
});

describe('the field', () => {
  test.each(['', '  ', '\n', '\u200b'])('says nothing of nothing (%#)', async (pasted) => {
    expect(await field.read(pasted)).toBeUndefined();
  });

  test('names the box and the place that it was made for', async () => {
    expect((await field.read('hello'))?.words).toBe(
      'This does not look like a public key. Copy the key of the server, one line that starts with MII.',
    );
    expect((await field.read(textOf('ec-p256.spki.pem')))?.words).toBe(
      'This is the public key of an elliptic curve (EC), for ES256 and similar algorithms. Only RSA keys are documented for Key. Copy the key of the server, one line that starts with MII.',
    );
  });

  test('lets a desk say what it calls a look-alike, and keeps its verdict and source', async () => {
    const own = publicKeyField({ destination: 'Key', takeFrom: 'the key', words: { uuid: 'A widget id.' } });
    expect(await own.read('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3')).toEqual({
      verdict: 'stop',
      reason: 'uuid',
      words: 'A widget id.',
      source: 'derived-key-shapes',
      repairs: [],
    });
  });

  test('a row of the desk speaks before the common ones', async () => {
    const first = { reason: 'mine', is: 'identity', when: () => true, words: 'Mine.' } as const;
    const own = publicKeyField({ destination: 'Key', takeFrom: 'the key', extra: [first] });
    expect(await own.read(line)).toMatchObject({ reason: 'mine' });
  });
});
