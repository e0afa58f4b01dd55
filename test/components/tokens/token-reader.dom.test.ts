import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hear, type Events } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import { words as view } from '../../../src/components/tokens/token-view.en';
import { words as liveengage } from '../../../src/content/desks/liveengage/token.en';
import { loadTargets } from '../../../src/content/receivers';
import { words as examined } from '../../../src/domain/tokens/examine-token.en';
import { words as judged } from '../../../src/domain/tokens/judge-token.en';
import { unknown, words as others } from '../../../src/domain/tokens/other-tokens.en';
import { words as repairs } from '../../../src/domain/tokens/token-repairs.en';
import { capital } from '../../../src/domain/text/wording';
import { keyFile, makeToken, partOf } from '../../support/made-token';
import { render, stage } from '../../support/stage';

const html = await render('tokens/TokenReader');
/** 22 November 2026, 14:11:00 UTC. */
const now = Date.UTC(2026, 10, 22, 14, 11, 0) / 1000;
const claims = { sub: 'visitor-3f2b8c1e', iss: 'shop.example.com', iat: now - 660, exp: now + 549 };
const publicKey = keyFile('rsa-2048.spki.pem');
const otherKey = keyFile('rsa-2048-other.spki.pem');

const unchecked =
  'The signature is not checked, because the key of the signer is missing. Enter the signer’s public key below.';
const meets = (isChecked: boolean) =>
  judged.meets({ service: 'the web chat', expires: now + 549, now: now + 9, isChecked });

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1000, toFake: ['Date', 'setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const open = async () => {
  const load = () => import('../../../src/components/tokens/token-reader');
  const heard: Events['token-read'][] = [];
  const fieldsRead: string[] = [];
  const { document, window } = await stage(html, load, {
    url: 'https://docs.example/token/',
    before: (page) => {
      // To jsdom nobody looks at a page.
      Object.defineProperty(page, 'hidden', { value: false });
      hear(page, 'token-read', (read) => heard.push(read));
      hear(page, 'field-read', ({ key }) => fieldsRead.push(key));
    },
  });
  const reader = find(document, 'token-reader', HTMLElement);
  const { releaseKey, selectKey } = await import('../../../src/components/keys/active-key');
  const settled = async () => {
    await vi.waitUntil(() => heard.length > 0);
    return heard.splice(0).at(-1);
  };
  const fill = (key: string, text: string) => {
    const control = find(document, `[name="${key}"]`, HTMLTextAreaElement);
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  };
  return {
    document,
    window,
    reader,
    settled,
    fieldsRead,
    releaseKey,
    selectKey,
    paste: (text: string) => {
      fill('token', text);
      return settled();
    },
    /** With a token there; without one nothing is read again. */
    pasteKey: (text: string) => {
      fill('tokenKey', text);
      return settled();
    },
    fill,
    choose: (id: string) => {
      const choice = find(document, `[name="tokenTarget"][value="${id}"]`, HTMLInputElement);
      choice.checked = true;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      return settled();
    },
    press: (selector: string) => {
      find(document, selector, HTMLButtonElement).click();
    },
    verdict: () => {
      const field = find(document, '[data-field="token"]', HTMLElement);
      return {
        verdict: field.dataset['verdict'],
        reason: field.dataset['reason'],
        words: find(field, '[data-verdict-words]', HTMLElement).textContent,
      };
    },
    /** Name, value and note of each row; what is said about it where something is. */
    rows: (part: string) =>
      findAll(document, `[data-part="${part}"] [data-member]`, HTMLElement).map((row) =>
        ['[data-name]', '[data-value]', '[data-note]'].map(
          (each) => find(row, each, HTMLElement).textContent,
        ),
      ),
    marks: (selector: string) =>
      findAll(document, `${selector} [data-finding]`, HTMLElement).map((mark) => [
        mark.dataset['verdict'],
        find(mark, '[data-words]', HTMLElement).textContent,
      ]),
    text: (selector: string) =>
      find(document, selector, HTMLElement).textContent.replaceAll(/\s+/g, ' ').trim(),
    isHidden: (selector: string) => find(document, selector, HTMLElement).hidden,
  };
};

