import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { decodeJwt, importSPKI, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { keyFromLine } from '../../../src/domain/tokens/encrypt-payload';
import { writePem } from '../../../src/domain/keys/write-key';
import { words as maker } from '../../../src/components/tokens/token-maker.en';
import { ways } from '../../../src/domain/tokens/life.en';
import { render, stage } from '../../support/stage';

const html = await render('tokens/TokenMaker');

/** Stand for the service's keys, made for this run. */
const service = generateKeyPairSync('rsa', { modulusLength: 2048 });
const serviceKey = service.publicKey.export({ type: 'spki', format: 'pem' }).toString();

const now = new Date('2026-11-22T14:00:00Z');
const isMade = maker.made('the web chat', '30 minutes');

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the form', () => {
  test('is hidden until its script has come, and asks per receiver', async () => {
    expect(html).toMatch(/<form[^>]* hidden/);
    const { document, choose } = await open();
    expect(find(document, 'form', HTMLFormElement).hidden).toBe(false);
    expect(shownClaims(document)).toEqual(['sub', 'iss']);
    choose('liveengage');
    expect(shownClaims(document)).toContain('given_name');
    expect(find(document, 'token-payload', HTMLElement).hidden).toBe(true);
  });

  test('has no box for a secret where a receiver takes HS256, and says so', async () => {
    const { document, choose } = await open();
    choose('zendesk');
    expect(shownClaims(document)).toEqual([]);
    expect(find(document, '[data-rest]', HTMLElement).hidden).toBe(true);
    const said = find(document, '[data-target="zendesk"] [data-unmade]', HTMLElement).textContent;
    expect(said.replaceAll(/\s+/g, ' ')).toContain(
      'Tokens for Zendesk are signed with HS256, where both sides hold the same secret. None can be made here, and no box asks for that secret: it belongs in no page.',
    );
  });

  test('makes a random id of its own for sub', async () => {
    const { document } = await open();
    const control = find(document, '#make-web-chat-sub', HTMLInputElement);
    const fresh = async () => {
      const before = control.value;
      find(document, '[data-target="web-chat"] [data-random]', HTMLButtonElement).click();
      await vi.waitFor(() => {
        expect(control.value).not.toBe(before);
      });
      return control.value;
    };
    expect(await fresh()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    await fresh();
  });

  test('says which claim is empty, and puts the reader there', async () => {
    const { document, make, type } = await open();
    type('#make-web-chat-sub', ' ');
    make();
    await said(document, maker.correct.claims(1));
    const control = find(document, '#make-web-chat-sub', HTMLInputElement);
    expect(document.activeElement).toBe(control);
    expect(control.getAttribute('aria-invalid')).toBe('true');
    expect(find(document, '#make-web-chat-sub-verdict [data-verdict-words]', HTMLElement).textContent).toBe(
      'sub is empty, and the web chat requires it. Enter a value, or use the example.',
    );
    type('#make-web-chat-sub', 'a-1');
    make();
    await said(document, isMade);
    expect(control.hasAttribute('aria-invalid')).toBe(false);
  });

  test('makes nothing from a lifetime that is none', async () => {
    const { document, make, type } = await open();
    type('#token-life', 'a while');
    make();
    await said(document, maker.correct.lifetime);
    expect(document.activeElement).toBe(find(document, '#token-life', HTMLInputElement));
    expect(find(document, '[data-made]', HTMLElement).hidden).toBe(true);
  });
});

