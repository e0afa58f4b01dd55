import { existsSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve';
import { laySite } from '../support/small-site';
import { askRaw, type Answer } from '../support/pages/raw-request';

const folder = laySite();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, host: '127.0.0.1', folder });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function ask(target: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return askRaw(server.port, target, fields);
}

describe('the encoding', () => {
  test.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['BR', 'br'],
    ['*', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.000, *', 'gzip'],
    ['br;q=0', null],
    ['br; q=0', null],
    ['gzip;q=0, br;q=0', null],
    ['*;q=0', null],
    ['deflate', null],
    ['xbr, brotli', null],
    ['', null],
  ])('for those who take "%s" is %s', async (accepted, encoding) => {
    const { headers } = await ask('/guide/', { 'Accept-Encoding': accepted });
    expect([headers.get('content-encoding'), headers.get('vary')]).toEqual([encoding, 'Accept-Encoding']);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('makes another entity', async () => {
    const tags = ['br', 'gzip', 'identity'].map(async (accepted) =>
      (await ask('/guide/', { 'Accept-Encoding': accepted })).headers.get('etag'),
    );
    expect(new Set(await Promise.all(tags)).size).toBe(3);
  });
});

describe('a range', () => {
  test.each([
    ['bytes=0-4', 206, '01234', 'bytes 0-4/100'],
    ['bytes=95-', 206, '56789', 'bytes 95-99/100'],
    ['bytes=95-1000', 206, '56789', 'bytes 95-99/100'],
    ['bytes=-3', 206, '789', 'bytes 97-99/100'],
    ['bytes=99-99', 206, '9', 'bytes 99-99/100'],
  ])('%s gives %i and %s', async (Range, status, body, range) => {
    const answer = await ask('/digits.txt', { Range });
    expect([answer.status, answer.body, answer.headers.get('content-range')]).toEqual([status, body, range]);
  });

  test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=99999999999999999999-'])(
    '%s lies behind the end',
    async (Range) => {
      const { status, headers } = await ask('/digits.txt', { Range });
      expect([status, headers.get('content-range')]).toEqual([416, 'bytes */100']);
    },
  );

  // RFC 9110, section 14.2: a range that is none, or one of several, may be passed over.
  test.each([
    'bytes=9-2',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=--1',
    'items=0-1',
    'bytes=0-1,5-6',
    '0-4',
  ])('%s gives the whole', async (Range) => {
    const { status, body } = await ask('/digits.txt', { Range });
    expect([status, body.length]).toEqual([200, 100]);
  });

  test('is of the text as it is, whatever encodings are taken', async () => {
    const answer = await ask('/guide/', { Range: 'bytes=0-3', 'Accept-Encoding': 'br, gzip' });
    expect([answer.status, answer.body]).toEqual([206, '<h1>']);
  });
});

describe('a validator', () => {
  test.each([
    ['If-None-Match', (tag: string) => tag, 304],
    ['If-None-Match', (tag: string) => `"other", ${tag}, "third"`, 304],
    ['If-None-Match', (tag: string) => tag.replace('W/', ''), 304],
    ['If-None-Match', () => '*', 304],
    ['If-None-Match', () => '"other"', 200],
    ['If-Modified-Since', (_: string, date: string) => date, 304],
    ['If-Modified-Since', () => 'Mon, 01 Jan 1990 00:00:00 GMT', 200],
    ['If-Modified-Since', () => 'yesterday', 200],
  ])('%s of %s gives %i', async (name, value, status) => {
    const { headers } = await ask('/digits.txt');
    const [tag, date] = [headers.get('etag') ?? '', headers.get('last-modified') ?? ''];
    const answer = await ask('/digits.txt', { [name]: value(tag, date) });
    expect([tag.length > 4, date.length, answer.status]).toEqual([true, 29, status]);
    expect(answer.body.length).toBe(status === 304 ? 0 : 100);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('by tag goes before the one by date', async () => {
    const date = (await ask('/digits.txt')).headers.get('last-modified') ?? '';
    expect((await ask('/digits.txt', { 'If-None-Match': '"other"', 'If-Modified-Since': date })).status).toBe(
      200,
    );
  });

  test('of a range lets it stand or gives the whole', async () => {
    const date = (await ask('/digits.txt')).headers.get('last-modified') ?? '';
    const status = async (value: string): Promise<number> =>
      (await ask('/digits.txt', { Range: 'bytes=0-1', 'If-Range': value })).status;
    expect([await status(date), await status('"other"'), await status('W/"other"')]).toEqual([206, 200, 200]);
  });
});

describe('while the site is built anew', () => {
  const status = async (path: string): Promise<number> => (await ask(path)).status;
  const paths = ['/', '/guide/', '/guide', '/large.js', '/nothing'];

  test('what is gone is not there, and comes again', async () => {
    rmSync(folder, { recursive: true });
    expect(await Promise.all(paths.map(status))).toEqual(paths.map(() => 404));
    laySite(folder);
    expect(await Promise.all(paths.map(status))).toEqual([200, 200, 308, 200, 404]);
  });

  test('every request gets an answer', async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 8; round += 1) {
      const asked = paths.map(status);
      rmSync(folder, { recursive: true });
      laySite(folder);
      for (const each of await Promise.all(asked)) statuses.add(each);
    }
    expect([...statuses].filter((each) => ![200, 308, 404, 500].includes(each))).toEqual([]);
    expect(await status('/')).toBe(200);
  });
});

test.skipIf(!existsSync('/proc/self/fd'))(
  'three hundred readers who leave early leave nothing open',
  async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let reader = 0; reader < 300; reader += 1) await leaveEarly(reader % 3);
    await expect.poll(open).toBeLessThanOrEqual(before + 5);
    expect((await ask('/')).status).toBe(200);
  },
);

/** Asks for a large file, and leaves before an answer, at its first bytes, or by a reset. */
function leaveEarly(way: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve();
    });
    socket.write('GET /large.js HTTP/1.1\r\nHost: localhost\r\n\r\n');
    if (way === 0) socket.once('connect', () => socket.destroy());
    else if (way === 1) socket.once('data', () => socket.destroy());
    else setTimeout(() => socket.resetAndDestroy(), 2);
  });
}
