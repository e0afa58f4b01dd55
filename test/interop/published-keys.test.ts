import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { toBase64 } from '../../src/domain/text/base64';
import { signWith, writeCertificate } from '../../src/domain/keys/certificate';
import { keySizes, makeKeyPair, type KeyPair, type KeySize } from '../../src/domain/keys/make-key-pair';
import { writeOutput, type Publication, type OutputForm } from '../../src/domain/keys/publish-key';
import { readKey } from '../../src/domain/keys/read-key';
import { wrapPem } from '../../src/domain/keys/write-key';
import { inFolder, run, says } from './run';
import { python } from './server-runtimes';
import { hasOpenssl } from './tools';

/** Of any JDK or JRE; `-printcert` is what a vendor names as its test. */
const hasKeytool = spawnSync('keytool', ['-help']).error === undefined;
const hasPython = says('python3', ['--version'], /^Python 3/);
const day = 86_400_000;
const jwkSet = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })) });
const pemList = z.array(z.object({ kid: z.string(), publicKey: z.string(), expiry: z.number() }));

function keyOf({ publicKey }: KeyPair) {
  const reading = readKey(publicKey);
  if (reading.kind !== 'public') throw new Error(`The pair's own public key is read as ${reading.kind}.`);
  return reading.key;
}

async function certificateOf(pair: KeyPair, subject: string, days = 365): Promise<string> {
  const notBefore = new Date(Date.now() - 60_000);
  const notAfter = new Date(Date.now() + days * day);
  const says = { subject, notBefore, notAfter };
  return toBase64(await writeCertificate(keyOf(pair), says, signWith(await pair.signer())));
}

describe.each(keySizes)('a certificate of %i bits', { timeout: 60_000 }, (size: KeySize) => {
  let pair: KeyPair;
  beforeAll(async () => {
    pair = await makeKeyPair(size);
  }, 120_000);

  test.skipIf(!hasOpenssl)(
    'is what OpenSSL verifies and describes, where it is here, before 2050 and after',
    async () => {
      for (const days of [365, 30 * 365]) {
        const base64 = await certificateOf(pair, 'Zoë’s chat, login', days);
        inFolder((folder) => {
          const file = join(folder, 'certificate.pem');
          writeFileSync(file, wrapPem('CERTIFICATE', base64));
          expect(run('openssl', ['verify', '-CAfile', file, file]).toString()).toBe(`${file}: OK\n`);
          const asked = ['-noout', '-subject', '-issuer', '-nameopt', 'utf8'];
          expect(run('openssl', ['x509', '-in', file, ...asked]).toString()).toBe(
            'subject=CN=Zoë’s chat, login\nissuer=CN=Zoë’s chat, login\n',
          );
          const text = run('openssl', ['x509', '-in', file, '-noout', '-text']).toString();
          expect(text).toContain('Version: 3 (0x2)');
          expect(text).toContain('Signature Algorithm: sha256WithRSAEncryption');
          expect(text).toContain(`Public-Key: (${String(size)} bit)`);
          const written = run('openssl', ['x509', '-in', file, '-outform', 'DER']).toString('base64');
          expect(written).toBe(base64);
        });
      }
    },
  );

  test.skipIf(!hasKeytool)('is what keytool prints, where it is here', async () => {
    const base64 = await certificateOf(pair, 'Chat sign-in');
    inFolder((folder) => {
      const file = join(folder, 'x.pem');
      writeFileSync(file, wrapPem('CERTIFICATE', base64));
      const printed = run('keytool', ['-J-Duser.language=en', '-printcert', '-file', file]).toString();
      expect(printed).toContain('Owner: CN=Chat sign-in');
      expect(printed).toContain('Issuer: CN=Chat sign-in');
      expect(printed).toContain(`${String(size)}-bit RSA key`);
      expect(printed).toContain('Version: 3');
    });
  });
});

