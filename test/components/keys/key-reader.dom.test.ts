import { describe, expect, test, vi } from 'vitest';
import { hear, type ActiveKey, type Events } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import { textOf } from '../../support/keys/key-files';
import { render, stage, type Setting } from '../../support/stage';

const pem = textOf('rsa-2048.spki.pem');
const line = pem.replaceAll(/-----[^-]+-----|\s/g, '');
const other = textOf('rsa-2048-other.spki.pem');
const otherLine = other.replaceAll(/-----[^-]+-----|\s/g, '');
const html = await render('keys/KeyReader');

const open = async (setting: Setting = {}) => {
  const load = () => import('../../../src/components/keys/key-reader');
  const heard: Events['field-read'][] = [];
  const active: (ActiveKey | undefined)[] = [];
  const { document } = await stage(html, load, {
    url: 'https://docs.example/keys/',
    ...setting,
    before: (page) => {
      hear(page, 'field-read', (read) => heard.push(read));
      hear(page, 'active-key', ({ key }) => active.push(key));
    },
  });
  const control = find(document, '[name="key"]', HTMLTextAreaElement);
  const settled = async () => {
    // The checks are loaded with the first paste.
    await vi.waitUntil(() => heard.length > 0, { timeout: 20_000 });
    await vi.dynamicImportSettled();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return heard.splice(0);
  };
  return {
    document,
    control,
    active,
    settled,
    part: (selector: string) => find(document, selector, HTMLElement),
    paste: (text: string) => {
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
      return settled();
    },
  };
};

describe('reading a key', () => {
  test('says what may be pasted until something is', async () => {
    const { part, paste } = await open();
    expect(part('[data-empty]').hidden).toBe(false);
    expect(part('[data-empty]').textContent).toContain(
      'a public key: PEM, a single line of base64, or a DER file',
    );
    await paste(pem);
    expect(part('[data-empty]').hidden).toBe(true);
    await paste('');
    expect(part('[data-empty]').hidden).toBe(false);
  });

  test('hands the key to the other tools, and takes it back with the paste', async () => {
    const { paste, active, part } = await open();
    await paste(pem);
    expect(active).toMatchObject([{ origin: 'read', publicKey: line, words: 'RSA public key, 2048 bits' }]);
    expect(active[0]?.fingerprint).toMatch(/^([\da-f]{2}:){31}[\da-f]{2}$/);
    expect(part('[data-active-key]').hidden).toBe(false);
    await paste('no key');
    expect(active.at(-1)).toBeUndefined();
    expect(part('public-outputs').hidden).toBe(true);
  });

  test('keeps the pair that was made here when its own public half is read', async () => {
    const { paste, active } = await open();
    const { selectKey, activeKey } = await import('../../../src/components/keys/active-key');
    const made: ActiveKey = { origin: 'made', publicKey: line, words: 'RSA public key, 2048 bits' };
    selectKey(made);
    await paste(pem);
    await paste('');
    expect(activeKey()).toBe(made);
    expect(active).toHaveLength(1);
  });

  test('gives way to the pair that was made here once its box is empty', async () => {
    const { paste } = await open();
    const { selectKey, activeKey, activePair } = await import('../../../src/components/keys/active-key');
    const made: ActiveKey = { origin: 'made', publicKey: 'another', words: 'RSA public key, 2048 bits' };
    selectKey(made);
    await paste(pem);
    expect(activeKey()).toMatchObject({ origin: 'read', publicKey: line });
    expect(activePair()).toBe(made);
    await paste('');
    expect(activeKey()).toBe(made);
  });

  test('lists each repair with what was there and what is there now', async () => {
    const { paste, document } = await open();
    await paste(`"${line}".`);
    const rows = findAll(document, '[data-repairs] li', HTMLElement).map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(/^2 quotation marks removed .+ → .+/);
    expect(rows[1]).toMatch(/^Punctuation at the end removed .+ → .+/);
    const marked = find(document, '[data-marked]', HTMLElement);
    expect(marked.textContent).toBe(`"${line}".`);
    expect(
      findAll(marked, 'del', HTMLElement)
        .map(({ textContent }) => textContent)
        .join(''),
    ).toBe('"".');
  });

  test('shows no changes where there were none', async () => {
    const { paste, part } = await open();
    await paste(`"${line}".`);
    await paste(line);
    expect(part('key-changes').hidden).toBe(true);
    expect(part('[data-marked]').textContent).toBe('');
  });

  test('renders no markup that was pasted', async () => {
    const { paste, document } = await open();
    await paste(`<img src=x onerror=alert(1)>${pem}`);
    expect(document.querySelector('img')).toBeNull();
  });

  test('takes a private key out, says what to do, and shows nothing of it', async () => {
    const { paste, control, document, part, active } = await open();
    const secret = textOf('rsa-2048.pkcs8.pem');
    await paste(secret);
    expect([control.value, part('[data-private-found]').hidden]).toEqual(['', false]);
    expect(part('public-outputs').hidden).toBe(true);
    expect(active).toEqual([]);
    const body = secret.split('\n')[12] ?? '';
    expect(body).toHaveLength(64);
    expect(document.documentElement.outerHTML).not.toContain(body);
    // The line of a tool that goes on telling about an emptied box.
    control.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(part('[data-private-found]').hidden).toBe(false);
  });
});

describe('several keys in one paste', () => {
  test('are listed with what tells them apart, and the chosen one is read', async () => {
    const { paste, document, settled, part } = await open();
    await paste(pem + other);
    const rows = () => findAll(document, '[data-keys] label', HTMLElement);
    expect(part('key-choice').hidden).toBe(false);
    expect(rows().map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim())).toEqual([
      expect.stringMatching(/^2048 bits ([\da-f]{2}:){31}[\da-f]{2}$/),
      expect.stringMatching(/^2048 bits ([\da-f]{2}:){31}[\da-f]{2}$/),
    ]);
    const radios = findAll(document, '[data-keys] input', HTMLInputElement);
    radios[1]?.click();
    await settled();
    expect(find(document, 'output', HTMLOutputElement).textContent).toBe(otherLine);
    expect(part('key-choice').hidden).toBe(false);
    radios[0]?.click();
    await settled();
    expect(find(document, 'output', HTMLOutputElement).textContent).toBe(line);
  });

  test('are called by the names that the set gives them, as text', async () => {
    const { paste, document } = await open();
    const keyOf = (base64: string, kid: string) => {
      const bytes = Buffer.from(base64, 'base64');
      return { kty: 'RSA', kid, n: bytes.subarray(33, 33 + 256).toString('base64url'), e: 'AQAB' };
    };
    await paste(JSON.stringify({ keys: [keyOf(line, '<b>old</b>'), keyOf(otherLine, 'new')] }));
    const names = findAll(document, '[data-name]', HTMLElement).map(({ textContent }) => textContent);
    expect(names).toEqual(['<b>old</b>', 'new']);
  });

  test('give way to the next paste', async () => {
    const { paste, document, settled, part } = await open();
    await paste(pem + other);
    findAll(document, '[data-keys] input', HTMLInputElement)[1]?.click();
    await settled();
    await paste(line);
    expect(part('key-choice').hidden).toBe(true);
    expect(find(document, 'output', HTMLOutputElement).textContent).toBe(line);
  });
});