describe('the lifetime', () => {
  test('is read at each input, with what the libraries make of it', async () => {
    const { document, type } = await open();
    type('#token-life', '3600');
    const box = find(document, '[data-token-life]', HTMLElement);
    await vi.waitFor(() => {
      expect(find(box, 'guide-field', HTMLElement).dataset).toMatchObject({
        verdict: 'warn',
        reason: 'life-in-digits',
      });
    });
    expect(
      findAll(box, 'tbody tr', HTMLTableRowElement).map(({ cells }) =>
        [...cells].map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ['jsonwebtoken', 'expiresIn: 3600', ways.lives(3600)],
      ['jsonwebtoken', "expiresIn: '3600'", ways.lives(3)],
      ['jose', "setExpirationTime('3600')", ways.needsUnit],
      ['jose', 'setExpirationTime(3600)', ways.setsDate],
    ]);
  });

  test('is the receiver’s usual one until the person types another', async () => {
    const { document, choose, type } = await open();
    const control = find(document, '#token-life', HTMLInputElement);
    expect(control.value).toBe('30m');
    choose('liveengage');
    expect(control.value).toBe('1h');
    type('#token-life', '5m');
    choose('web-chat');
    expect(control.value).toBe('5m');
  });
});

describe('a token that was made', () => {
  test('verifies with the key that is shown, says what it says, and is copied whole', async () => {
    const { document, copied, make, press } = await open();
    make();
    await said(document, isMade);
    const token = tokenOf(document);
    const key = await importSPKI(pemOf(document), 'RS256');
    const { payload } = await jwtVerify(token, key, { algorithms: ['RS256'], currentDate: now });
    expect(payload).toEqual({ sub: 'visitor-7f3a91c2', iat: 1_795_356_000, exp: 1_795_357_800 });
    expect(
      findAll(document, '[data-token] [data-part]', HTMLElement).map(({ dataset }) => dataset['part']),
    ).toEqual(['header', 'claims', 'signature']);
    expect(findAll(document, '[data-says] dd', HTMLElement).map(({ textContent }) => textContent)).toEqual([
      'visitor-7f3a91c2',
      '1795356000: 22 Nov 2026, 14:00:00 UTC, now',
      '1795357800: 22 Nov 2026, 14:30:00 UTC, in 30 minutes',
    ]);
    press('[data-copy-token]');
    await vi.waitFor(() => {
      expect(find(document, '[data-made-said]', HTMLElement).textContent).toBe('Copied the token.');
    });
    press('[data-copy-pem]');
    await vi.waitFor(() => {
      expect(copied).toEqual([token, pemOf(document)]);
    });
  });

  test('carries the mistake that was made with its lifetime, and what the receiver will say', async () => {
    const { document, make, type } = await open();
    type('#token-life', '"3600"');
    make();
    await said(document, maker.made('the web chat', '3 seconds'));
    const { iat = 0, exp = 0 } = decodeJwt(tokenOf(document));
    expect(exp - iat).toBe(3);
    expect(find(document, '[data-marks]', HTMLElement).hidden).toBe(false);
  });

  test('is marked where an example still stands in it', async () => {
    const { document, make, type } = await open();
    const marked = () => find(document, '[data-made-examples]', HTMLElement).textContent;
    make();
    await said(document, isMade);
    expect(marked()).toBe(maker.examples(['sub']));
    type('#make-web-chat-sub', 'visitor-of-ours');
    make();
    await vi.waitFor(() => {
      expect(decodeJwt(tokenOf(document)).sub).toBe('visitor-of-ours');
    });
    expect(marked()).toBe('');
  });

  test('is handed to the tool that reads tokens', async () => {
    const { document, make, press } = await open();
    const heard: string[] = [];
    document.addEventListener('token-made', (event) => {
      if (event instanceof CustomEvent) heard.push(JSON.stringify(event.detail));
    });
    make();
    await said(document, isMade);
    press('[data-read]');
    expect(heard).toEqual([JSON.stringify({ token: tokenOf(document) })]);
  });

  test('is gone when it is forgotten and when the page is left, and so is its pair', async () => {
    const { document, make, press } = await open();
    make();
    await said(document, isMade);
    const first = {
      token: tokenOf(document),
      key: find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent,
    };
    press('[data-forget]');
    await said(document, maker.forgotten);
    expect(document.body.textContent).not.toContain(first.token.slice(-40));
    make();
    await said(document, isMade);
    const second = tokenOf(document);
    expect(find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent).toBe(first.key);
    dispatchEvent(new Event('pagehide'));
    expect(document.body.textContent).not.toContain(second.slice(-40));
    expect(document.body.textContent).not.toContain(first.key);
    make();
    await said(document, isMade);
    expect(find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent).toMatch(/^MII/);
    expect(find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent).not.toBe(first.key);
  });
});

