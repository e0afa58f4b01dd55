import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { effects as webChat } from '../../../src/content/receivers/web-chat/key-symptoms.en';
import { effects } from '../../../src/content/desks/liveengage/key-symptoms.en';
import { loadTargets } from '../../../src/content/receivers';
import { takesRs256 } from '../../../src/domain/tokens/sign-token';
import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import type { ActiveKey } from '../../../src/browser/events';
import { makeHmacToken, makeToken } from '../../support/tokens';
import { render, stage } from '../../support/stage';

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pemOf = (key: KeyObject) => createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
const lineOf = (key: KeyObject) => pemOf(key).replaceAll(/-----[^-]+-----|\n/g, '');
const saved = rsa();
const other = rsa();
const tokenOf = (key: KeyObject, header = {}) => makeToken({ algorithm: 'RS256', key, header });

const html = await render('pair-check/CompareKey');

const open = async () => {
  const { document, window } = await stage(
    html,
    () => import('../../../src/components/pair-check/compare-key'),
    {
      url: 'https://docs.example/keys/',
    },
  );
  const { selectKey } = await import('../../../src/components/keys/active-key');
  const place = find(document, '[data-comparison]', HTMLElement);
  const control = (key: string) => find(document, `[name="${key}"]`, HTMLTextAreaElement);
  const textOf = (selector: string) => find(place, selector, HTMLElement).textContent;
  const settled = async (key: string, verdict: string) => {
    await vi.waitFor(() => {
      expect(find(document, `[data-field="${key}"]`, HTMLElement).dataset['verdict']).toBe(verdict);
    });
  };
  const until = async (reason: string | undefined) => {
    await vi.waitFor(() => {
      expect(place.dataset['reason']).toBe(reason);
    });
  };
  return {
    document,
    window,
    place,
    control,
    textOf,
    until,
    settled,
    selectKey: (key: ActiveKey) => {
      selectKey(key);
    },
    paste: (key: string, text: string) => {
      control(key).value = text;
      control(key).dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    },
    button: (name: string) =>
      findAll(document, 'button', HTMLButtonElement).find(({ textContent }) => textContent.trim() === name),
  };
};

