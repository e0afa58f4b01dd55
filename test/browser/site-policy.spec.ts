import { policy as filesDesk } from '../../src/content/desks/salesforce/policy';
import { policy as scriptDesk } from '../../src/content/desks/zendesk/policy';
import { policy as enhancedChat } from '../../src/content/receivers/enhanced-chat/policy';
import { policy as orchestrate } from '../../src/content/receivers/orchestrate/policy';
import { webChatNeeds, type WebChatPlace } from '../../src/content/receivers/web-chat/policy-needs';
import { policy as messaging } from '../../src/content/receivers/zendesk-messaging/policy';
import { buildPolicy } from '../../src/domain/csp/build-policy';
import { judgeNeeds } from '../../src/domain/csp/judge-policy';
import { judgeViolations } from '../../src/domain/csp/messages/judge-violations';
import type { InlineWay } from '../../src/domain/csp/need';
import { parsePolicy, writePolicy } from '../../src/domain/csp/policy';
import { readPolicies } from '../../src/domain/csp/read-policy';
import { readLog } from '../../src/domain/csp/messages/read-violations';
import { hashExpression } from '../../src/domain/csp/script-hash';
import { expect, test } from '../support/pages/browser';
import {
  blockedParts,
  markupOf,
  noOtherHosts,
  openSite,
  snippetScript,
  testNonce,
} from '../support/policy-page';

test.use({
  quiet: false,
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), noOtherHosts] });
  },
});

const place: WebChatPlace = { version: 'newer', hosts: 'documented', region: 'eu-de', inline: 'nonce' };
const ways: readonly InlineWay[] = ['nonce', 'own-file', 'hash', 'unsafe-inline'];
const scripts = 'https://web-chat.global.assistant.watson.appdomain.cloud';
const ownFile = 'https://www.example.com/web-chat.js';

const needsOf = async (change: Partial<WebChatPlace>) => [
  ...webChatNeeds({ ...place, hash: await hashExpression(snippetScript), ...change }),
  ...scriptDesk.needs,
  ...filesDesk.needs,
];
/** A server replaces the placeholder in each response. */
const served = (policy: string) => policy.replaceAll('{random}', testNonce);

test.describe('what is said of a pasted policy is what the browser does', () => {
  const rows: readonly (readonly [policy: string, way?: InlineWay])[] = [
    [''],
    ["default-src 'self'"],
    ["default-src 'none'"],
    ['default-src'],
    ["default-src 'none' https:"],
    ['default-src *'],
    ["default-src https: 'unsafe-inline'", 'unsafe-inline'],
    ["default-src * 'unsafe-inline'", 'unsafe-inline'],
    ["default-src * 'unsafe-inline' wss:", 'nonce'],
    ['script-src self unsafe-inline https:', 'unsafe-inline'],
    ["script-src 'self', https://web-chat.global.assistant.watson.appdomain.cloud"],
    ["script-src https: 'unsafe-inline', default-src * 'unsafe-inline'; connect-src 'self'", 'unsafe-inline'],
    [`script-src https: 'unsafe-inline' 'nonce-${testNonce}'`, 'unsafe-inline'],
    [`script-src https: 'unsafe-inline' 'nonce-${testNonce}'`, 'nonce'],
    [`script-src 'strict-dynamic' 'nonce-${testNonce}'`, 'nonce'],
    [`script-src 'strict-dynamic' 'nonce-${testNonce}' 'self'`, 'own-file'],
    ["script-src 'strict-dynamic' 'unsafe-inline' https:", 'unsafe-inline'],
    ["script-src 'self'", 'own-file'],
    ["script-src https://www.example.com/web-chat.js; style-src 'unsafe-inline'", 'own-file'],
    [`script-src ${scripts}/versions/latest/`],
    [`script-src ${scripts}/versions/; style-src ${scripts}:443; font-src ${scripts}:8443`],
    [`script-src-elem ${scripts}; script-src 'none'; style-src-elem 'unsafe-inline'; style-src 'none'`],
    ["style-src 'unsafe-inline' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", 'unsafe-inline'],
    ["connect-src *.watson.appdomain.cloud; font-src watson.appdomain.cloud; img-src 'self' data:"],
    ['connect-src https://*.zopim.com https://*.salesforce.com'],
    [
      'connect-src wss://*.zopim.com https://*.zopim.com https://integrations.eu-de.assistant.watson.appdomain.cloud',
    ],
    ['connect-src https://integrations.us-south.assistant.watson.appdomain.cloud'],
    ['connect-src *; connect-src none'],
    ["child-src 'none'; default-src *"],
    ["frame-src https:; child-src 'none'"],
    ["IMG-SRC HTTPS://WEB-CHAT.GLOBAL.ASSISTANT.WATSON.APPDOMAIN.CLOUD; Font-Src 'NONE'"],
    ["object-src 'none'; base-uri 'none'; frame-ancestors 'none'"],
  ];
  // Many rows share a page, since a new one costs more than all that happens in it.
  for (const way of ['nonce', 'unsafe-inline', 'own-file'] as const) {
    test(`with the snippet as ${way}`, async ({ page }) => {
      test.slow();
      const needs = await needsOf({ inline: way });
      for (const [policy, inline = 'nonce'] of rows) {
        if (inline !== way) continue;
        const said = judgeNeeds(readPolicies(policy).sent, needs).filter(({ verdict }) => verdict !== 'ok');
        await openSite(page, policy === '' ? [] : [policy], markupOf(needs, snippetScript), {
          [ownFile]: snippetScript,
        });
        const blocked = await blockedParts(page, needs);
        expect({ policy, blocked }).toEqual({ policy, blocked: said.map(({ need }) => need.id) });
      }
    });
  }
});