describe('a payload', () => {
  test('is encrypted for the service and stands in the token', async () => {
    const { document, make, type } = await open();
    type('[name="ibmPublicKey"]', serviceKey);
    type('#payload-json', '{"name": "Zoë"}');
    await vi.waitFor(() => {
      expect(find(document, '[data-count]', HTMLElement).textContent).toBe('16 of 214 bytes');
    });
    make();
    await said(document, isMade);
    const { user_payload: encrypted } = decodeJwt<{ user_payload: string }>(tokenOf(document));
    const padding = constants.RSA_PKCS1_OAEP_PADDING;
    const bytes = Buffer.from(encrypted, 'base64');
    expect(privateDecrypt({ key: service.privateKey, padding, oaepHash: 'sha1' }, bytes).toString()).toBe(
      '{"name": "Zoë"}',
    );
    expect(document.querySelector('[data-says]')?.textContent).toContain(
      '344 characters of base64, which only the service can decrypt',
    );
  });

  test('without a key makes no token', async () => {
    const { document, make, type } = await open();
    type('#payload-json', '{"name": "Zoë"}');
    make();
    await said(document, maker.correct.payload);
    expect(find(document, '#payload-json-verdict [data-verdict-words]', HTMLElement).textContent).toBe(
      maker.payload['no-key-to-encrypt'],
    );
    expect(find(document, 'token-payload details', HTMLDetailsElement).open).toBe(true);
  });

  test('for the key that signs makes no token', async () => {
    const { document, make, type } = await open();
    make();
    await said(document, isMade);
    type('[name="ibmPublicKey"]', find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent);
    type('#payload-json', '{"name": "Zoë"}');
    await vi.waitFor(() => {
      expect(find(document, '[data-count]', HTMLElement).textContent).toBe('16 of 214 bytes');
    });
    make();
    await said(document, maker.correct.payload);
    expect(find(document, '[data-field="ibmPublicKey"] [data-verdict-words]', HTMLElement).textContent).toBe(
      maker.payload['signing-key'],
    );
  });

  test('that is not finished is not called broken while one types', async () => {
    const { document, type } = await open();
    const box = find(document, '[data-box="payload"]', HTMLElement);
    const control = find(document, '#payload-json', HTMLTextAreaElement);
    control.value = '{"na';
    control.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: 'a', bubbles: true }));
    await vi.waitFor(() => {
      expect(find(document, '[data-count]', HTMLElement).textContent).toBe('4 bytes');
    });
    expect([box.dataset['verdict'], box.dataset['reason']]).toEqual(['checking', undefined]);
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(box.dataset).toMatchObject({
        verdict: 'stop',
        reason: 'payload-not-json',
      });
    });
    type('#payload-json', '{"na":1}');
    await vi.waitFor(() => {
      expect(box.dataset['verdict']).toBe('ok');
    });
  });
});

describe('a secret in a box that takes none', () => {
  const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.c2lnbmF0dXJl';
  const privateKey = String(service.privateKey.export({ type: 'pkcs8', format: 'pem' }));

  test.each([
    ['#make-web-chat-sub', token, '#make-web-chat-sub-verdict', 'This contains a token'],
    ['#make-web-chat-iss', privateKey, '#make-web-chat-iss-verdict', 'This is a private key.'],
    ['#token-life', token, '#token-life-verdict', 'This contains a token'],
    [
      '#payload-json',
      `{"key": ${JSON.stringify(privateKey)}}`,
      '#payload-json-verdict',
      'This is a private key.',
    ],
  ])('%s is emptied, and says why until something else stands there', async (box, secret, place, words) => {
    const { document, type } = await open();
    const control = document.querySelector(box);
    type(box, secret);
    await vi.waitFor(() => {
      expect(find(document, place, HTMLElement).textContent).toContain(words);
    });
    expect(control).toHaveProperty('value', '');
    expect(control?.getAttribute('aria-invalid')).toBe('true');
    control?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(find(document, place, HTMLElement).textContent).toContain(words);
    type(box, box === '#token-life' ? '10m' : '{"name": "Ada"}');
    await vi.waitFor(() => {
      expect(find(document, place, HTMLElement).textContent).not.toContain(words);
    });
    expect(control?.hasAttribute('aria-invalid')).toBe(false);
  });

  test('is not signed', async () => {
    const { document, make } = await open();
    find(document, '#make-web-chat-sub', HTMLInputElement).value = token;
    make();
    await said(document, maker.correct.claims(1));
    expect(find(document, '#make-web-chat-sub', HTMLInputElement).value).toBe('');
    expect(find(document, '[data-made]', HTMLElement).hidden).toBe(true);
  });
});

