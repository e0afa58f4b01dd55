import { runInNewContext } from 'node:vm';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { writeFileEmbed, writePageEmbed } from '../../../src/domain/embed/embed-snippet';
import { loaderAddress, type EmbedSettings } from '../../../src/domain/embed/embed-settings';
import { showBlock } from '../../../src/domain/embed/code-block';
import { writeSignOut } from '../../../src/domain/embed/sign-out';
import { handlerWords } from '../../../src/domain/embed/embed-code.en';
import { sayNoToken } from '../../support/chat/mistakes';

const settings: EmbedSettings = {
  integrationId: '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385',
  region: 'eu-de',
  serviceInstanceId: 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c',
  clientVersion: '8',
  secured: true,
  tokenRoute: '/identity-token',
  givesTokenAtStart: false,
};
/** Three parts of base64url; nothing signed it. */
const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';

const hostile = [
  "'; throw 1; //",
  '"; throw 1; //',
  '\\',
  "\\'",
  '`${1}`',
  '</script><script>throw 1</script>',
  '<!--<script>',
  '</script ',
  '<!--<script ',
  ']]>',
  'a\nb\r\u2028\u2029c',
  '\u0000\ud800',
  '"><img src=x onerror=throw>',
  '&quot;&#39;',
  '__proto__',
];

/** The one script of a piece of HTML, as a browser takes it apart. */
function scriptIn(html: string) {
  const { document } = new JSDOM(`<!doctype html><body>${html}`).window;
  const scripts = [...document.querySelectorAll('script')];
  expect(scripts).toHaveLength(1);
  expect(document.body.children).toHaveLength(1);
  return { text: scripts[0]?.textContent ?? '', nonce: scripts[0]?.getAttribute('nonce') };
}

interface Around {
  readonly host?: string;
  readonly nonce?: string;
  readonly fetch?: (address: string, init: RequestInit) => Promise<Partial<Response>>;
}

/** Runs the script with the little of a page that it touches. */
function run(script: string, { host = 'www.example.com', nonce = '', fetch }: Around = {}) {
  const loaded: { src?: string; nonce?: string }[] = [];
  const said: string[] = [];
  const late: (() => void)[] = [];
  const window: { watsonAssistantChatOptions?: Record<string, unknown> } = {};
  runInNewContext(script, {
    window,
    location: { hostname: host },
    document: {
      currentScript: { nonce },
      createElement: () => ({}),
      head: { append: (element: object) => loaded.push(element) },
    },
    console: { error: (text: string) => said.push(text), warn: (text: string) => said.push(text) },
    AbortController,
    setTimeout: (act: () => void) => late.push(act),
    clearTimeout: () => undefined,
    fetch,
  });
  return { options: window.watsonAssistantChatOptions ?? {}, window, loaded, said, late };
}

/** Loads the chat as the real one does, as far as the handler is concerned. */
async function ask(around: Around, changes: Partial<EmbedSettings> = {}) {
  const result = run(scriptIn(writePageEmbed({ ...settings, ...changes }).code).text, around);
  const calls: string[] = [];
  const handlers: ((event: { identityToken?: string }) => Promise<void>)[] = [];
  const instance = {
    on: ({ type, handler }: { type: string; handler: (typeof handlers)[number] }) => {
      calls.push(`on ${type}`);
      handlers.push(handler);
    },
    render: () => {
      calls.push('render');
      return Promise.resolve();
    },
  };
  const { onLoad } = result.options;
  if (typeof onLoad !== 'function') throw new Error('test: the options have no onLoad.');
  await Reflect.apply(onLoad, undefined, [instance]);
  const event: { identityToken?: string } = {};
  const asked = handlers[0]?.(event);
  return { ...result, calls, event, asked, instance };
}

const answer = (text: string, type = 'text/plain; charset=utf-8', status = 200): Partial<Response> => ({
  type: 'basic',
  ok: status < 300,
  status,
  headers: new Headers(type === '' ? {} : { 'Content-Type': type }),
  text: () => Promise.resolve(text),
});

