import { generateKeyPairSync } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { target } from '../../src/content/receivers/web-chat/token';
import { writeFileEmbed, writePageEmbed } from '../../src/domain/embed/embed-snippet';
import { noncePlace, type EmbedSettings } from '../../src/domain/embed/embed-settings';
import { writeSignOut, type SignOutForm } from '../../src/domain/embed/sign-out';
import { judgeToken } from '../../src/domain/tokens/judge-token';
import { expect, test as base } from '../support/pages/browser';
import { pageAt } from '../support/pages/built-site';
import { attribute, textOf } from '../support/pages/html';
import { playChatService, type ChatService } from '../support/chat/chat-service';
import { mistakes, type Mistake, type MistakeId } from '../support/chat/mistakes';
import { openOwnSite, type OwnSite } from '../support/own-site';
import {
  answerPlainly,
  answerWith,
  startTokenServer,
  tokenOf,
  type TokenServer,
} from '../support/chat/token-route';

/** Throw-away pairs: whose public half is in the assistant, another, and what replaces IBM's. */
const [pair, otherPair, ibmPair] = [2048, 2048, 2048].map((modulusLength) =>
  generateKeyPairSync('rsa', { modulusLength }),
);
if (!pair || !otherPair || !ibmPair) throw new Error('test: there are no keys.');
const pemOf = ({ publicKey }: typeof pair) => String(publicKey.export({ type: 'spki', format: 'pem' }));

const settings: EmbedSettings = {
  integrationId: '0d4c8e1f-7a52-4b39-8c60-5e9f31a7b284',
  region: 'eu-gb',
  serviceInstanceId: '9a7b1c2d-5e6f-4a3b-8c9d-0e1f2a3b4c5d',
  clientVersion: '8',
  secured: true,
  tokenRoute: '/identity-token',
  givesTokenAtStart: false,
};
/** The page writes the same ones: see embed-snippet.dom.test.ts. */
const embedOf = (changes: Partial<EmbedSettings> = {}) => writePageEmbed({ ...settings, ...changes }).code;
const fileOf = (changes: Partial<EmbedSettings> = {}) => writeFileEmbed({ ...settings, ...changes });

