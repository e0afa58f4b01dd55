/**
 * The built site behind web servers, with the configuration that the build wrote for them: the headers of
 * every file, and what else a visitor gets. And the lines of a policy that the page about security writes.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caddyFile, nginxFile } from '../../scripts/build/server-files';
import { policy as enhancedChat } from '../../src/content/receivers/enhanced-chat/policy';
import { policy as orchestrate } from '../../src/content/receivers/orchestrate/policy';
import { policy as messaging } from '../../src/content/receivers/zendesk-messaging/policy';
import { buildPolicy } from '../../src/domain/csp/build-policy';
import { parsePolicy, writePolicy } from '../../src/domain/csp/policy';
import { writeApache, writeNginx } from '../../src/domain/csp/write-policy';
import { headersFor } from '../../src/policy';
import { builtFiles, pageAt, siteFolder } from '../support/pages/built-site';
import { textOf } from '../support/pages/html';
import { inFolder, run } from './run';

interface Server {
  readonly name: string;
  readonly program: string;
  readonly asks: readonly string[];
  /** Its whole configuration: the folder of its own files, that of the sites, and the port. */
  readonly configure: (folder: string, sites: string, port: number, base: string) => string;
  readonly start: (config: string) => readonly string[];
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(brotliModule);

const startNginx: Server['start'] = (config) => ['-p', dirname(config), '-c', config];

function inNginx(folder: string, port: number, lines: string): string {
  return `${hasBrotli ? `load_module ${brotliModule};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${String(port)};
    ${lines}
  }
}`;
}

const apacheModules = '/usr/lib/apache2/modules';

function inApache(folder: string, port: number, lines: string): string {
  return `ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile ${folder}/pid
ErrorLog ${folder}/log
LoadModule mpm_event_module ${apacheModules}/mod_mpm_event.so
LoadModule authz_core_module ${apacheModules}/mod_authz_core.so
LoadModule headers_module ${apacheModules}/mod_headers.so
DocumentRoot ${folder}
${lines}`;
}

const servers: readonly Server[] = [
  {
    name: 'nginx',
    program: 'nginx',
    asks: ['-v'],
    configure: (folder, sites, port, base) =>
      inNginx(
        folder,
        port,
        `root ${sites};
    ${nginxFile(base).replace(hasBrotli ? '# brotli_static' : '', hasBrotli ? 'brotli_static' : '')}`,
      ),
    start: startNginx,
  },
  {
    name: 'Caddy',
    program: 'caddy',
    asks: ['version'],
    configure: (_, sites, port, base) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${String(port)} {
root * ${sites}
${caddyFile(base)}
}`,
    start: (config) => ['run', '--adapter', 'caddyfile', '--config', config],
  },
];

const hasChecker = ['curl', 'jq', 'sha256sum'].every(
  (program) => spawnSync(program, ['--version']).error === undefined,
);