describe('the embed script for a page', () => {
  test('has the ids, the version and the loader of that version, and no token', () => {
    const { options, loaded } = run(scriptIn(writePageEmbed(settings).code).text);
    const { onLoad, ...values } = options;
    expect(onLoad).toBeTypeOf('function');
    expect(values).toEqual({
      integrationID: settings.integrationId,
      region: 'eu-de',
      serviceInstanceID: settings.serviceInstanceId,
      clientVersion: '8',
    });
    expect(loaded).toEqual([
      {
        src: 'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js',
      },
    ]);
  });

  test('registers the handler before it renders', async () => {
    const { calls } = await ask({ fetch: () => Promise.resolve(answer(token)) });
    expect(calls).toEqual(['on identityTokenExpired', 'render']);
  });

  test('asks for no token where security is off', async () => {
    const { calls, loaded } = await ask({}, { secured: false, givesTokenAtStart: true });
    expect(calls).toEqual(['render']);
    expect(loaded).toHaveLength(1);
  });

  test('keeps the instance for signing out', async () => {
    const { window, instance } = await ask({ fetch: () => Promise.resolve(answer(token)) });
    expect(Reflect.get(window, 'webChatInstance')).toBe(instance);
  });

  test.each(hostile)('carries %j as it is, wherever it is', (text) => {
    const written = { integrationId: text, region: text, serviceInstanceId: text, subscriptionId: text };
    const { text: script, nonce } = scriptIn(
      writePageEmbed({ ...settings, ...written, tokenRoute: text, nonce: text }).code,
    );
    const { options } = run(script, { nonce: 'n' });
    expect(options).toMatchObject({
      integrationID: text,
      region: text,
      serviceInstanceID: text,
      subscriptionID: text,
    });
    // The HTML parser itself turns NUL and line ends into others.
    if (!/[\0\r]/.test(text)) expect(nonce).toBe(text);
    const hosted = { ...settings, ...written, host: text.toLowerCase() };
    const environments = run(scriptIn(writePageEmbed({ ...settings, environments: [hosted] }).code).text, {
      host: text.toLowerCase(),
    });
    expect(environments.options).toMatchObject({ integrationID: text, subscriptionID: text });
  });

  test('takes the nonce from its own tag and passes it on', () => {
    const { text, nonce } = scriptIn(writePageEmbed({ ...settings, nonce: 'r4nd0m==' }).code);
    expect(nonce).toBe('r4nd0m==');
    expect(text).not.toContain('r4nd0m');
    const { options, loaded } = run(text, { nonce: 'fresh' });
    expect(options['cspNonce']).toBe('fresh');
    expect(loaded[0]?.nonce).toBe('fresh');
  });

  test('loads on a host that is in the list, with the ids of that host', () => {
    const environments = [
      { ...settings, host: 'www.example.com' },
      { ...settings, host: 'Test.example.com', integrationId: '0a1b2c3d-1111-4222-8333-444455556666' },
    ].map(({ host, integrationId, region, serviceInstanceId }) => ({
      host,
      integrationId,
      region,
      serviceInstanceId,
    }));
    const { text } = scriptIn(writePageEmbed({ ...settings, environments }).code);
    expect(run(text, { host: 'test.example.com' }).options).toMatchObject({
      integrationID: '0a1b2c3d-1111-4222-8333-444455556666',
    });
    for (const host of ['preview.example.com', 'constructor', '']) {
      const elsewhere = run(text, { host });
      expect(elsewhere.options).toEqual({});
      expect(elsewhere.loaded).toEqual([]);
      expect(elsewhere.said).toEqual([`No web chat is set up for the host ${host}.`]);
    }
  });

  test('refuses a version that could change the address of the loader', () => {
    for (const version of ['..', '8/../../x', '', '8.', 'Latest', '8.1.2.3']) {
      expect(() => loaderAddress(version)).toThrow('is no version, such as 8 or 8.11.1.');
    }
    expect(loaderAddress('latest')).toContain('/versions/latest/');
  });
});