interface Chat {
  readonly service: ChatService;
  readonly site: OwnSite;
  /** Everything that the console showed, errors that nothing caught among them. */
  readonly said: string[];
  readonly open: (path?: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
  readonly logIn: (name: string) => Promise<void>;
  /** As before the first visit. What the clock of the page was set to stays. */
  readonly beginAnew: () => Promise<void>;
}

const test = base.extend<{ chat: Chat }, { tokens: TokenServer }>({
  tokens: [
    async ({}, use, worker) => {
      const server = await startTokenServer(
        { privateKey: pair.privateKey, ibmPublicKey: pemOf(ibmPair) },
        join(worker.project.outputDir, `token-server-${String(worker.workerIndex)}`),
      );
      await use(server);
      server.stop();
    },
    { scope: 'worker' },
  ],
  chat: async ({ page, context, tokens }, use) => {
    const service = await playChatService(context, pemOf(pair), settings.integrationId);
    const site = await openOwnSite(embedOf(), tokens.route);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await use({
      service,
      site,
      said,
      open: async (path = '/') => {
        await page.goto(site.origin + path);
      },
      write: async (text) => {
        await page.getByRole('button', { name: 'Open the chat' }).click();
        await page.getByLabel('Message').fill(text);
        await page.getByLabel('Message').press('Enter');
      },
      logIn: (name) => context.addCookies([{ name: 'user', value: name, url: site.origin }]),
      beginAnew: async () => {
        Object.assign(site, { embed: '', file: '', policy: '', route: tokens.route });
        await page.goto(site.origin);
        await forgetSession(page);
        await context.clearCookies();
        service.isSecured = true;
        service.sessions.clear();
        for (const list of [service.answered, service.loaded, said]) list.length = 0;
        Object.assign(site, { embed: embedOf(), asked: 0 });
      },
    });
    await site.close();
  },
});
test.use({ quiet: false });

const answerTo = (page: Page, text: string) => page.getByText(`Answer to: ${text}`, { exact: true });
const forgetSession = (page: Page) =>
  page.evaluate(() => {
    sessionStorage.clear();
  });

test.describe('the way', () => {
  test('the first message goes with a token of the page’s own server, and the next with one of the same person', async ({
    page,
    context,
    chat,
  }) => {
    const { service, site, said } = chat;
    await chat.open();
    expect(site.asked).toBe(0);
    await chat.write('Hello');
    await expect(answerTo(page, 'Hello')).toBeVisible();
    expect(site.asked).toBe(1);
    expect(service.loaded).toEqual([
      'https://web-chat.global.assistant.watson.appdomain.cloud/versions/8/WatsonAssistantChatEntry.js',
    ]);
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'webchat_visitor');
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' });
    expect(service.answered).toEqual([
      { text: 'Hello', sub: `guest-${cookie?.value ?? ''}`, integration: settings.integrationId },
    ]);
    expect(said).toEqual([]);

    await test.step('a guest keeps the id on the next page', async () => {
      await chat.open('/next');
      await chat.write('Two');
      await expect(answerTo(page, 'Two')).toBeVisible();
      expect(service.answered.at(-1)?.sub).toBe(service.answered[0]?.sub);
    });
    await test.step('a person who is logged in has one', async () => {
      await chat.logIn('mina');
      await forgetSession(page);
      await chat.open();
      await chat.write('Three');
      await expect(answerTo(page, 'Three')).toBeVisible();
      expect(service.answered.at(-1)?.sub).toBe('user-mina');
    });
  });

  test('a token that ends is renewed before the next message', async ({ page, chat }) => {
    await page.clock.install();
    await chat.open();
    await chat.write('Early');
    await expect(answerTo(page, 'Early')).toBeVisible();
    // Minutes to spare: a busy page's clock falls behind that of the server which dates the token.
    await page.clock.fastForward('25:00');
    await chat.write('Later');
    await expect(answerTo(page, 'Later')).toBeVisible();
    expect(chat.site.asked).toBe(1);
    await page.clock.fastForward('06:00');
    await chat.write('Late');
    await expect(answerTo(page, 'Late')).toBeVisible();
    expect(chat.site.asked).toBe(2);
    expect(chat.said).toEqual([]);
  });

  test('the page works before security is switched on, and after, with a first token and without', async ({
    page,
    chat,
  }) => {
    chat.service.isSecured = false;
    await chat.open();
    await chat.write('Before');
    await expect(answerTo(page, 'Before')).toBeVisible();
    expect(chat.site.asked).toBe(0);
    chat.service.isSecured = true;
    await forgetSession(page);
    await chat.open();
    await chat.write('After');
    await expect(answerTo(page, 'After')).toBeVisible();
    expect(chat.site.asked).toBe(1);
    expect(chat.said).toEqual([]);

    await test.step('a first token can be there before the chat loads', async () => {
      await chat.beginAnew();
      chat.site.embed = embedOf({ givesTokenAtStart: true });
      await chat.open();
      await expect(page.getByRole('button', { name: 'Open the chat' })).toBeVisible();
      expect(chat.site.asked).toBe(1);
      await chat.write('Hello');
      await expect(answerTo(page, 'Hello')).toBeVisible();
      expect(chat.site.asked).toBe(1);
    });
  });

  test('the file works under a policy that allows no script in the page, and the nonce reaches what the web chat makes', async ({
    page,
    chat,
    observed,
  }) => {
    const { tag, file } = fileOf();
    Object.assign(chat.site, {
      embed: tag.code,
      file: file.code,
      policy:
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'self' https://web-chat.global.assistant.watson.appdomain.cloud; connect-src 'self' https://*.assistant.watson.appdomain.cloud",
    });
    await chat.open();
    await chat.write('Hello');
    await expect(answerTo(page, 'Hello')).toBeVisible();

    await chat.beginAnew();
    const policy =
      "default-src 'none'; img-src data:; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self' https://*.assistant.watson.appdomain.cloud";
    for (const [embed, file] of [
      [embedOf({ nonce: noncePlace }), ''],
      [fileOf({ nonce: noncePlace }).tag.code, fileOf({ nonce: noncePlace }).file.code],
    ] as const) {
      Object.assign(chat.site, { embed, file, policy });
      await chat.open();
      await chat.write('Hello');
      await expect(answerTo(page, 'Hello')).toBeVisible();
      await expect(page.locator('.stand-in')).toHaveCSS('border-left-width', '7px');
    }
    expect(observed.violations).toEqual([]);
  });

  test('each host has its own web chat, and another host none', async ({ page, chat }) => {
    const { integrationId, region, serviceInstanceId } = settings;
    const live = { integrationId: 'not-this-one', region, serviceInstanceId, host: 'www.example.com' };
    const here = { integrationId, region, serviceInstanceId, host: 'localhost' };
    chat.site.embed = embedOf({ environments: [live, here] });
    await chat.open();
    await chat.write('Hello');
    await expect(answerTo(page, 'Hello')).toBeVisible();
    chat.site.embed = embedOf({ environments: [live] });
    await chat.open();
    await expect.poll(() => chat.said).toEqual(['No web chat is set up for the host localhost.']);
    expect(chat.service.loaded).toHaveLength(1);
  });
});