test.describe('a policy that was built lets all of the chat in', () => {
  const given = [
    "default-src 'self'",
    "default-src 'none'; script-src 'self' https://cdn.example.com",
    `script-src 'nonce-${testNonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'`,
    "default-src 'self', connect-src 'none'; img-src 'self'",
    "script-src-elem 'none'; style-src 'self'; connect-src 'self' wss:; frame-src 'none'",
  ];
  const versions = ['newer', 'classic'] as const;
  for (const [row, policy] of given.entries()) {
    test(policy, async ({ page }) => {
      for (const [column, inline] of ways.entries()) {
        const version = versions[(row + column) % 2] ?? 'newer';
        const hosts = version === 'newer' ? 'named' : 'documented';
        const needs = await needsOf({ inline, version, hosts });
        const built = buildPolicy(policy.split(',').map(parsePolicy), needs);
        await openSite(page, built.policies.map(writePolicy).map(served), markupOf(needs, snippetScript), {
          [ownFile]: snippetScript,
        });
        // What entries cannot open is shown: styles and scripts beside a nonce, and the tag of an own file.
        const told = new Set(built.left.map(({ need }) => need.id));
        const blocked = await blockedParts(page, needs);
        const notShown = blocked.filter((id) => !told.has(id));
        const stillBlocked = judgeNeeds(built.policies, needs).filter(({ verdict }) => verdict !== 'ok');
        expect({ inline, notShown, blocked }).toEqual({
          inline,
          notShown: [],
          blocked: stillBlocked.map(({ need }) => need.id),
        });
      }
    });
  }
});

/** A stand-in for the chat: what it loads, adds and asks, and what an attacker would like to do beside it. */
const chatStub = `
  const nonce = window.watsonAssistantChatOptions.cspNonce;
  const style = document.createElement('style');
  if (nonce) style.nonce = nonce;
  style.textContent = 'body { --chat: styled }';
  document.head.append(style);
  const note = (name, value) => { document.documentElement.dataset[name] = value; };
  note('loader', 'ran');
  note('styled', getComputedStyle(document.body).getPropertyValue('--chat').trim());
  try { (0, eval)('1'); note('eval', 'ran'); } catch { note('eval', 'refused'); }
  const inline = document.createElement('script');
  inline.textContent = 'document.documentElement.dataset.injected = "ran"';
  document.body.append(inline);
  const load = (name, src) => new Promise((done) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => { note(name, 'ran'); done(); };
    script.onerror = () => { note(name, 'refused'); done(); };
    document.body.append(script);
  });
  const ask = (name, url) => fetch(url).then(() => note(name, 'answered'), () => note(name, 'refused'));
  Promise.all([
    load('sdk', 'https://dev.zopim.com/web-sdk/latest/web-sdk.js'),
    load('foreign', 'https://evil.example/x.js'),
    ask('server', 'https://integrations.eu-de.assistant.watson.appdomain.cloud/'),
    ask('elsewhere', 'https://evil.example/collect'),
  ]).then(() => note('done', 'yes'));
`;
const snippet = (nonce: string) => `
  window.watsonAssistantChatOptions = { cspNonce: '${nonce}' };
  setTimeout(function () {
    const script = document.createElement('script');
    script.src = '${scripts}/versions/latest/WatsonAssistantChatEntry.js';
    document.head.appendChild(script);
  });
`;
const works = { loader: 'ran', styled: 'styled', sdk: 'ran', server: 'answered', done: 'yes' };
const isRefused = { foreign: 'refused', elsewhere: 'refused', eval: 'refused' };

