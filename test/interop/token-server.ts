/**
 * Starts a sample of the server code as a reader would, and asks it for tokens. Knows neither of the two test
 * runners: both use it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { constants, createPrivateKey, privateDecrypt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, exportJWK, importSPKI, jwtVerify } from 'jose';
import type { ServerSample } from '../../src/content/guides/web-chat-security/server/server-sample';
import { target } from '../../src/content/receivers/web-chat/token';
import { fillServerCode, type ServerSettings } from '../../src/domain/server-code/server-code';
import { judgeToken } from '../../src/domain/tokens/judge-token';
import { runtimes, type Runtime } from './server-runtimes';

/** Milliseconds until a program that neither speaks nor ends counts as hanging. */
const patience = 20_000;

export type Environment = Readonly<Partial<Record<string, string>>>;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Partial<Record<string, string | string[]>>>;
  readonly text: string;
}

export interface Started {
  readonly ask: (headers?: Environment, path?: string, method?: string) => Promise<Answer>;
  /** What it wrote on standard error so far. */
  readonly complaints: () => string;
}

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaints: string;
}

/** A filled sample in a folder of its own, ready to be started. */
export interface LaidOut {
  readonly folder: string;
  /** Starts the server, and ends it when `use` is done. */
  readonly serve: <Result>(
    environment: Environment,
    use: (server: Started) => Promise<Result>,
  ) => Promise<Result>;
  /** Starts the server where it is expected to refuse to. */
  readonly refuse: (environment: Environment) => Promise<Ended>;
  readonly printToken: (environment: Environment) => Promise<Ended>;
}

const samples = join(import.meta.dirname, '../../src/content/guides/web-chat-security/server');

export function runtimeOf({ id }: Pick<ServerSample, 'id'>): Runtime | undefined {
  return runtimes.find((runtime) => runtime.id === id);
}