describe('the token handler', () => {
  test('hands over the text of the answer, asked for with the session and past the cache', async () => {
    const seen: [string, RequestInit][] = [];
    const { event, asked, said } = await ask({
      fetch: (address, init) => {
        seen.push([address, init]);
        return Promise.resolve(answer(`${token}\n`));
      },
    });
    await asked;
    expect(event.identityToken).toBe(token);
    expect(said).toEqual([]);
    expect(seen).toEqual([
      [
        '/identity-token',
        expect.objectContaining({ credentials: 'same-origin', cache: 'no-store', redirect: 'manual' }),
      ],
    ]);
  });

  test.each<[string, () => Promise<Partial<Response>>, string]>([
    [
      'a redirect',
      () => Promise.resolve({ ...answer('', '', 0), type: 'opaqueredirect' }),
      handlerWords.redirect,
    ],
    ['a 500', () => Promise.resolve(answer('', 'text/plain', 500)), 'it answers with status 500.'],
    [
      'a login page',
      () => Promise.resolve(answer('<h1>Log in</h1>', 'text/html')),
      'it answers with text/html in place of text/plain. A login page is text/html.',
    ],
    [
      'an answer without a type',
      () => Promise.resolve(answer('', '')),
      'it answers with no type in place of text/plain. A login page is text/html.',
    ],
    ['an empty answer', () => Promise.resolve(answer(' \n')), handlerWords.empty],
    ['a token in quotation marks', () => Promise.resolve(answer(`"${token}"`)), handlerWords.noToken],
    ['JSON around a token', () => Promise.resolve(answer(`{"token":"${token}"}`)), handlerWords.noToken],
    [
      'JSON that says so',
      () => Promise.resolve(answer(`{"token":"${token}"}`, 'application/json')),
      handlerWords.otherType('application/json'),
    ],
    [
      'an address that nobody answers',
      () => Promise.reject(new TypeError('Failed to fetch')),
      handlerWords.unreachable,
    ],
  ])('says so of %s, and hands over nothing', async (_, fetch, words) => {
    const { event, asked, said } = await ask({ fetch });
    await asked;
    expect(event).toEqual({});
    expect(said).toEqual([sayNoToken('/identity-token', words)]);
    expect(said.join()).not.toContain('eyJ');
  });

  test('gives up after 20 seconds, before the web chat does', async () => {
    const { event, asked, said, late } = await ask({
      fetch: (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new DOMException('aborted', 'AbortError'));
          });
        }),
    });
    for (const act of late) act();
    await asked;
    expect(event).toEqual({});
    expect(said).toEqual(['No identity token from /identity-token: no answer within 20 seconds.']);
  });

  test('gives a first token before the chat loads, where that is asked for', async () => {
    const { text } = scriptIn(writePageEmbed({ ...settings, givesTokenAtStart: true }).code);
    const { options, loaded } = run(text, { fetch: () => Promise.resolve(answer(token)) });
    expect(loaded).toEqual([]);
    await new Promise(setImmediate);
    expect(options['identityToken']).toBe(token);
    expect(loaded).toHaveLength(1);
  });

  test('lets the chat load where there is no first token', async () => {
    const { text } = scriptIn(writePageEmbed({ ...settings, givesTokenAtStart: true }).code);
    const { options, loaded } = run(text, { fetch: () => Promise.resolve(answer('', 'text/plain', 503)) });
    await new Promise(setImmediate);
    expect('identityToken' in options).toBe(false);
    expect(loaded).toHaveLength(1);
  });
});

test('a file holds the same script, and the page only its tag', () => {
  const { tag, file } = writeFileEmbed({ ...settings, nonce: 'n"1' });
  expect(tag.code).toBe('<script src="/web-chat-embed.js" nonce="n&quot;1" defer></script>');
  expect(file.code).not.toContain('<');
  expect(`\n${file.code}\n`).toBe(scriptIn(writePageEmbed({ ...settings, nonce: 'n' }).code).text);
});

describe('the code for signing out', () => {
  const logOut = async (form: 'reload' | 'same-page', ends: () => Promise<void>) => {
    const did: string[] = [];
    const instance = {
      destroySession: () => {
        did.push('destroySession');
        return ends();
      },
      destroy: () => did.push('destroy'),
    };
    const window = { webChatInstance: instance };
    const location = { assign: (address: string) => did.push(address) };
    const code = `${writeSignOut(form, "/log-out?to='").code}\nendWebChat()`;
    await Promise.resolve(runInNewContext(code, { window, location })).catch(() => undefined);
    return did;
  };

  test('ends the session before anything else, and goes on where that fails', async () => {
    for (const ends of [() => Promise.resolve(), () => Promise.reject(new Error('offline'))]) {
      expect(await logOut('reload', ends)).toEqual(['destroySession', "/log-out?to='"]);
      expect(await logOut('same-page', ends)).toEqual(['destroySession', 'destroy']);
    }
  });
});

test('every block says what it is for, and its source is known', () => {
  const { tag, file } = writeFileEmbed({
    ...settings,
    nonce: 'n',
    environments: [{ ...settings, host: 'a' }],
  });
  const pieces = [
    writePageEmbed(settings),
    writePageEmbed({ ...settings, secured: false }),
    writePageEmbed({ ...settings, givesTokenAtStart: true }),
    tag,
    file,
    writeSignOut('reload'),
    writeSignOut('same-page'),
  ];
  for (const { code, blocks } of pieces) {
    expect(code).toBe(blocks.flatMap(({ lines }) => lines).join('\n'));
    for (const { words, source = 'rfc-7519' } of blocks) {
      expect(words).toMatch(/^[A-Z].*\.$/);
      expect(Object.keys(sources)).toContain(source);
    }
  }
});

test('a block is shown without the indentation that its lines share', () => {
  const lines = ['    if (a) {', '', '      b();', '    }', ''];
  expect(showBlock({ lines, words: '' })).toBe('if (a) {\n\n  b();\n}');
});