describe('the key in use', () => {
  test('is offered when it can sign, and signs', async () => {
    const { document, make } = await open();
    const { releaseKey, selectKey } = await import('../../../src/components/keys/active-key');
    const { makeEphemeralPair } = await import('../../../src/domain/tokens/sign-token');
    const choice = find(document, '[data-active-key]', HTMLElement);
    expect(choice.hidden).toBe(true);
    const { signer, publicKey, fingerprint } = await makeEphemeralPair();
    const words = 'RSA public key, 2048 bits';
    selectKey({ origin: 'read', publicKey, fingerprint, words });
    expect(choice.hidden).toBe(true);
    selectKey({ origin: 'made', publicKey, fingerprint, words, signer: () => Promise.resolve(signer) });
    expect(choice.hidden).toBe(false);
    expect(find(document, 'input[value="active-key"]', HTMLInputElement).checked).toBe(true);
    make();
    await said(document, isMade);
    expect(find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent).toBe(publicKey);
    expect(find(document, '[data-key-words]', HTMLElement).textContent).toBe(
      maker.signer.activeKey('RSA public key, 2048 bits'),
    );
    releaseKey('made');
    releaseKey('read');
    expect(choice.hidden).toBe(true);
    expect(find(document, 'input[value="ephemeral"]', HTMLInputElement).checked).toBe(true);
  });
});

async function open() {
  const { document, copied } = await stage(html, load, {
    url: 'https://docs.example/token/',
    before: (page) => {
      Object.defineProperty(page, 'fonts', { value: { load: () => Promise.resolve([]) } });
    },
  });
  return {
    document,
    copied,
    make: () => {
      find(document, 'token-maker form', HTMLFormElement).dispatchEvent(
        new Event('submit', { cancelable: true }),
      );
    },
    press: (selector: string) => {
      find(document, selector, HTMLButtonElement).click();
    },
    choose: (target: string) => {
      const choice = find(document, `input[name="make-for"][value="${target}"]`, HTMLInputElement);
      choice.checked = true;
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    },
    type: (selector: string, text: string) => {
      const control = document.querySelector(selector);
      if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
        throw new Error(`test: there is no ${selector}`);
      control.value = text;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
  };
}

async function load(): Promise<void> {
  await import('../../../src/components/fields/value-field');
  await import('../../../src/components/keys/key-maker');
  await import('../../../src/components/tokens/token-maker');
}

async function said(document: Document, words: string): Promise<void> {
  await vi.waitFor(
    () => {
      expect(find(document, '[data-make-status]', HTMLElement).textContent).toBe(words);
    },
    { timeout: 10_000 },
  );
}

function shownClaims(document: Document): string[] {
  return findAll(document, '[data-target]:not([hidden]) [data-claim]', HTMLElement).map(
    ({ dataset }) => dataset['claim'] ?? '',
  );
}

function tokenOf(document: Document): string {
  return find(document, '[data-token]', HTMLElement).textContent;
}

function pemOf(document: Document): string {
  const key = keyFromLine(find(document, '[name="madePublicKeyValue"]', HTMLElement).textContent);
  return key ? writePem(key) : '';
}