/** The sample as it lies in its folder, with a session that believes the headers X-Test-User, -Name and -Email. */
export function sampleWithSession({ id, file, language }: ServerSample): string {
  const seam = readFileSync(join(import.meta.dirname, `server-seams/${language}.txt`), 'utf8');
  const text = readFileSync(join(samples, id, file), 'utf8');
  const filled = text.replace(
    /(begin: session\n)[^]*?(\n\s*(?:\/\/|#) end\n)/,
    (_, before: string, after: string) => before + seam.trimEnd() + after,
  );
  if (filled === text) throw new Error(`test: ${id} has no place for a session.`);
  return filled;
}

/** Files named in `files` lie beside the sample: the keys that it reads. */
export async function withSample<Result>(
  sample: ServerSample,
  text: string,
  files: Readonly<Record<string, string>>,
  use: (laidOut: LaidOut) => Promise<Result>,
): Promise<Result> {
  const runtime = runtimeOf(sample);
  if (!runtime) throw new Error(`test: nobody knows how to start ${sample.id}.`);
  const folder = mkdtempSync(join(tmpdir(), 'token-server-'));
  try {
    for (const name of sample.companions ?? []) {
      writeFileSync(join(folder, name), readFileSync(join(samples, sample.id, name)));
    }
    for (const [name, content] of Object.entries({ ...files, [sample.file]: text })) {
      writeFileSync(join(folder, name), content);
    }
    runtime.prepare?.(folder);
    return await use({
      folder,
      serve: (environment, ask) => serve(runtime, folder, environment, ask),
      refuse: async (environment) => end(launch(runtime.start, folder, environment, await freePort())),
      printToken: (environment) => end(launch([...runtime.start, '--print-token'], folder, environment)),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills the sample with what the page would write. */
export function filledSample(sample: ServerSample, settings: ServerSettings): string {
  return fillServerCode(sampleWithSession(sample), sample.language, settings);
}

export interface Examined {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the product says of the token, which should be that nothing is to be said. */
  readonly verdict: string;
  readonly remarks: readonly string[];
  /** The text within `user_payload`, as the service decrypts it. */
  readonly payload: string | undefined;
}

/** Throws where jose does not accept the token. */
export async function examine(token: string, publicPem: string, ibmPrivatePem: string): Promise<Examined> {
  const jwk = await exportJWK(await importSPKI(publicPem, 'RS256'));
  const keys = createLocalJWKSet({ keys: [{ ...jwk, alg: 'RS256' }] });
  const { payload: claims, protectedHeader: header } = await jwtVerify(token, keys, {
    algorithms: ['RS256'],
  });
  const now = Math.floor(Date.now() / 1000);
  const judged = await judgeToken(token, { target, now, others: [], key: publicPem });
  const encrypted = claims['user_payload'];
  return {
    header: { ...header },
    claims,
    verdict: judged?.reading.verdict ?? 'nothing',
    remarks: (judged?.seen?.marks ?? []).map(({ words }) => words),
    payload: typeof encrypted === 'string' ? decrypt(encrypted, ibmPrivatePem) : undefined,
  };
}

/** As the service does: standard base64, OAEP, SHA-1 in both places. */
function decrypt(encrypted: string, privatePem: string): string {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encrypted)) throw new Error('test: this is no standard base64.');
  const key = {
    key: createPrivateKey(privatePem),
    padding: constants.RSA_PKCS1_OAEP_PADDING,
    oaepHash: 'sha1',
  };
  return privateDecrypt(key, Buffer.from(encrypted, 'base64')).toString('utf8');
}

interface Launched {
  readonly child: ChildProcess;
  readonly said: { output: string; complaints: string };
}

function launch(words: readonly string[], folder: string, environment: Environment, port?: number): Launched {
  const [program = '', ...rest] = words;
  const { PATH, HOME, LANG } = process.env;
  const child = spawn(program, rest, {
    cwd: folder,
    env: { PATH, HOME, LANG, ...environment, ...(port !== undefined && { PORT: String(port) }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: some runtimes start the program as a child.
    detached: true,
  });
  const launched: Launched = { child, said: { output: '', complaints: '' } };
  running.add(launched);
  child.on('close', () => running.delete(launched));
  const { said } = launched;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.complaints += text));
  return launched;
}

const running = new Set<Launched>();
// A run that is broken off leaves no server behind.
process.on('exit', () => {
  for (const launched of running) kill(launched);
});

function kill({ child }: Launched): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

async function serve<Result>(
  runtime: Runtime,
  folder: string,
  environment: Environment,
  use: (server: Started) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const launched = launch(runtime.start, folder, environment, port);
  try {
    await listening(launched, port);
    await accepting(port);
    return await use({
      ask: (headers = {}, path = '/identity-token', method = 'GET') => ask(port, path, method, headers),
      complaints: () => launched.said.complaints,
    });
  } finally {
    kill(launched);
  }
}

/** Until it says where it listens. */
function listening(launched: Launched, port: number): Promise<void> {
  const { child, said } = launched;
  const line = `Identity tokens at http://127.0.0.1:${String(port)}/identity-token`;
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`test: the server ${why}.\n${said.output}\n${said.complaints}`));
    };
    const timer = setTimeout(() => {
      fail('does not say that it listens');
    }, patience);
    child.on('error', ({ message }) => {
      fail(`could not be started: ${message}`);
    });
    child.on('close', (code) => {
      fail(`ended with ${String(code)}`);
    });
    child.stdout?.on('data', () => {
      if (!said.output.includes(line)) return;
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Some say where they will listen a moment before they do. */
async function accepting(port: number): Promise<void> {
  const started = Date.now();
  while (!(await takesCalls(port))) {
    if (Date.now() - started > patience) throw new Error('test: the server listens nowhere.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function takesCalls(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const call = connect({ host: '127.0.0.1', port });
    call.on('connect', () => {
      call.destroy();
      resolve(true);
    });
    call.on('error', () => {
      resolve(false);
    });
  });
}

function end(launched: Launched): Promise<Ended> {
  const { child, said } = launched;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      kill(launched);
      reject(new Error(`test: the program did not end.\n${said.output}\n${said.complaints}`));
    }, patience);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...said });
    });
  });
}

function ask(port: number, path: string, method: string, headers: Environment): Promise<Answer> {
  // Headers travel as bytes: what is beyond ASCII goes as UTF-8.
  const sent: (readonly [string, string])[] = Object.entries(headers).map(([name, value = '']) => [
    name,
    Buffer.from(value).toString('latin1'),
  ]);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method,
        headers: Object.fromEntries(sent),
        timeout: patience,
        agent: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => (text += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    asked.on('timeout', () => asked.destroy(new Error(`test: no answer to ${method} ${path}.`)));
    asked.on('error', reject);
    asked.end();
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      server.close(() => {
        if (place === null || typeof place === 'string') reject(new Error('test: there is no free port.'));
        else resolve(place.port);
      });
    });
  });
}