describe('the comparison of a key with a token', () => {
  test('shows the commands alone until its script has come', async () => {
    const page = await stage(html, () => Promise.resolve());
    expect(find(page.document, '[data-bench]', HTMLElement).hidden).toBe(true);
    expect(find(page.document, '[data-by-hand]', HTMLDetailsElement).open).toBe(true);
    const { document } = await open();
    expect(find(document, '[data-bench]', HTMLElement).hidden).toBe(false);
    expect(find(document, '[data-by-hand]', HTMLDetailsElement).open).toBe(false);
  });

  test('waits for both, then says that they fit and shows equal prints', async () => {
    const { paste, until, place, textOf } = await open();
    paste('pairKey', pemOf(saved));
    await vi.dynamicImportSettled();
    expect(place.dataset['verdict']).toBe('empty');
    paste('pairToken', tokenOf(saved));
    await until('match');
    expect(place.dataset['verdict']).toBe('ok');
    expect(textOf('[data-comparison] [data-verdict-words]')).toBe(
      'This key of 2048 bits verifies the token as RS256: your server signs with its private key.',
    );
    expect(textOf('[data-relation-words]')).toBe('equal');
    expect(textOf('[data-side="saved"] [data-pairs]')).toMatch(/^([\da-f]{2}:){31}[\da-f]{2}$/);
    expect(textOf('[data-side="signs"] [data-pairs]')).toBe(textOf('[data-side="saved"] [data-pairs]'));
    expect(findAll(place, '[data-differs]', HTMLElement)).toEqual([]);
    expect(textOf('[data-effect]')).toBe(
      'A service that has this key saved accepts the signatures of this server.',
    );
    expect(place.textContent).toContain('What this does not prove: that this key is saved in the console');
  });

  test('shows the two prints and marks each pair that differs', async () => {
    const { paste, until, place, textOf } = await open();
    paste('pairKey', pemOf(saved));
    paste('pairToken', tokenOf(other, { jwk: createPublicKey(other).export({ format: 'jwk' }) }));
    await until('other-key');
    const pairsOf = (side: string) => textOf(`[data-side="${side}"] [data-pairs]`).split(':');
    const [left, right] = [pairsOf('saved'), pairsOf('signs')];
    const differing = left.filter((pair, index) => pair !== right[index]).length;
    expect(differing).toBeGreaterThan(20);
    expect(textOf('[data-relation-words]')).toBe(`${String(differing)} of 32 pairs differ`);
    expect(findAll(place, '[data-side="saved"] [data-differs]', HTMLElement)).toHaveLength(differing);
    expect(find(place, '[data-command-place]', HTMLElement).hidden).toBe(true);
  });

  test('shows one print and the line for the other where the token does not tell', async () => {
    const { paste, until, place, textOf } = await open();
    paste('pairKey', pemOf(saved));
    paste('pairToken', tokenOf(other));
    await until('other-key');
    expect(textOf('[data-side="signs"] [data-kind]')).toBe('Not known: the token does not say.');
    expect(textOf('[data-side="signs"] [data-pairs]')).toBe('');
    expect(textOf('[data-relation-words]')).toBe('not known');
    expect(find(place, '[data-command-place]', HTMLElement).hidden).toBe(false);
    expect(textOf('[data-command]')).toBe(
      'openssl pkey -in private.pem -pubout -outform DER | openssl dgst -sha256 -c',
    );
  });

  test('says what the chosen service does', async () => {
    const { paste, until, textOf, document } = await open();
    paste('pairKey', pemOf(saved));
    paste('pairToken', makeHmacToken('HS256', pemOf(saved)));
    await until('hs256-public-key');
    const target = find(document, '#pair-target', HTMLSelectElement);
    expect(findAll(target, 'option', HTMLOptionElement).map(({ textContent }) => textContent)).toEqual([
      'any service',
      ...(await loadTargets()).filter(takesRs256).map(({ name }) => name),
    ]);
    target.value = 'liveengage';
    target.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(textOf('[data-effect]')).toBe(effects.refuses);
    });
    target.value = 'web-chat';
    target.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(textOf('[data-effect]')).toBe(webChat.refuses);
    });
  });

  test('names the key of a set, and offers them all where none signed', async () => {
    const { paste, until, place, textOf, document, control } = await open();
    const jwkOf = (key: KeyObject, kid: string) => ({
      ...createPublicKey(key).export({ format: 'jwk' }),
      kid,
    });
    const third = rsa();
    const set = JSON.stringify({ keys: [jwkOf(saved, 'spring'), jwkOf(other, 'autumn')] });
    paste('pairKey', set);
    paste('pairToken', tokenOf(other, { kid: 'autumn' }));
    await until('match');
    expect(textOf('[data-comparison] [data-verdict-words]')).toContain(
      'it is “autumn”, which the token names (kid).',
    );
    expect(document.querySelector('[data-choices]')).toBeNull();
    paste('pairToken', tokenOf(third));
    await until('none-of-several');
    const stations = () => findAll(document, '[data-choices] input', HTMLInputElement);
    expect(stations()).toHaveLength(2);
    stations()[0]?.click();
    await until('other-key');
    expect(control('pairKey').value).toBe(lineOf(saved));
    expect(stations().map(({ checked }) => checked)).toEqual([true, false]);
    find(document, '[data-choices] button', HTMLButtonElement).click();
    await until('none-of-several');
    expect(control('pairKey').value).toBe(set);
    paste('pairToken', tokenOf(saved));
    await until('match-by-trial');
    expect(place.dataset['verdict']).toBe('warn');
    expect(document.querySelector('[data-choices]')).toBeNull();
  });

  test('goes when one of the two goes', async () => {
    const { paste, until, place, textOf } = await open();
    paste('pairKey', pemOf(saved));
    paste('pairToken', tokenOf(saved));
    await until('match');
    paste('pairToken', '');
    await until(undefined);
    expect([place.dataset['verdict'], textOf('[data-comparison] [data-verdict-words]')]).toEqual([
      'empty',
      '',
    ]);
    expect(find(place, '[data-prints]', HTMLElement).hidden).toBe(true);
  });

  test.each(['pairKey', 'pairToken'])(
    'clears a private key from %s and repeats nothing of it',
    async (key) => {
      const { paste, until, control, document, textOf } = await open();
      const pem = saved.export({ type: 'pkcs8', format: 'pem' }).toString();
      paste(key, pem);
      await until('private-key');
      expect(control(key).value).toBe('');
      expect(textOf('[data-comparison] [data-verdict-words]')).toBe(
        'This is a private key. It was removed from the box and is not kept.',
      );
      for (const line of pem.split('\n').slice(1, -2)) expect(document.body.textContent).not.toContain(line);
    },
  );

  test('forgets the token when the page is left', async () => {
    const { paste, until, control, window, place, settled } = await open();
    paste('pairKey', pemOf(saved));
    paste('pairToken', tokenOf(saved));
    await until('match');
    window.dispatchEvent(new Event('pagehide'));
    await settled('pairToken', 'empty');
    expect(control('pairToken').value).toBe('');
    expect(place.dataset['verdict']).toBe('empty');
  });

  test('hands no part of the token on', async () => {
    const { paste, until, document } = await open();
    const token = tokenOf(saved);
    paste('pairKey', pemOf(saved));
    paste('pairToken', token);
    await until('match');
    expect(find(document, 'output[name="pairTokenValue"]', HTMLOutputElement).textContent).toBe('');
    for (const part of token.split('.')) expect(document.body.textContent).not.toContain(part.slice(0, 20));
  });
});

