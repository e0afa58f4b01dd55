import { execFile, spawnSync } from 'node:child_process';
import { constants, createPublicKey, generateKeyPairSync, privateDecrypt, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';

// Throw-away keys of this run.
const own = pemPair();
const ibm = pemPair();
const home = 'src/content/receivers/orchestrate';
const folder = mkdtempSync(join(tmpdir(), 'orchestrate-'));
const apiKey = 'made-up-api-key';
const run = promisify(execFile);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const python = spawnSync('python3', ['-c', 'import cryptography']).status === 0;
const samples = [
  { name: 'Node.js', command: process.execPath, file: 'server.mjs', isHere: true },
  { name: 'Python', command: 'python3', file: 'server.py', isHere: python },
];

describe.each(samples)('the token route in $name', ({ name, command, file, isHere }) => {
  test.skipIf(!isHere)(
    'signs for the key pair, and encrypts a long token in blocks that IBM’s key reads',
    async () => {
      const at = folderWith(name, {
        'orchestrate-private.pem': own.privatePem,
        'ibm-public.pem': ibm.publicPem,
      });
      const ssoToken = 'q'.repeat(1500);
      const { stdout } = await run(command, [join(process.cwd(), home, 'server', file), '--print-token'], {
        cwd: at,
        env: { ...process.env, TEST_SSO_TOKEN: ssoToken },
      });
      const [header = '', claims = '', signature = ''] = stdout.trim().split('.');
      const signed = Buffer.from(`${header}.${claims}`);
      expect(verify('RSA-SHA256', signed, own.publicPem, Buffer.from(signature, 'base64url'))).toBe(true);
      const told = readJson(Buffer.from(claims, 'base64url').toString());
      expect(told).toMatchObject({ sub: 'user-self-test', context: { tier: 'gold' } });
      expect(Number(told['exp']) - Number(told['iat'])).toBe(3600);
      const payload = Buffer.from(String(told['user_payload']), 'base64');
      expect(payload.length).toBe(4 * 512);
      const blocks = [0, 512, 1024, 1536].map((from) => decrypt(payload.subarray(from, from + 512)));
      expect(Buffer.concat(blocks).toString()).toBe(JSON.stringify({ sso_token: ssoToken }));
    },
  );
});

const shells = [
  { name: 'bash', file: 'set-key.sh', command: 'bash', options: ['-c'] },
  { name: 'PowerShell', file: 'set-key.ps1', command: 'pwsh', options: ['-NoProfile', '-Command'] },
];

describe.each(shells)('the command that sets the key in $name', ({ name, file, command, options }) => {
  const isHere = spawnSync(command, ['-c', 'exit 0']).status === 0;
  test.skipIf(!isHere)(
    'has IBM make its pair, and sets both keys as they are',
    { timeout: 60_000 },
    async () => {
      const asked: { path: string; key: unknown; body: string }[] = [];
      const server = createServer((request, response) => {
        void textOf(request).then((body) => {
          asked.push({ path: request.url ?? '', key: request.headers['iam-api_key'], body });
          response.setHeader('Content-Type', 'application/json');
          response.end(JSON.stringify({ public_key: ibm.publicPem }));
        });
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      const at = folderWith(name, { 'public.pem': own.publicPem });
      const instance = `http://127.0.0.1:${String(port)}/instances/c4e82f10`;
      const script = readFileSync(join(home, 'code', file), 'utf8').replaceAll('{instanceUrl}', instance);
      const running = run(command, [...options, script], { cwd: at });
      running.child.stdin?.end(`${apiKey}\n`);
      const { stdout, stderr } = await running;
      server.close();
      expect(`${stdout}${stderr}`).not.toContain(apiKey);
      expect(asked.map(({ path, key }) => [path, key])).toEqual([
        ['/instances/c4e82f10/v1/embed/secure/generate-key-pair', apiKey],
        ['/instances/c4e82f10/v1/embed/secure/config', apiKey],
      ]);
      expect(readJson(asked[1]?.body ?? '')).toEqual({
        public_key: ibm.publicPem,
        client_public_key: own.publicPem,
        is_security_enabled: true,
      });
      expect(createPublicKey(readFileSync(join(at, 'ibm-public.pem'))).asymmetricKeyType).toBe('rsa');
    },
  );
});

function pemPair() {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
}

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const at = join(folder, name);
  mkdirSync(at);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(at, file), text);
  return at;
}

function decrypt(block: Buffer): Buffer {
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  return privateDecrypt({ key: ibm.privatePem, padding, oaepHash: 'sha1' }, block);
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value ? Object.fromEntries(Object.entries(value)) : {};
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const part of request) text += String(part);
  return text;
}
