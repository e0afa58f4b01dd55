import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { optionsFrom, startServer, type RunningServer } from '../../scripts/serve';
import { headersFor } from '../../src/policy';
import { laySite } from '../support/small-site';

const folder = laySite();
const running: RunningServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
  vi.restoreAllMocks();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function start(base = '/', port = 0): Promise<RunningServer> {
  const server = await startServer({ port, host: '127.0.0.1', base, folder });
  running.push(server);
  return server;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** A bare request: fetch would follow redirects and undo compression. */
function ask(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

test.each(['/', '/guide/', '/widget/', '/_astro/page.a1b2.css'])(
  '%s comes with the headers of the policy',
  async (path) => {
    const { url } = await start();
    const { status, headers } = await ask(url + path.slice(1));
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(headers[name.toLowerCase()], name).toBe(value);
  },
);

test('an address that is not there gets the error page, its status, and the same headers', async () => {
  const { url } = await start();
  for (const path of ['nothing/', 'nothing', 'nothing.js', '_headers', 'guide/nothing.svg']) {
    const { status, body, headers } = await ask(url + path);
    expect([path, status, body]).toEqual([path, 404, '<h1>Not here</h1>']);
    expect(headers['content-security-policy']).toBe(headersFor('/404.html')['Content-Security-Policy']);
  }
});

test('a page without its slash is redirected to the address with one, query and all', async () => {
  const { url } = await start();
  const { status, headers } = await ask(`${url}guide?a=b`);
  expect([status, headers['location']]).toEqual([308, '/guide/?a=b']);
});

test('a browser that takes brotli gets it', async () => {
  const { url } = await start();
  expect((await ask(`${url}guide/`, { 'Accept-Encoding': 'br' })).headers['content-encoding']).toBe('br');
  expect((await ask(`${url}guide/`)).body).toBe('<h1>Guide</h1>');
});

test('nothing but reading is answered', async () => {
  const { url } = await start();
  expect((await ask(url, {}, 'POST')).status).toBe(405);
});

test('a site built for a base path is served there, and the root leads to it', async () => {
  const { url } = await start('docs/chat');
  expect(new URL(url).pathname).toBe('/docs/chat/');
  expect((await ask(`${url}guide/`)).body).toBe('<h1>Guide</h1>');
  expect((await ask(`${url}guide`)).headers['location']).toBe('/docs/chat/guide/');
  expect((await ask(new URL('/', url).href)).headers['location']).toBe('/docs/chat/');
  expect((await ask(new URL('/guide/', url).href)).status).toBe(404);
});

test('a port in use gets a message and the next free one', async () => {
  const said = vi.spyOn(console, 'log').mockReturnValue();
  const first = await start();
  const second = await start('/', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  expect(said).toHaveBeenCalledWith(
    `Port ${String(first.port)} is in use; trying ${String(first.port + 1)}.`,
  );
});

test('without a built site the server says how to build one', async () => {
  await expect(startServer({ port: 0, folder: join(folder, 'guide/empty') })).rejects.toThrow(
    `There is no built site in ${join(folder, 'guide/empty')}. Build it first: npm run build`,
  );
});

test.each([
  [{}, { port: 4321, host: 'localhost', base: '/' }],
  [
    { PORT: '0', HOST: '::1', BASE_PATH: 'docs' },
    { port: 0, host: '::1', base: 'docs' },
  ],
  [{ PORT: '65535' }, { port: 65_535, host: 'localhost', base: '/' }],
])('the environment %j gives the options %j', (environment, options) => {
  expect(optionsFrom(environment)).toEqual(options);
});

test.each([
  ['', 'empty'],
  ['abc', '"abc"'],
  ['70000', '"70000"'],
  ['-1', '"-1"'],
  ['80.5', '"80.5"'],
  ['8080 ', '"8080 "'],
  ['1e3', '"1e3"'],
  ['0x50', '"0x50"'],
])('a PORT of %j gets a message that says what to write', (PORT, told) => {
  expect(() => optionsFrom({ PORT })).toThrow(
    `PORT is ${told}. Name a port from 0 to 65535, such as PORT=8080.`,
  );
});

test('a host that cannot be listened on gets a message that names it', async () => {
  expect(() => optionsFrom({ HOST: ' ' })).toThrow('HOST is empty.');
  await expect(startServer({ port: 0, host: '192.0.2.1', folder })).rejects.toThrow(
    'The server cannot listen on 192.0.2.1:0 (EADDRNOTAVAIL). Name another HOST or PORT.',
  );
});