describe('the key in use', () => {
  const active: ActiveKey = { origin: 'read', publicKey: lineOf(saved), words: 'RSA public key, 2048 bits' };

  test('is offered while there is one, and goes into its box', async () => {
    const { button, selectKey, control, settled } = await open();
    const use = button('Take the key in use');
    expect(use?.hidden).toBe(true);
    selectKey(active);
    expect(use?.hidden).toBe(false);
    expect(button('Sign a test token with the pair made here')?.hidden).toBe(true);
    use?.click();
    await settled('pairKey', 'ok');
    expect(control('pairKey').value).toBe(lineOf(saved));
  });

  test('is told where it signed instead of the saved one', async () => {
    const { paste, until, selectKey, textOf } = await open();
    selectKey({ ...active, publicKey: lineOf(other) });
    paste('pairKey', pemOf(saved));
    paste('pairToken', tokenOf(other));
    await until('other-key');
    expect(textOf('[data-comparison] [data-verdict-words]')).toContain(
      'It is the key in use, which verifies the token.',
    );
  });

  test('signs a test token where it was made here', async () => {
    const { button, selectKey, until, control } = await open();
    const pair = await crypto.subtle.generateKey(
      {
        name: 'RSASSA-PKCS1-v1_5',
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
        hash: 'SHA-256',
      },
      false,
      ['sign', 'verify'],
    );
    const spki = Buffer.from(await crypto.subtle.exportKey('spki', pair.publicKey)).toString('base64');
    selectKey({
      origin: 'made',
      publicKey: spki,
      words: 'RSA public key, 2048 bits',
      signer: () => Promise.resolve(pair.privateKey),
    });
    button('Take the key in use')?.click();
    // What is read later does not take the pair away.
    selectKey(active);
    expect(button('Sign a test token with the pair made here')?.hidden).toBe(false);
    button('Sign a test token with the pair made here')?.click();
    await until('match');
    expect(control('pairToken').value).toMatch(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{342}$/);
  });
});
