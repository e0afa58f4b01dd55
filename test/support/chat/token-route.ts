import { spawn } from 'node:child_process';
import { randomUUID, type KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { SignJWT } from 'jose';

export type Route = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server that answers `GET /identity-token`, and how to stop it. */
export interface TokenServer {
  readonly route: Route;
  readonly stop: () => void;
}

const sample = join(
  import.meta.dirname,
  '../../../src/content/guides/web-chat-security/server/node-jose/server.mjs',
);

/** The Node sample of the guide; a stand-in of the same contract as long as there is none. */
export async function startTokenServer(
  keys: { readonly privateKey: KeyObject; readonly ibmPublicKey: string },
  folder: string,
): Promise<TokenServer> {
  if (!existsSync(sample)) {
    return { route: answerWith(tokenOf(keys.privateKey)), stop: () => undefined };
  }
  const pem = String(keys.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'server.mjs');
  writeFileSync(file, withTestSession(readFileSync(sample, 'utf8')));
  writeFileSync(join(folder, 'ibm-public.pem'), keys.ibmPublicKey);
  const server = spawn(process.execPath, [file], {
    cwd: folder,
    env: { ...process.env, PORT: '0', WEBCHAT_PRIVATE_KEY: pem },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (said: Buffer) => {
      const found = /http:\S+/.exec(said.toString());
      if (found) resolve(found[0]);
    });
    server.on('exit', (code) => {
      reject(new Error(`test: the sample ended with ${String(code)}.`));
    });
  });
  return { route: passOn(address), stop: () => server.kill() };
}

/** Leaves one way to read the key, and asks a header in place of a session. */
function withTestSession(code: string): string {
  return code
    .replaceAll(/^ *\/\/ begin: key-from-file\n[^]*?^ *\/\/ end\n/gm, '')
    .replace(
      /(\/\/ begin: session\n)[^]*?(\n *\/\/ end)/,
      "$1  const id = request.headers['x-test-user'];\n  return id && { id, name: id, email: `${id}@example.com` };$2",
    );
}

function passOn(address: string): Route {
  return async (request, response) => {
    const user = userOf(request);
    const answer = await fetch(address, {
      headers: {
        Cookie: request.headers.cookie ?? '',
        ...(user === undefined ? {} : { 'X-Test-User': user }),
      },
    });
    const cookie = answer.headers.get('Set-Cookie');
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('Content-Type') ?? '',
      'Cache-Control': answer.headers.get('Cache-Control') ?? '',
      ...(cookie === null ? {} : { 'Set-Cookie': cookie }),
    });
    response.end(await answer.text());
  };
}

/** Who is logged in to the site of a test: its session is a cookie with the name. */
function userOf({ headers }: IncomingMessage): string | undefined {
  return /(?:^|; )user=(\w+)/.exec(headers.cookie ?? '')?.[1];
}

export type MakeToken = (sub: string) => Promise<string> | string;

/** What a right server signs; a test changes a part of it. */
export function tokenOf(
  key: KeyObject | Uint8Array,
  alg = 'RS256',
  change: (claims: Record<string, unknown>) => Record<string, unknown> = (claims) => claims,
): MakeToken {
  return (sub) => {
    const iat = Math.floor(Date.now() / 1000);
    const claims = change({ iss: 'www.example.com', sub, iat, exp: iat + 1800 });
    return new SignJWT(claims).setProtectedHeader({ alg, typ: 'JWT' }).sign(key);
  };
}

/** Keeps the contract of the route, with tokens of the test's making. */
export function answerWith(make: MakeToken): Route {
  return async (request, response) => {
    const user = userOf(request);
    const kept = /(?:^|; )webchat_visitor=([\w-]{1,64})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1];
    const guest = kept ?? randomUUID();
    const token = await make(user === undefined ? `guest-${guest}` : `user-${user}`);
    response.writeHead(200, {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      ...(user === undefined
        ? {
            'Set-Cookie': `webchat_visitor=${guest}; HttpOnly; Secure; SameSite=Lax; Path=/; Max-Age=3888000`,
          }
        : {}),
    });
    response.end(token);
  };
}

/** Answers with just this. */
export function answerPlainly(
  status: number,
  type: string,
  body: string,
  more: Record<string, string> = {},
): Route {
  return (_, response) => {
    response.writeHead(status, { 'Content-Type': type, ...more });
    response.end(body);
  };
}
