// Records in manifest.json what OpenSSL says of each public key: its size in bits, and the SHA-256 print of its
// SubjectPublicKeyInfo. Nothing of src/ takes part. Run in this folder, when files came in: node record-prints.ts
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';

const rows = z
  .array(
    z.looseObject({
      file: z.string(),
      kind: z.string(),
      form: z.optional(z.string()),
      spki: z.optional(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync('manifest.json', 'utf8')));

const fromJwk = (key: string) =>
  `node -p 'crypto.createPublicKey({ format: "jwk", key: JSON.parse(fs.readFileSync(process.env.F))${key} })` +
  `.export({ type: "spki", format: "pem" })'`;

/** How another tool reads a form, and prints the key as PEM. A row may say it otherwise in `spki`. */
const readers = new Map([
  ['spki', 'openssl pkey -pubin -in "$F"'],
  ['pkcs1', 'openssl rsa -RSAPublicKey_in -in "$F" -pubout'],
  ['certificate', 'openssl x509 -in "$F" -pubkey -noout'],
  ['request', 'openssl req -in "$F" -pubkey -noout'],
  ['openssh', 'ssh-keygen -e -m PKCS8 -f "$F"'],
  ['rfc4716', 'ssh-keygen -i -m RFC4716 -f "$F" > k.tmp; ssh-keygen -e -m PKCS8 -f k.tmp; rm k.tmp'],
  ['jwk', fromJwk('')],
  ['jwks', fromJwk('.keys[0]')],
]);

const printed = rows.map((row) => {
  if (row.kind !== 'public') return row;
  const reader = row.spki ?? readers.get(row.form ?? '');
  if (reader === undefined) throw new Error(`${row.file}: say in "spki" how another tool prints its key.`);
  const F = row.file;
  const pem = execFileSync('bash', ['-ec', reader], {
    env: { ...process.env, F },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const der = execFileSync('openssl', ['pkey', '-pubin', '-outform', 'DER'], { input: pem });
  const text = execFileSync('openssl', ['pkey', '-pubin', '-noout', '-text'], { input: pem }).toString();
  const sha256 = execFileSync('openssl', ['dgst', '-sha256', '-r'], { input: der }).toString().slice(0, 64);
  return { ...row, bits: Number(/\((\d+) bit/.exec(text)?.[1]), sha256 };
});

writeFileSync('manifest.json', `${JSON.stringify(printed, undefined, 2)}\n`);