describe('before anything is pasted', () => {
  test('what needs script is hidden until it has come, and the fields are not', async () => {
    expect(html).toMatch(/data-receivers hidden/);
    expect(html).toMatch(/data-tools hidden/);
    const { isHidden, document } = await open();
    expect(['[data-receivers]', '[data-tools]', '[data-seen]', '[data-checklist]'].map(isHidden)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(findAll(document, 'textarea', HTMLTextAreaElement).map(({ name }) => name)).toEqual([
      'token',
      'tokenKey',
    ]);
  });

  test('the web chat is the receiver, and each desk that takes tokens can be', async () => {
    const { document } = await open();
    const choices = findAll(document, '[name="tokenTarget"]', HTMLInputElement);
    expect(
      choices.map(({ value, checked, labels }) => [value, checked, labels?.[0]?.textContent.trim()]),
    ).toEqual((await loadTargets()).map(({ id, name }, index) => [id, index === 0, capital(name)]));
  });

  test('a made-up token can be looked at, and is said to be expired and signed by nobody', async () => {
    const { press, settled, verdict, rows, text } = await open();
    press('[data-example]');
    await settled();
    expect(verdict()).toMatchObject({ verdict: 'stop', reason: 'expired' });
    expect(text('[data-said]')).toBe('A made-up token: nobody signed it, and it expired in 2020.');
    expect(rows('claims').map(([name]) => name)).toEqual(['sub', 'iss', 'iat', 'exp']);
  });
});

describe('a sound token', () => {
  test('is shown part by part, with times in words', async () => {
    const { paste, rows, text } = await open();
    expect(await paste(makeToken(claims))).toEqual({ life: 1209, issued: now - 660, expires: now + 549 });
    expect(rows('header')).toEqual([
      ['alg', '"RS256"', ''],
      ['typ', '"JWT"', ''],
    ]);
    expect(rows('claims')).toEqual([
      ['sub', '"visitor-3f2b8c1e"', ''],
      ['iss', '"shop.example.com"', ''],
      ['iat', String(now - 660), '22 Nov 2026, 14:00:00 UTC, 11 minutes ago'],
      ['exp', String(now + 549), '22 Nov 2026, 14:20:09 UTC, in 9 minutes 9 seconds'],
    ]);
    expect(text('[data-part="claims"] [data-raw] pre')).toBe(JSON.stringify(claims));
    expect(text('[data-clock-line]')).toBe(
      'As of 22 Nov 2026, 14:11:00 UTC, by the clock of this computer. No allowance for clocks that differ is documented for the web chat, so none is made.',
    );
    expect(text('[data-life-words]')).toBe(
      'Issued 11 minutes ago (iat)Expires in 9 minutes 9 seconds (exp)Lifetime: 20 minutes 9 seconds',
    );
  });

  test('is not called fine while nobody checked who signed it', async () => {
    const { paste, verdict, marks } = await open();
    await paste(makeToken(claims));
    expect(verdict()).toEqual({
      verdict: 'warn',
      reason: 'signature-not-checked',
      words: `${meets(false)} ${unchecked}`,
    });
    expect(marks('[data-signature]')).toEqual([['warn', unchecked]]);
  });

  test('is accepted once the signer’s key has verified it', async () => {
    const { paste, pasteKey, verdict, marks } = await open();
    await paste(makeToken(claims));
    await pasteKey(publicKey);
    expect(verdict()).toEqual({
      verdict: 'ok',
      reason: 'accepted',
      words: `${meets(true)} ${judged.fits(false)}`,
    });
    expect(marks('[data-signature]')).toEqual([['ok', 'The signature verifies as RS256 with this key.']]);
  });

  test('is refused with another key, and well again when that is removed', async () => {
    const { paste, pasteKey, verdict } = await open();
    await paste(makeToken(claims));
    await pasteKey(otherKey);
    expect(verdict()).toEqual({
      verdict: 'stop',
      reason: 'wrong-key',
      words:
        'The web chat will refuse this token. The private key that belongs to this key did not make this signature: another key of 2048 bits did, or a character was changed on the way. The token does not say which key it was. Save the public key of the pair that your server signs with, or give your server the private key that belongs to this one. Then take a fresh token.',
    });
    await pasteKey('');
    expect(verdict()).toMatchObject({ verdict: 'warn', reason: 'signature-not-checked' });
  });

  test('offers the keys of a set where none of them signed, until one is chosen', async () => {
    const { paste, pasteKey, verdict, document, settled } = await open();
    await paste(makeToken(claims));
    await pasteKey(`${otherKey}\n${keyFile('rsa-4096.spki.pem')}`);
    expect(verdict()).toMatchObject({ verdict: 'stop', reason: 'none-of-several' });
    const stations = () => findAll(document, '[data-choices] input', HTMLInputElement);
    expect(stations()).toHaveLength(2);
    stations()[0]?.click();
    await settled();
    expect(verdict()).toMatchObject({ verdict: 'stop', reason: 'wrong-key' });
    expect(stations().map(({ checked }) => checked)).toEqual([true, false]);
    await pasteKey(`${otherKey}\n${publicKey}`);
    expect(verdict()).toMatchObject({ verdict: 'warn', reason: 'signature-by-trial' });
    expect(stations()).toEqual([]);
  });

  test('can be checked with the key in use', async () => {
    const { paste, settled, releaseKey, selectKey, press, isHidden, text, verdict } = await open();
    await paste(makeToken(claims));
    expect(isHidden('[data-active-key]')).toBe(true);
    const line = publicKey.replaceAll(/-----.*-----|\s/g, '');
    selectKey({ origin: 'read', publicKey: line, words: 'RSA public key, 2048 bits' });
    expect(isHidden('[data-active-key]')).toBe(false);
    expect(text('[data-active-key]')).toBe('Take the key in use RSA public key, 2048 bits');
    press('[data-take]');
    await settled();
    expect(verdict()).toMatchObject({ verdict: 'ok', reason: 'accepted' });
    releaseKey('read');
    expect(isHidden('[data-active-key]')).toBe(true);
  });

  test('comes from the tool that makes one, too', async () => {
    const { document, settled, verdict } = await open();
    document.dispatchEvent(
      new CustomEvent('token-made', { detail: { token: makeToken(claims) }, bubbles: true }),
    );
    await settled();
    expect(verdict().reason).toBe('signature-not-checked');
    expect(document.activeElement?.getAttribute('name')).toBe('token');
  });

  test('is unwrapped from a header line, and says so', async () => {
    const { paste, verdict, document } = await open();
    const token = makeToken(claims);
    await paste(`Authorization: Bearer ${token}`);
    expect(verdict().words).toBe(
      `${meets(false)} ${unchecked} ${repairs['header-line']}. ${repairs.bearer}.`,
    );
    expect(find(document, 'output[name="tokenValue"]', HTMLOutputElement).textContent).toBe(token);
  });
});

describe('a token with a fault', () => {
  test('that the claims lack something shows the empty row beside its rule', async () => {
    const { paste, rows, document } = await open();
    await paste(makeToken({ exp: now + 549, iat: now - 660 }));
    expect(rows('claims')[2]).toEqual(['sub', 'not there', '']);
    const [missing] = findAll(document, '[data-member][data-missing]', HTMLElement);
    expect(missing?.dataset['verdict']).toBe('stop');
    expect(missing?.querySelector('[data-need]')?.textContent).toMatch(/^Required\. /);
  });

  test('that it is broken shows what decodes, the place, and what came after', async () => {
    const { paste, rows, document, verdict } = await open();
    const [header = '', , signature = ''] = makeToken(claims).split('.');
    const text = '{"sub":"visitor-3f2b8c1e","iss":shop}';
    await paste(`${header}.${partOf(text)}.${signature}`);
    expect(verdict().verdict).toBe('stop');
    expect(rows('claims')[0]).toEqual(['sub', '"visitor-3f2b8c1e"', '']);
    const place = find(document, '[data-part="claims"] [data-broken] p:last-child', HTMLElement);
    expect([...place.children].map(({ textContent }) => textContent)).toEqual([
      '{"sub":"visitor-3f2b8c1e","iss":',
      's',
      'hop}',
    ]);
  });

  test('that a name is there twice shows both', async () => {
    const { paste, rows } = await open();
    await paste(makeToken(`{"sub":"a-visitor","exp":${String(now + 549)},"sub":"another-visitor"}`));
    expect(rows('claims').filter(([name]) => name === 'sub')).toEqual([
      ['sub', '"a-visitor"', view.repeated],
      ['sub', '"another-visitor"', view.repeated],
    ]);
  });

  test('that its header names addresses shows them as text', async () => {
    const { paste, document, rows } = await open();
    const addresses = {
      jku: 'https://keys.example/jwks.json',
      x5u: 'javascript:alert(1)',
      kid: '../../key',
    };
    await paste(makeToken(claims, { alg: 'RS256', ...addresses }));
    for (const [name, address] of Object.entries(addresses)) {
      expect(rows('header').find(([each]) => each === name)?.[1]).toBe(JSON.stringify(address));
    }
    const links = findAll(document, '[data-part="header"] a', HTMLAnchorElement).map(({ href }) => href);
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(links.join(' ')).not.toContain('keys.example');
  });

  test('that hostile text is in it leaves it text', async () => {
    const { paste, document, rows } = await open();
    const elements = () => document.querySelectorAll('img, script, iframe').length;
    const before = elements();
    await paste(
      makeToken({ ...claims, '<img src=x>': '<script>alert(1)</script>', __proto__x: '\u202eexe.gpj' }),
    );
    expect(
      rows('claims')
        .slice(4)
        .map(([name, value]) => [name, value]),
    ).toEqual([
      ['<img src=x>', '"<script>alert(1)</script>"'],
      ['__proto__x', String.raw`"\u202eexe.gpj"`],
    ]);
    expect(elements()).toBe(before);
  });
});

describe('what is no token', () => {
  const encrypted = [partOf({ alg: 'RSA-OAEP-256', enc: 'A256GCM' }), 'a2V5', 'aXY', 'dGV4dA', 'dGFn'].join(
    '.',
  );
  test.each([
    ['an encrypted one', encrypted, 'encrypted-token'],
    ['one without its end', makeToken(claims).split('.').slice(0, 2).join('.'), 'two-parts'],
    [
      'JSON',
      JSON.stringify({ payload: partOf(claims), signatures: [{ protected: partOf({ alg: 'RS256' }) }] }),
      'json-serialisation',
    ],
    ['a public key', publicKey, 'public-key'],

    ['a UUID', '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3', 'uuid'],
  ] as const)('is named and told what to do: %s', async (_, pasted, reason) => {
    const { paste, verdict, isHidden } = await open();
    await paste(pasted);
    expect(verdict()).toEqual({ verdict: 'stop', reason, words: others[reason] });
    expect(isHidden('[data-seen]')).toBe(true);
  });

  test('and has no name is told what to do', async () => {
    const { paste, verdict } = await open();
    await paste('password');
    expect(verdict()).toEqual({ verdict: 'stop', reason: 'not-recognised', words: unknown });
  });

  test('and is a private key is removed and not shown again', async () => {
    const { paste, verdict, document } = await open();
    const key = keyFile('rsa-2048.pkcs8.pem');
    await paste(key);
    expect(verdict()).toEqual({
      verdict: 'stop',
      reason: 'private-key',
      words: others['private-key'],
    });
    expect(find(document, '[name="token"]', HTMLTextAreaElement).value).toBe('');
    expect(document.documentElement.outerHTML).not.toContain(key.split('\n')[1]);
  });
});

describe('the receiver', () => {
  test('changes what is said of the same token', async () => {
    const { paste, choose, verdict, text } = await open();
    await paste(makeToken({ sub: 'visitor-3f2b8c1e', iat: now - 660, exp: now + 549 }));
    expect(verdict().verdict).toBe('warn');
    await choose('liveengage');
    expect(verdict()).toMatchObject({ verdict: 'stop' });
    expect(verdict().words).toMatch(/^LiveEngage will refuse this token\. /);
    expect(text('[data-made-by]')).toBe(liveengage.madeBy);
  });

  test('for whom a token seems to be made is offered, and taken by the button', async () => {
    const { paste, settled, press, text, marks, isHidden, document } = await open();
    await paste(makeToken({ ...claims, lp_sdes: [], aud: 'acc:71234560' }));
    expect(text('[data-switch]')).toBe('Check it for LiveEngage');
    expect(marks('[data-whole]')).toEqual([
      [
        'warn',
        examined['other-target']({
          other: 'LiveEngage',
          members: ['lp_sdes', 'aud'],
          service: 'the web chat',
        }),
      ],
    ]);
    press('[data-switch]');
    await settled();
    await vi.waitUntil(() => isHidden('[data-switch]'));
    const choice = find(document, '[name="tokenTarget"]:checked', HTMLInputElement);
    expect(choice.value).toBe('liveengage');
    expect(document.activeElement).toBe(choice);
  });
});

describe('the clock', () => {
  test('goes on without a word being announced', async () => {
    const { paste, text, document, settled, fieldsRead } = await open();
    await paste(makeToken(claims));
    fieldsRead.splice(0);
    await vi.advanceTimersByTimeAsync(5_000);
    await vi.waitUntil(() => text('[data-clock-line]').includes('14:11:05'));
    expect(fieldsRead).toEqual([]);
    expect(text('[data-life-words]')).toContain('Expires in 9 minutes 4 seconds (exp)');
    // A minute on the verdict is put into words again, in a region that is silent by then.
    await vi.advanceTimersByTimeAsync(60_000);
    await settled();
    const verdict = find(document, '[data-field="token"] [data-verdict-line]', HTMLElement);
    expect(verdict.getAttribute('aria-live')).toBe('off');
    expect(text('[data-field="token"] [data-verdict-words]')).toContain('in 8 minutes');
  });

  test('makes a token expire before one’s eyes, and that is announced', async () => {
    const { paste, verdict, document } = await open();
    await paste(makeToken(claims));
    vi.setSystemTime((now + 549) * 1000);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.waitUntil(() => verdict().reason === 'expired');
    expect(
      find(document, '[data-field="token"] [data-verdict-line]', HTMLElement).hasAttribute('aria-live'),
    ).toBe(false);
  });

  test('can be set, in UTC, and set back', async () => {
    const { paste, settled, verdict, document, press, text, isHidden } = await open();
    await paste(makeToken(claims));
    const control = find(document, '#token-as-of', HTMLInputElement);
    control.value = '2026-11-22T15:00:00';
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(verdict()).toMatchObject({ verdict: 'stop', reason: 'expired' });
    expect(text('[data-clock-line]')).toMatch(/^As of 22 Nov 2026, 15:00:00 UTC, as you set it\. /);
    press('[data-back]');
    await settled();
    expect(verdict().reason).toBe('signature-not-checked');
    expect(isHidden('[data-back]')).toBe(true);
  });
});

describe('nothing of a token is left', () => {
  test.each([
    [
      'after the button',
      (page: Awaited<ReturnType<typeof open>>) => {
        page.press('[data-clear]');
      },
    ],
    [
      'when the page is left',
      ({ window }: Awaited<ReturnType<typeof open>>) => {
        window.dispatchEvent(new window.Event('pagehide'));
      },
    ],
  ])('%s', async (_, leave) => {
    const page = await open();
    const token = makeToken(claims);
    await page.paste(token);
    leave(page);
    expect(await page.settled()).toEqual({ life: undefined, issued: undefined, expires: undefined });
    const everything =
      page.document.documentElement.outerHTML +
      find(page.document, '[name="token"]', HTMLTextAreaElement).value;
    for (const part of [...token.split('.'), 'visitor-3f2b8c1e']) expect(everything).not.toContain(part);
    expect(page.isHidden('[data-seen]')).toBe(true);
    expect(JSON.stringify([{ ...page.window.localStorage }, { ...page.window.sessionStorage }])).toBe(
      '[{},{}]',
    );
  });
});