test.describe('signing out', () => {
  const withSignOut = (form: SignOutForm) => `${embedOf()}<script>${writeSignOut(form).code}</script>`;
  const signOut = (page: Page) =>
    page.evaluate(async () => {
      const end: unknown = Reflect.get(window, 'endWebChat');
      if (typeof end !== 'function') throw new Error('test: there is no endWebChat.');
      await Reflect.apply(end, undefined, []);
    });

  test('the next visitor begins anew, whether the page reloads or stays', async ({ page, context, chat }) => {
    for (const form of ['reload', 'same-page'] as const) {
      await chat.beginAnew();
      chat.site.embed = withSignOut(form);
      await chat.logIn('mina');
      await chat.open();
      await chat.write('Mine');
      await expect(answerTo(page, 'Mine')).toBeVisible();
      expect(chat.service.sessions.size).toBe(1);
      // The page that comes next takes the first one's evaluation with it.
      await signOut(page).catch(() => undefined);
      if (form === 'reload') await page.waitForURL('**/log-out');
      else await expect(page.locator('.stand-in')).toHaveCount(0);
      expect(chat.service.sessions.size).toBe(0);
      await context.clearCookies();
      await chat.logIn('omar');
      await chat.open();
      await chat.write('His');
      await expect(answerTo(page, 'His')).toBeVisible();
      expect(chat.service.answered.map(({ sub }) => sub)).toEqual(['user-mina', 'user-omar']);
      expect(chat.said).toEqual([]);
    }
  });
});

type Act = (chat: Chat, page: Page) => Promise<void>;

/** Another handler in place of ours: the body of `async function giveToken(event)`. */
const withHandler = (body: string) =>
  embedOf().replace(/( {2}async function giveToken\(event\) \{\n)[^]*?(\n {2}\}\n)/, `$1${body}$2`);
const answeredBy =
  (route: OwnSite['route'], embed = embedOf()): Act =>
  async ({ site, open, write }) => {
    Object.assign(site, { route, embed });
    await open();
    await write('Hello');
  };
const never: OwnSite['route'] = () => undefined;
const guestToken = tokenOf(pair.privateKey);