/** The command on the page about security, for the site at this address. */
function checkCommand(origin: string): string {
  const printed = pageAt('/security/')
    .elements.filter(({ tagName }) => tagName === 'pre')
    .map((each) => textOf(each))
    .find((text) => text.includes('manifest.json'));
  if (printed === undefined) throw new Error('The page about security prints no command with manifest.json.');
  return printed.replace(/^site=.*$/m, `site=${origin}/`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('test: no port is free.');
  return address.port;
}

const originOf = (port: number) => `http://127.0.0.1:${String(port)}`;

/** The server, once it answers. Throws with what it said where it does not. */
async function started(
  program: string,
  folder: string,
  configuration: string,
  start: Server['start'],
  origin: string,
): Promise<ChildProcess> {
  const config = join(folder, 'config');
  writeFileSync(config, configuration);
  const server = spawn(program, start(config), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (text) => (said += String(text)));
  for (let tries = 0; tries < 100; tries += 1) {
    const answers = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answers) return server;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop(server);
  throw new Error(`${program} did not start: ${said}`);
}

async function stop(server: ChildProcess | undefined): Promise<void> {
  if (server?.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}

/** The address of a file, as a visitor asks for it. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');
const sent = builtFiles.filter((file) => !/\.(?:br|gz)$|^\/_headers$/.test(file));

describe.each(servers)('$name', ({ program, asks, configure, start }) => {
  const isHere = spawnSync(program, asks).error === undefined;

  describe.skipIf(!isHere).each(['/', '/web.chat/'])('with the site at %s', (base) => {
    const folder = mkdtempSync(join(tmpdir(), 'web-server-'));
    let origin = '';
    let server: ChildProcess | undefined;

    beforeAll(async () => {
      const sites = base === '/' ? siteFolder : join(folder, 'sites');
      if (base !== '/') {
        mkdirSync(sites);
        symlinkSync(siteFolder, join(sites, base.slice(1, -1)));
      }
      const port = await freePort();
      origin = originOf(port);
      server = await started(program, folder, configure(folder, sites, port, base), start, origin);
    });

    afterAll(async () => {
      await stop(server);
      rmSync(folder, { recursive: true });
    });

    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(origin + base + path.slice(1), { headers, redirect: 'manual' });
    /** Of the headers that the policy names, those that came. */
    const policyOf = (answer: Response, path: string) =>
      Object.fromEntries(Object.keys(headersFor(path)).map((name) => [name, answer.headers.get(name)]));

    test('every file comes with the headers of its kind', async () => {
      expect(sent.length).toBeGreaterThan(100);
      for (const file of sent) {
        const answer = await get(addressOf(file));
        await answer.arrayBuffer();
        expect(answer.status, file).toBe(200);
        expect(policyOf(answer, file), file).toEqual(headersFor(file));
        for (const name of Object.keys(headersFor('/'))) {
          if (!(name in headersFor(file))) expect(answer.headers.get(name), `${file} ${name}`).toBeNull();
        }
      }
    });

    test.each([
      '/nowhere/',
      '/nowhere.js',
      '/_astro/nowhere.js',
      '/_headers',
      '/index.html.br',
      '/theme.js.gz',
    ])('%s is not found, with the page that says so', async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('<html');
      expect(policyOf(answer, '/404.html')).toEqual(headersFor('/404.html'));
    });

    test('text travels compressed, and says that it varies', async () => {
      for (const coding of program === 'nginx' && !hasBrotli ? ['gzip'] : ['br', 'gzip']) {
        for (const path of ['/liveengage/', '/theme.js', '/links.json']) {
          const answer = await get(path, { 'accept-encoding': coding });
          expect(answer.headers.get('content-encoding'), `${path} ${coding}`).toBe(coding);
          expect(answer.headers.get('vary')?.toLowerCase(), path).toContain('accept-encoding');
          expect((await answer.text()).length).toBeGreaterThan(100);
        }
      }
      const plain = await get('/theme.js', { 'accept-encoding': 'identity' });
      expect(plain.headers.get('content-encoding')).toBeNull();
    });

    test('an unchanged file is not sent again, a part of it is', async () => {
      const first = await get('/theme.js', { 'accept-encoding': 'identity' });
      const whole = await first.text();
      const again = await get('/theme.js', {
        'accept-encoding': 'identity',
        'if-none-match': first.headers.get('etag') ?? '',
      });
      expect(again.status).toBe(304);
      const part = await get('/theme.js', { 'accept-encoding': 'identity', range: 'bytes=2-5' });
      expect([part.status, await part.text()]).toEqual([206, whole.slice(2, 6)]);
    });

    test('an address without its last slash leads to the page, within the site', async () => {
      const answer = await get('/liveengage');
      expect(answer.status).toBeGreaterThanOrEqual(301);
      expect(answer.status).toBeLessThanOrEqual(308);
      expect(answer.headers.get('location')).toBe(`${base}liveengage/`);
    });

    test('an address of the product documentation is answered', async () => {
      const answer = await get('/docs/assistant/?topic=assistant-deploy-zendesk');
      expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<html')]);
    });

    test.skipIf(base !== '/' || !hasChecker)('is checked against its manifest by the printed command', () => {
      const check = (words: string) =>
        inFolder((place) => run('bash', ['-c', `cd ${place} && ${words}`]).toString());
      const said = check(checkCommand(origin));
      expect(said.trim().split('\n')).toHaveLength(sent.length - 1);
      expect(said).not.toMatch(/FAILED/);
    });
  });
});

describe.each([
  { name: 'nginx', program: 'nginx', write: writeNginx, configure: inNginx, start: startNginx },
  {
    name: 'Apache',
    program: 'apache2',
    write: writeApache,
    configure: inApache,
    start: (config: string) => ['-X', '-f', config],
  },
])('the lines of a policy for $name', ({ program, write, configure, start }) => {
  const isHere = spawnSync(program, ['-v']).error === undefined;
  const built = [orchestrate, enhancedChat, messaging].map((chat) => {
    const needs = chat.needsOf({ inline: 'nonce', region: '', chosen: {}, given: {} });
    return [chat.name, buildPolicy([parsePolicy("default-src 'self'")], needs).policies] as const;
  });

  test
    .skipIf(!isHere)
    .each([
      ...built,
      ['two policies', ["default-src 'self'", "img-src 'none'; object-src 'none'"].map(parsePolicy)],
      [
        'a percent sign',
        [parsePolicy("script-src 'self' https://cdn.example/a%20b%3Bc; report-uri /to?a=%7B1%7D")],
      ],
      [
        'a value of a directive that is quoted',
        [parsePolicy(String.raw`require-trusted-types-for 'script'; x-own "a\b"`)],
      ],
    ] as const)('%s: what it sends is the policy, for what is not found as well', async (_, policies) => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-lines-'));
    const origin = originOf(await freePort());
    const server = await started(
      program,
      folder,
      configure(folder, Number(new URL(origin).port), write(policies)),
      start,
      origin,
    );
    const answer = await fetch(`${origin}/nowhere`);
    await stop(server);
    rmSync(folder, { recursive: true });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toBe(policies.map(writePolicy).join(', '));
  });
});
