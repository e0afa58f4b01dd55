import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve';
import { commonHeaders, headersFor } from '../../src/policy';
import { laySite } from '../support/small-site';
import { askRaw, sendRaw, type Answer } from '../support/pages/raw-request';

const folder = laySite();
const outside = dirname(folder);
let atRoot: RunningServer;
let under: RunningServer;

beforeAll(async () => {
  writeFileSync(join(outside, 'outside.txt'), 'outside');
  mkdirSync(join(outside, 'beside'));
  writeFileSync(join(outside, 'beside/index.html'), 'outside');
  atRoot = await startServer({ port: 0, host: '127.0.0.1', folder });
  under = await startServer({ port: 0, host: '127.0.0.1', folder, base: 'docs' });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), under.close()]);
  rmSync(outside, { recursive: true });
});

function ask(target: string, { method = 'GET', server = atRoot } = {}): Promise<Answer> {
  return askRaw(server.port, target, {}, method);
}

/** Addresses that name another place, or none, in as many spellings as there are ways to write one. */
const strange = [
  ...String.raw`
    // /// //////// /\\ \\ //[ //[::1 //:80 //@ //% //? //# /%5c /%2f
    http:// http:/// http://[ http://[::1 https: ftp://x/ file:///etc/passwd javascript:1
    * ? # . .. guide/ /% /%z /%zz/ /guide% /%ff /%c0%af /%ed%a0%80 /%0d%0aSet-Cookie:%20a=b
    /%00 /guide/%00 /index.html%00.txt /%e2%80%ae /guide%20 /~/
    /.. /../ /../outside.txt /%2e%2e/outside.txt /..%2foutside.txt /..%5coutside.txt
    /..%2fbeside /..%2fbeside/ /guide/..%2f..%2fbeside /%2e%2e%2fbeside /..%252fbeside /..\beside
    /....//beside /.%2e/beside /..;/beside /..%c0%afbeside /%2f..%2fbeside //..%2fbeside
    //evil.test //evil.test/ //evil.test/guide //evil.test/..%2fguide /a//evil.test/..%2fguide
    /%2fevil.test%2f..%2fguide /%5cevil.test/..%2fguide /\evil.test/..%2fguide /.//evil.test/..%2fguide
    /guide/..%2f/evil.test/..%2fguide /%09/evil.test/..%2fguide //evil.test%2f..%2fguide /@evil.test
    http://evil.test/guide http://evil.test//guide /guide// //guide //guide/ /guide%2f /./guide
  `
    .trim()
    .split(/\s+/),
  '/\u0080',
  `/${'a'.repeat(9_000)}`,
  `/${'a/'.repeat(4_000)}`,
  `/${'%2e'.repeat(3_000)}`,
  `/guide?${'b'.repeat(9_000)}`,
];

const garbage = [
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET /\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'get / http/1.1\r\n\r\n',
  'GET  / HTTP/1.1\r\nHost: x\r\n\r\n',
  '\0\0\0\r\n\r\n',
  '\x16\x03\x01\x02\0\x01\0',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ...[
    'Host: [',
    'Host: a b',
    'Host: x\r\nHost: y',
    'Host: x\r\nContent-Length: -1',
    'Host: x\r\nExpect: y',
    'Host: x\r\nUpgrade: websocket\r\nConnection: Upgrade',
    'Host: x\r\nTransfer-Encoding: chunked\r\n\r\nzz',
  ].map((fields) => `GET / HTTP/1.1\r\n${fields}\r\n\r\n`),
];

async function stillServes(): Promise<void> {
  expect((await ask('/')).body).toContain('<h1>Home</h1>');
}

describe('a strange request', () => {
  test.each(strange)('for %s is answered, at home, with nothing from outside', async (target) => {
    for (const server of [atRoot, under]) {
      for (const path of new Set([target, target.replace(/^\//, '/docs/')])) {
        const { status, headers, body } = await ask(path, { server });
        expect([200, 308, 400, 404]).toContain(status);
        const to = new URL(headers.get('location') ?? '/', 'http://home.test/');
        expect([to.origin, body]).toEqual(['http://home.test', expect.not.stringContaining('outside')]);
      }
    }
  });

  test.each(garbage)('that reads %j ends no server', async (text) => {
    await sendRaw(atRoot.port, text, 100);
    await stillServes();
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'])(
    'by %s is refused, and told what is answered',
    async (method) => {
      for (const path of ['/', '/nothing', '//', '/%']) {
        const { status, headers } = await ask(path, { method });
        expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      }
    },
  );

  test('by HEAD gets the head of the page alone', async () => {
    const { status, headers, body } = await ask('/guide/', { method: 'HEAD' });
    expect([status, headers.get('content-length'), body]).toEqual([200, '14', '']);
  });

  test('by CONNECT gets no tunnel', async () => {
    expect((await ask('evil.test:443', { method: 'CONNECT' })).status).toBe(0);
    await stillServes();
  });
});

test.each([
  '/..%2fbeside',
  '/..%2foutside.txt',
  '/..%2fsite',
  '/..%2fsite%2fguide',
  '/guide/..%2f..%2fsite/guide',
])('%s, which is there, is answered as what is not there', async (target) => {
  const [there, nowhere] = [await ask(target), await ask('/..%2fnothing')];
  expect([there.status, there.body]).toEqual([nowhere.status, nowhere.body]);
  expect(there.status).toBe(404);
});

test.each([
  ...String.raw`
    /_headers /%5fheaders /%5Fheaders /_HEADERS /_headers. /_headers/ /./_headers //_headers
    /_headers%20 /_headers%00 /_headers::$DATA /_HEADE~1 /guide/../_headers /guide/..%2f_headers
    /index.html.br /index.html.gz /index.html%2egz /guide/index.html.br /guide/index.html.BR
    /.env /%2eenv /.env/ /.well-known/ /.well-known/..%2f.env
  `
    .trim()
    .split(/\s+/),
])('%s is no address', async (target) => {
  const { status, body, headers } = await ask(target);
  expect([status, body]).toEqual([404, '<h1>Not here</h1>']);
  expect(Object.fromEntries(headers)).toMatchObject(lowered(headersFor('/404.html')));
});

test('what a well-known address names is served', async () => {
  expect((await ask('/.well-known/security.txt')).body).toBe('Contact');
});

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

describe('a page without its slash', () => {
  test.each([
    ['/guide', '/guide/'],
    ['/guide?a=b&c=//evil.test', '/guide/?a=b&c=//evil.test'],
    ['/%67uide?%zz', '/guide/?%zz'],
    ['http://evil.test/guide', '/guide/'],
  ])('at %s is found at %s', async (target, location) => {
    const { status, headers } = await ask(target);
    expect([status, headers.get('location')]).toEqual([308, location]);
    expect(Object.fromEntries(headers)).toMatchObject(lowered(commonHeaders));
  });

  test.each([
    ['/docs', '/docs/'],
    ['/docs?a=b', '/docs/?a=b'],
    ['/?a=b', '/docs/?a=b'],
    ['/docs/guide?a', '/docs/guide/?a'],
  ])('or the base path, at %s, is found at %s', async (target, location) => {
    const { status, headers } = await ask(target, { server: under });
    expect([status, headers.get('location')]).toEqual([308, location]);
  });

  test.each(['/docsguide/', '/doc', '/guide/', '/docs//guide/'])('is not guessed from %s', async (target) => {
    expect((await ask(target, { server: under })).status).toBe(404);
  });
});