/** How each mistake is made. */
const acts: Readonly<Record<MistakeId, Act>> = {
  'route-redirects': answeredBy(answerPlainly(302, 'text/plain', '', { Location: '/log-in' })),
  'route-unreachable': answeredBy((request) => {
    request.socket.destroy();
  }),
  'route-slow': async ({ site, open, write }, page) => {
    site.route = never;
    await page.clock.install();
    await open();
    await write('Hello');
    await expect.poll(() => site.asked).toBeGreaterThan(0);
    await page.clock.fastForward('00:20');
  },
  'no-handler': answeredBy(never, embedOf({ secured: false })),
  'handler-gives-nothing': answeredBy(answerWith(guestToken), withHandler('    return await fetchToken();')),
  'handler-gives-empty-text': answeredBy(
    answerPlainly(200, 'text/plain', ''),
    withHandler('    event.identityToken = await (await fetch(tokenRoute)).text();'),
  ),
  'handler-gives-login-page': answeredBy(
    answerPlainly(200, 'text/html', '<h1>Log in</h1>'),
    withHandler('    event.identityToken = await (await fetch(tokenRoute)).text();'),
  ),
  'handler-gives-response': answeredBy(
    answerWith(guestToken),
    withHandler('    event.identityToken = await fetch(tokenRoute);'),
  ),
  'handler-takes-30-seconds': async ({ site, open, write, said }, page) => {
    Object.assign(site, {
      route: never,
      embed: withHandler('    event.identityToken = await fetchToken();'),
    });
    await page.clock.install();
    await open();
    await write('Hello');
    await expect.poll(() => site.asked).toBeGreaterThan(0);
    await page.clock.fastForward('00:20');
    expect(said).toEqual([]);
    await page.clock.fastForward('00:11');
  },
  'signed-with-hs256': answeredBy(answerWith(tokenOf(new TextEncoder().encode(pemOf(pair)), 'HS256'))),
  'signed-with-other-key': answeredBy(answerWith(tokenOf(otherPair.privateKey))),
  'no-sub': answeredBy(
    answerWith(tokenOf(pair.privateKey, 'RS256', (claims) => ({ ...claims, sub: undefined }))),
  ),
  'exp-in-milliseconds': async (chat, page) => {
    const make = tokenOf(pair.privateKey, 'RS256', (claims) => ({
      ...claims,
      exp: Number(claims['exp']) * 1000,
    }));
    await page.clock.install();
    await answeredBy(answerWith(make))(chat, page);
    await expect(answerTo(page, 'Hello')).toBeVisible();
    await page.clock.fastForward('24:00:00');
    await chat.write('A day later');
    await expect(answerTo(page, 'A day later')).toBeVisible();
    expect(chat.site.asked).toBe(1);
    const now = Math.floor(Date.now() / 1000);
    const judgement = await judgeToken(await make('guest-1'), { target, now, others: [] });
    expect(judgement?.reading).toMatchObject({ verdict: 'stop', reason: 'exp-milliseconds' });
  },
  'life-too-short': async (chat, page) => {
    const make = tokenOf(pair.privateKey, 'RS256', (claims) => ({
      ...claims,
      exp: Number(claims['iat']) + 9,
    }));
    await answeredBy(answerWith(make))(chat, page);
    await expect(answerTo(page, 'Hello')).toBeVisible();
    const before = chat.site.asked;
    await chat.write('Again');
    await expect(answerTo(page, 'Again')).toBeVisible();
    expect(chat.site.asked).toBeGreaterThan(before);
  },
  'token-while-off': async ({ service, site, open }) => {
    service.isSecured = false;
    site.embed = embedOf({ givesTokenAtStart: true });
    await open();
  },
  'no-render': async ({ service, site, open }, page) => {
    site.embed = embedOf().replace('await instance.render();', '');
    await open();
    await expect.poll(() => service.loaded.length).toBe(1);
    await page.waitForLoadState('networkidle');
  },
  'sub-changes': async (chat, page) => {
    await page.clock.install();
    await chat.open();
    await chat.write('As a guest');
    await expect(answerTo(page, 'As a guest')).toBeVisible();
    await chat.logIn('mina');
    await page.clock.fastForward('31:00');
    await chat.write('Logged in');
  },
  'destroy-first': async ({ site, open }, page) => {
    site.embed = `${embedOf()}<script>
      function leave() { const chat = window.webChatInstance; chat.destroy(); chat.destroySession(); }
    </script><button onclick="leave()">Log out</button>`;
    await open();
    await expect(page.getByRole('button', { name: 'Open the chat' })).toBeVisible();
    await page.getByRole('button', { name: 'Log out' }).click();
  },
  'session-left-behind': async ({ logIn, open, write }, page) => {
    await logIn('mina');
    await open();
    await write('Mine');
    await expect(answerTo(page, 'Mine')).toBeVisible();
    await logIn('omar');
    await open();
    await write('His');
  },
};

/** What the guide says of a fault, to its readers. */
function toldInGuide(fault: string): string {
  const row = pageAt('/secure/').elements.find((element) => attribute(element, 'id') === `fault-${fault}`);
  if (!row) throw new Error(`The guide has no fault "${fault}".`);
  return textOf(row);
}

/** These set the clock of the page, which stays set. What the handler says of other answers is in embed-snippet.test.ts. */
const withClock: readonly MistakeId[] = [
  'route-slow',
  'handler-takes-30-seconds',
  'exp-in-milliseconds',
  'sub-changes',
];

async function expectTold(mistake: Mistake & { id: MistakeId }, chat: Chat, page: Page): Promise<void> {
  const { id, where, fault, told, line, text } = mistake;
  await acts[id](chat, page);
  const { said, service } = chat;
  expect(toldInGuide(fault)).toContain(told ?? '');
  const spoken = () => said.join('\n');
  if (where === 'console') await expect.poll(spoken).toContain(line ?? told ?? 'identity token');
  else if (where !== 'chat') expect(said).toEqual([]);
  expect(spoken()).not.toContain('eyJ');
  if (text !== undefined) await expect(page.locator(`[data-text-key="${text}"]`)).toBeVisible();
  if (where === 'page') await expect(page.getByRole('button', { name: 'Open the chat' })).toHaveCount(0);
  if (line !== undefined) expect(service.answered).toEqual([]);
}

test.describe('a mistake shows as the guide says', () => {
  test('in the route, the handler, the token or the page', async ({ page, chat }) => {
    test.slow();
    for (const mistake of mistakes.filter(({ id }) => !withClock.includes(id))) {
      await test.step(`${mistake.id}: ${mistake.done}`, async () => {
        await chat.beginAnew();
        await expectTold(mistake, chat, page);
      });
    }
  });

  for (const mistake of mistakes.filter(({ id }) => withClock.includes(id))) {
    test(`${mistake.id}: ${mistake.done}`, ({ page, chat }) => expectTold(mistake, chat, page));
  }
});