test.describe('the chat works under the policy that was built, and nothing else does', () => {
  for (const inline of ways) {
    test(`with the snippet as ${inline}`, async ({ page }) => {
      const code = snippet(inline === 'nonce' ? testNonce : '');
      const hash = await hashExpression(code);
      const needs = [...webChatNeeds({ ...place, inline, hash }), ...scriptDesk.needs];
      const { policies, left } = buildPolicy([parsePolicy("default-src 'self'")], needs);
      expect(left).toEqual([]);
      const markup = {
        nonce: `<script nonce="${testNonce}">${code}</script>`,
        'own-file': `<script src="${ownFile}"></script>`,
        hash: `<script>${code}</script>`,
        'unsafe-inline': `<script>${code}</script>`,
      }[inline];
      await openSite(page, policies.map(writePolicy).map(served), markup, {
        [ownFile]: code,
        [`${scripts}/versions/latest/WatsonAssistantChatEntry.js`]: chatStub,
      });
      const root = page.locator('html');
      await expect(root).toHaveAttribute('data-done', 'yes');
      const seen = await root.evaluate((html) => Object.fromEntries(Object.entries(html.dataset)));
      const injected = inline === 'unsafe-inline' ? { injected: 'ran' } : {};
      expect(seen).toEqual({ ...works, ...isRefused, ...injected });
    });
  }

  test('but not before it was built, nor with the placeholder left in', async ({ page }) => {
    const needs = webChatNeeds(place);
    const { policies } = buildPolicy([parsePolicy("default-src 'self'")], needs);
    for (const policy of ["default-src 'self'", ...policies.map(writePolicy)]) {
      await openSite(page, [policy], `<script nonce="${testNonce}">${snippetScript}</script>`);
      await expect(page.locator('html')).not.toHaveAttribute('data-snippet');
    }
  });

  test('unless the site asks for trusted types, of which is told', async ({ page }) => {
    await openSite(page, ["require-trusted-types-for 'script'"], `<script>${snippet('')}</script>`, {
      [`${scripts}/versions/latest/WatsonAssistantChatEntry.js`]: chatStub,
    });
    await page.waitForTimeout(300);
    await expect(page.locator('html')).not.toHaveAttribute('data-loader');
  });
});

test.describe('the policy of each chat', () => {
  for (const chat of [orchestrate, enhancedChat, messaging]) {
    test(`lets in ${chat.name} and nothing else`, async ({ page }) => {
      const needs = chat.needsOf({ inline: 'nonce', region: '', chosen: {}, given: {} });
      const { policies, left } = buildPolicy([parsePolicy("default-src 'self'")], needs);
      expect(left).toEqual([]);
      const inMarkup = needs.filter((need) => need.inMarkup).flatMap(({ asks }) => asks);
      const stubs = Object.fromEntries(inMarkup.map((ask) => [ask, snippetScript]));
      await openSite(page, policies.map(writePolicy).map(served), markupOf(needs, snippetScript), stubs);
      const strangers = needs
        .filter(({ inline, inMarkup: isInMarkup }) => !inline && !isInMarkup)
        .flatMap((need) => [need, { ...need, use: 'script-src-elem' as const }])
        .map((need) => ({ ...need, id: `not ${need.id}`, asks: ['https://evil.example/part'] }));
      expect(await blockedParts(page, needs)).toEqual([]);
      expect(await blockedParts(page, strangers)).toEqual(strangers.map(({ id }) => id));
    });
  }

  test('what this browser says of what it blocked is read', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const needs = messaging
      .needsOf({ inline: 'nonce', region: '', chosen: {}, given: {} })
      .filter((need) => !need.inMarkup);
    await openSite(page, ["default-src 'none'"], '');
    await blockedParts(page, needs);
    const blamed = judgeViolations(readLog(said.join('\n')).violations, needs, messaging);
    expect([...new Set(blamed.map(({ reason }) => reason))].toSorted(), said.join('\n')).toEqual([
      'listed',
      'style',
    ]);
  });
});
