import { fc } from '../support/properties';
import { describe, expect, test } from 'vitest';
import { readKey } from '../../src/domain/keys/read-key';
import { boxes } from '../support/boxes';
import { examplesOf, ownPastes, strays } from '../support/box-pastes';
import { encoders } from '../support/encoders';
import { keyFiles, textOf } from '../support/keys/key-files';
import { textsOf } from '../support/texts';

const privateFiles = keyFiles
  .filter(({ kind, onlyLabel, text }) => kind === 'private' && !onlyLabel && text.length < 4000)
  .map(({ file }) => file);
/** Certificates, requests and public keys, the public half of a PuTTY file among them. */
const publicFiles = keyFiles
  .filter(({ kind, text }) => kind === 'public' && text.length < 4000)
  .map(({ file }) => file);

const layers = (most: number) => fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: most });
const dress = (text: string, names: readonly string[]) =>
  names.reduce((inner, name) => encoders[name]?.(inner) ?? inner, text);

const taking = boxes.filter(({ takes }) => takes !== 'secrets');
const fitting = await Promise.all(
  taking.map(async (box) => {
    const examples = Object.values(examplesOf(box.name)).flatMap((list) => list.map(({ given }) => given));
    const fits: string[] = [];
    for (const given of [...examples, ...(ownPastes[box.name] ?? []), ...Object.values(strays)]) {
      const { verdict = 'stop' } = (await box.read(given)) ?? {};
      if (given.length < 4000 && verdict !== 'stop') fits.push(given);
    }
    return { ...box, fits };
  }),
);

test('every box has a paste that is used, to hide a key in', () => {
  expect(fitting.filter(({ fits }) => fits.length === 0).map(({ name }) => name)).toEqual([]);
});

describe.each(fitting)('$name', ({ read, fits }) => {
  test('takes a private key out in any clothes, anywhere in a paste that is used', async () => {
    // A certificate beside a key may name the host of an example.
    const own = textsOf(await read(textOf('rsa-2048.pkcs8.pem'))).join('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...privateFiles),
        layers(3),
        fc.constantFrom(...fits),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (file, names, paste, place) => {
          const secret = dress(textOf(file), names);
          // Of a longer text the beginning is decoded.
          fc.pre(secret.length < 300_000);
          const at = Math.round(place * paste.length);
          const given = `${paste.slice(0, at)}\n${secret}\n${paste.slice(at)}`;
          const said = await read(given);
          expect([said?.verdict, said?.secret]).toEqual(['stop', true]);
          expect(partsOf(secret, textsOf(said).join('\n')).filter((part) => !own.includes(part))).toEqual([]);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('calls no public key, certificate, request or digest a secret', async () => {
    const digests = fc
      .tuple(fc.uint8Array({ minLength: 16, maxLength: 256 }), fc.constantFrom('hex', 'base64', 'base64url'))
      .map(([bytes, form]) => Buffer.from(bytes).toString(form));
    const files = fc.constantFrom(...publicFiles).map(textOf);
    await fc.assert(
      fc.asyncProperty(fc.oneof(digests, files), layers(2), async (text, names) => {
        const { reason } = (await read(dress(text, names))) ?? {};
        // A public key as JSON in base64 begins like a token.
        expect(['private-key', 'client-secret']).not.toContain(reason);
      }),
      { numRuns: 20 },
    );
  });
});

test('the public half of a PuTTY file is no secret, and a line of the private one is, heading or not', async () => {
  for (const file of ['rsa-2048.putty-v2.ppk', 'rsa-2048.putty-v3.ppk']) {
    const whole = textOf(file);
    const half = whole.slice(0, whole.indexOf('Private-Lines'));
    const cut = half + whole.slice(half.length).split('\n').slice(1, 3).join('\n');
    for (const { name, read } of taking)
      for (const dressed of [
        half,
        half.replaceAll('\n', ' '),
        half.replaceAll('\n', '\r\n'),
        encodeURIComponent(half),
        half.replaceAll(':', '&#58;'),
        half.replaceAll(':', '=3A'),
      ]) {
        expect((await read(dressed))?.secret, name).toBeUndefined();
        expect((await read(`${cut}\n`))?.secret, name).toBe(true);
      }
  }
});

const forms = ['spki.pem', 'spki-hex.txt', 'openssh-public.txt', 'jwk.json', 'xml', 'certificate.pem'];

test.each(forms)('beside a public key as %s a private one is removed in any clothes', (form) => {
  const open = textOf(`rsa-2048.${form}`);
  for (const file of ['pkcs8.pem', 'pkcs8-hex.txt', 'jwk-private.json', 'putty-v3.ppk'])
    for (const [at, [name, encode]] of Object.entries(encoders).entries()) {
      const secret = encode(textOf(`rsa-2048.${file}`));
      const given = at % 2 === 0 ? `${open}\n${secret}` : `${secret}\n${open}`;
      expect(readKey(given).kind, `${file}: ${name}`).toBe('private');
    }
});

/** Runs of 16 characters of a secret that are in a text. */
function partsOf(secret: string, text: string): string[] {
  const windows = new Set(
    Array.from({ length: Math.max(0, secret.length - 15) }, (_, at) => secret.slice(at, at + 16)),
  );
  return Array.from({ length: Math.max(0, text.length - 15) }, (_, at) => text.slice(at, at + 16)).filter(
    (part) => windows.has(part),
  );
}
