import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverSamples } from '../../src/content/guides/web-chat-security/server/samples';
import { usualSettings, type ServerSettings } from '../../src/domain/server-code/server-code';
import { examine, filledSample, runtimeOf, withSample, type LaidOut } from './token-server';

// Throw-away keys of this run.
const pair = pemPair(2048);
const ibm = pemPair(2048);
const other = {
  small: pemPair(1024).privatePem,
  elliptic: generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString(),
  locked: createPrivateKey(pair.privatePem)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'throw-away' })
    .toString(),
};

/** Of each language something that ends a string, begins an expression or a comment, or is not ASCII. */
const hostileIssuer = [`a"b'c\\`, '$', '{x}#{y}%s<?php ?>$x', '\\u0022 // */ # {z} \\', 'Zoë 🔑 \\'].join('');
const variable = usualSettings.key.name;
const oneLine = (pem: string) => pem.replaceAll('\n', String.raw`\n`);
const files = { 'webchat-private.pem': pair.privatePem, 'ibm-public.pem': ibm.publicPem };
const fromFile = { from: 'file', name: 'webchat-private.pem' } as const;
/** Parts of the secret, none of which any answer or complaint may hold. */
const secret = pair.privatePem.split('\n').slice(1, -2);

function pemPair(modulusLength: number) {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

const examined = (token: string) => examine(token, pair.publicPem, ibm.privatePem);
const cookieOf = (headers: { 'set-cookie'?: string | string[] }) => [headers['set-cookie'] ?? []].flat();

/** RFC 6265, section 5.2: names in any case. An end as a date is allowed beside Max-Age, which wins. */
const attributesOf = (cookie: string) =>
  cookie
    .toLowerCase()
    .split(/; */)
    .slice(1)
    .filter((attribute) => !attribute.startsWith('expires='))
    .toSorted();

describe.each(serverSamples.map((sample) => [sample.name, sample] as const))('%s', (_, sample) => {
  const runtime = runtimeOf(sample);
  const within = <Result>(settings: Partial<ServerSettings>, use: (laidOut: LaidOut) => Promise<Result>) =>
    withSample(sample, filledSample(sample, { ...usualSettings, ...settings }), files, use);

  if (!runtime?.isHere) {
    test.skip(`is not run: ${runtime?.needs ?? 'no runtime for it can be had'} is not on this machine`, () =>
      undefined);
    return;
  }

  test(
    'answers as the guide says, with a key whose line breaks are damaged and an issuer full of marks',
    { timeout: 60_000 },
    () =>
      within({ issuer: hostileIssuer }, async ({ serve, refuse, printToken }) => {
        await serve({ [variable]: oneLine(pair.privatePem) }, async ({ ask, complaints }) => {
          // A guest, twice with the same cookie, then another one.
          const first = await ask();
          expect([first.status, first.headers['content-type'], first.headers['cache-control']]).toEqual([
            200,
            'text/plain; charset=utf-8',
            'no-store',
          ]);
          expect(first.headers).not.toHaveProperty('access-control-allow-origin');
          expect(first.text).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
          const guest = await examined(first.text);
          expect(guest).toMatchObject({ verdict: 'ok', remarks: [], header: { alg: 'RS256', typ: 'JWT' } });
          const { iss, sub, iat, exp } = guest.claims;
          expect(iss).toBe(hostileIssuer);
          expect(Number(exp) - Number(iat)).toBe(1800);
          expect(Object.keys(guest.claims).toSorted()).toEqual(['exp', 'iat', 'iss', 'sub', 'user_payload']);
          const [cookie = '', ...more] = cookieOf(first.headers);
          expect(more).toEqual([]);
          const [, id = ''] = /^webchat_visitor=([A-Za-z0-9_-]{22,64});/.exec(cookie) ?? [];
          expect(sub).toBe(`guest-${id}`);
          expect(attributesOf(cookie)).toEqual([
            'httponly',
            'max-age=3888000',
            'path=/',
            'samesite=lax',
            'secure',
          ]);
          expect(guest.payload).toBe(`{"name":"Guest","email":"guest-${id.slice(0, 8)}@example.com"}`);

          const again = await ask({ cookie: `theme=dark; webchat_visitor=${id}; other=1` });
          expect((await examined(again.text)).claims['sub']).toBe(`guest-${id}`);
          const [renewed = ''] = cookieOf(again.headers);
          expect([renewed.split(';')[0], attributesOf(renewed)]).toEqual([
            `webchat_visitor=${id}`,
            attributesOf(cookie),
          ]);
          const newcomers = [
            '',
            'webchat_visitor=',
            'webchat_visitor=a b',
            'webchat_visitor=a%0d%0aX-Y:1',
            `webchat_visitor=${'a'.repeat(65)}`,
            `not_webchat_visitor=${id}`,
          ];
          const ids = new Set([id]);
          for (const given of newcomers) {
            const { headers, text } = await ask(given === '' ? {} : { cookie: given });
            const [, other = ''] =
              /^webchat_visitor=([A-Za-z0-9_-]{22,64});/.exec(cookieOf(headers)[0] ?? '') ?? [];
            expect((await examined(text)).claims['sub']).toBe(`guest-${other}`);
            ids.add(other);
          }
          expect(ids.size).toBe(newcomers.length + 1);

          // Somebody who is signed in.
          const zoe = {
            'x-test-user': '7f3a91c2',
            'x-test-name': 'Zoë "Z" Łódź-\\鍵🔑',
            'x-test-email': 'zoe@example.com',
          };
          const signedIn = await examined((await ask(zoe)).text);
          expect(signedIn).toMatchObject({ verdict: 'ok', remarks: [], claims: { sub: 'user-7f3a91c2' } });
          expect(signedIn.payload).toBe(
            JSON.stringify({ name: zoe['x-test-name'], email: zoe['x-test-email'] }),
          );
          const nameOf = (bytes: number) => 'é'.repeat(50) + 'x'.repeat(bytes - bare - 100);
          const bare = JSON.stringify({ name: '', email: zoe['x-test-email'] }).length;
          const full = await examined((await ask({ ...zoe, 'x-test-name': nameOf(214) })).text);
          expect(Buffer.byteLength(full.payload ?? '')).toBe(214);

          // What it refuses.
          const problems: [string, Awaited<ReturnType<typeof ask>>][] = [
            ['too long', await ask({ ...zoe, 'x-test-name': nameOf(215) })],
            ['beyond ASCII', await ask({ ...zoe, 'x-test-user': 'zoë' })],
            ['a space', await ask({ ...zoe, 'x-test-user': 'zoe z' })],
          ];
          for (const [why, { status, text, headers }] of problems) {
            expect([why, status, headers['cache-control']]).toEqual([why, 500, 'no-store']);
            expect(text.length).toBeLessThan(200);
            expect(text).not.toMatch(/eyJ|BEGIN|at .*\(|Traceback/);
          }
          expect(complaints()).toMatch(/215[^]*214|214[^]*215/);
          for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
            const { status, headers, text } = await ask({}, '/identity-token', method);
            expect([method, status, headers['allow']]).toEqual([method, 405, 'GET']);
            expect([text.includes('eyJ'), cookieOf(headers)]).toEqual([false, []]);
          }
          for (const path of [
            '/',
            '/identity-token/',
            '/identity-tokens',
            '/server.mjs',
            `/${sample.file}`,
            '/webchat-private.pem',
          ]) {
            const { status, text } = await ask({}, path);
            expect([path, status]).toEqual([path, 404]);
            for (const part of secret) expect(text).not.toContain(part);
          }
          expect((await ask({}, '/identity-token?x=1')).status).toBe(200);
          for (const part of secret) expect(complaints()).not.toContain(part);
        });

        const printed = await printToken({ [variable]: pair.privatePem });
        expect([printed.code, printed.complaints]).toEqual([0, '']);
        expect(printed.output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\r?\n?$/);
        expect(await examined(printed.output.trim())).toMatchObject({
          verdict: 'ok',
          remarks: [],
          claims: { sub: 'user-self-test', iss: hostileIssuer },
          payload: '{"name":"Self-test","email":"self-test@example.com"}',
        });

        const wrong: Record<string, string | undefined> = {
          missing: undefined,
          empty: '',
          public: pair.publicPem,
          broken: pair.privatePem.replace(secret[3] ?? '', ''),
          text: 'the key is in the safe',
          ...other,
        };
        const refusals = Object.entries(wrong).map(async ([why, value]) => {
          const { code, complaints, output } = await refuse(value === undefined ? {} : { [variable]: value });
          expect([why, code, output]).toEqual([why, 1, '']);
          expect([why, complaints.trim().split('\n').length]).toEqual([why, 1]);
          expect(complaints).toContain(variable);
          expect(complaints).toContain('BEGIN PRIVATE KEY');
          for (const part of secret) expect(complaints).not.toContain(part);
        });
        await Promise.all(refusals);
      }),
  );

  test(
    'runs with each of its parts left out, and stops where a file is missing',
    { timeout: 60_000 },
    async () => {
      await within({ hasPayload: false, hasGuests: false, lifeInMinutes: 10 }, ({ serve }) =>
        serve({ [variable]: pair.privatePem }, async ({ ask }) => {
          const nobody = await ask();
          expect([nobody.status, nobody.headers['cache-control'], cookieOf(nobody.headers)]).toEqual([
            401,
            'no-store',
            [],
          ]);
          expect(nobody.text).not.toContain('eyJ');
          const { claims, verdict, remarks } = await examined((await ask({ 'x-test-user': 'a1' })).text);
          expect([verdict, remarks, claims['sub'], claims['iss']]).toEqual([
            'ok',
            [],
            'user-a1',
            'www.example.com',
          ]);
          expect(claims).not.toHaveProperty('user_payload');
          expect(Number(claims.exp) - Number(claims.iat)).toBe(600);
        }),
      );
      await within({ key: fromFile, hasGuests: false }, async ({ serve, refuse, folder }) => {
        await serve({}, async ({ ask }) => {
          expect((await ask()).status).toBe(401);
          const { payload } = await examined(
            (await ask({ 'x-test-user': 'a1', 'x-test-name': 'A', 'x-test-email': 'a@example.com' })).text,
          );
          expect(payload).toBe('{"name":"A","email":"a@example.com"}');
        });
        for (const [file, words] of [
          ['ibm-public.pem', 'IBM'],
          ['webchat-private.pem', 'BEGIN PRIVATE KEY'],
        ] as const) {
          rmSync(join(folder, file));
          const { code, complaints } = await refuse({});
          expect([file, code, complaints.includes(file), complaints.includes(words)]).toEqual([
            file,
            1,
            true,
            true,
          ]);
        }
      });
      await within({ key: fromFile, hasPayload: false }, ({ serve }) =>
        serve({}, async ({ ask }) => {
          const { claims, verdict } = await examined((await ask()).text);
          expect([verdict, String(claims['sub']).slice(0, 6)]).toEqual(['ok', 'guest-']);
        }),
      );
    },
  );
});