describe('a set of two keys', { timeout: 60_000 }, () => {
  let [older, newer]: KeyPair[] = [];
  const around = (until: number): Publication => ({
    ends: new Date(Date.now() + 365 * day),
    ...(older && { older: { key: keyOf(older), until: new Date(Date.now() + until * day) } }),
  });
  const write = (form: OutputForm, until = 7) =>
    newer ? writeOutput(keyOf(newer), form, around(until)) : Promise.resolve('');
  const tokenOf = async (pair: KeyPair | undefined) =>
    pair
      ? new SignJWT({ sub: 'visitor-1' })
          .setProtectedHeader({ alg: 'RS256', kid: pair.thumbprint })
          .setExpirationTime('5m')
          .sign(await pair.signer())
      : '';
  beforeAll(async () => {
    [older, newer] = await Promise.all([makeKeyPair(2048), makeKeyPair(2048)]);
  }, 120_000);

  test('lets jose verify the tokens of both, and of no third', async () => {
    const keys = createLocalJWKSet(asSet(await write('jwks')));
    for (const pair of [older, newer]) {
      expect((await jwtVerify(await tokenOf(pair), keys)).payload.sub).toBe('visitor-1');
    }
    await expect(jwtVerify(await tokenOf(await makeKeyPair(2048)), keys)).rejects.toThrow(
      'no applicable key',
    );
  });

  test.skipIf(python === undefined)('lets PyJWT verify the tokens of both, where it is here', async () => {
    const program = `
import json, sys, jwt
given = json.load(sys.stdin)
keys = jwt.PyJWKSet.from_dict(given["set"])
for token in given["tokens"]:
    kid = jwt.get_unverified_header(token)["kid"]
    key = next(each for each in keys.keys if each.key_id == kid)
    print(jwt.decode(token, key.key, algorithms=["RS256"])["sub"])`;
    const tokens = await Promise.all([tokenOf(older), tokenOf(newer)]);
    const input = JSON.stringify({ set: asSet(await write('jwks')), tokens });
    expect(run(python ?? '', ['-c', program], input).toString()).toBe('visitor-1\nvisitor-1\n');
  });

  test('is in the list as PEM that Node reads for the same keys', async () => {
    const list = pemList.parse(JSON.parse(await write('pem-list')));
    const found = list.map(({ kid, publicKey }) => [
      kid,
      createPublicKey(Buffer.from(publicKey, 'base64'))
        .export({ type: 'spki', format: 'der' })
        .toString('base64'),
    ]);
    expect(found).toEqual([older, newer].map((pair) => [pair?.thumbprint, pair?.publicKey]));
  });

  test.each([
    ['jwks-node', process.execPath, ['--input-type=module', '-e'], true],
    ['jwks-python', 'python3', ['-c'], hasPython],
  ] as const)(
    'is served by %s, and without the older key once its time is over',
    async (form, program, asked, isHere) => {
      if (!isHere) return;
      for (const [until, kids] of [
        [7, [older?.thumbprint, newer?.thumbprint]],
        [-1, [newer?.thumbprint]],
      ] as const) {
        const text = await write(form, until);
        const set = await served(program, asked, text);
        expect(set.keys.map(({ kid }) => kid)).toEqual(kids);
      }
    },
  );
});

function asSet(text: string): JSONWebKeySet {
  return jwkSet.parse(JSON.parse(text));
}

/** What the server answers, started on a free port. */
async function served(program: string, asked: readonly string[], text: string): Promise<JSONWebKeySet> {
  const port = await freePort();
  let server: ChildProcess | undefined;
  try {
    server = spawn(program, [...asked, text], {
      env: { ...process.env, PORT: String(port) },
      stdio: 'ignore',
    });
    const address = `http://127.0.0.1:${String(port)}`;
    const answer = await answerOf(`${address}/.well-known/jwks.json`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect((await fetch(`${address}/`)).status).toBe(404);
    return asSet(await answer.text());
  } finally {
    server?.kill();
  }
}

async function answerOf(address: string): Promise<Response> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} does not answer.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
