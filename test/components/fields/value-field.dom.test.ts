import { words as appKey } from '../../../src/content/desks/liveengage/fields/app-key.en';
import { words as widgetName } from '../../../src/content/desks/liveengage/fields/widget-name.en';
import { words as widgetUrl } from '../../../src/content/desks/liveengage/fields/widget-url.en';
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import {
  controlIn,
  goodNumber,
  loginEmail,
  oneDigit,
  openField,
  sevenDigits,
  silent,
  type Key,
} from '../../support/pages/open-field';
import { words as said } from '../../../src/components/fields/value-field.en';

const keys = new URL('../../support/keys/', import.meta.url);
const privateKey = readFileSync(new URL('rsa-2048.pkcs8.pem', keys), 'utf8');
const publicKey = readFileSync(new URL('rsa-2048.spki.pem', keys), 'utf8');
const publicKeyLine = publicKey.replaceAll(/-----.*-----|\s/g, '');

const leakedKey =
  'This is a private key. It was removed from the box and is not kept. If it was copied from anywhere but its own server, treat it as leaked and make a new pair. Enter the App key, such as 3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3.';

describe('the markup of a field', () => {
  test('ties label, hint and message to the control, and says where the value goes', async () => {
    const { document, control, shown } = await openField('accountNumber');
    expect(control.labels?.[0]?.textContent).toBe('Account number');
    const described = control.getAttribute('aria-describedby')?.split(' ') ?? [];
    const [hint, verdict] = described.map((id) => document.getElementById(id));
    expect(hint?.firstChild?.textContent?.trim()).toBe('Usually 8 digits, such as 60418273');
    expect(verdict?.getAttribute('role')).toBe('status');
    expect(verdict?.contains(find(document, '[data-verdict-words]', HTMLElement))).toBe(true);
    expect(find(document, 'output', HTMLOutputElement).htmlFor.value).toBe(control.id);
    expect(find(document, '[data-clean] span', HTMLElement).textContent.trim()).toBe(
      'For Account number in LiveEngage',
    );
    expect(shown()).toEqual(silent('empty'));
  });

  test.each(['accountNumber', 'publicKey', 'appKey', 'widgetUrl', 'widgetName'] as const)(
    'keeps spell checkers, translators and password managers away from %s',
    async (key) => {
      const { control } = await openField(key);
      const expected = { spellcheck: 'false', translate: 'no', autocomplete: 'off', autocapitalize: 'off' };
      const found = Object.keys(expected).map((name) => [name, control.getAttribute(name)]);
      expect(Object.fromEntries(found)).toEqual(expected);
      expect([control.name, control.hasAttribute('maxlength')]).toEqual([key, false]);
    },
  );

  test('asks phones for digits where a value is digits, and never for a number', async () => {
    const number = (await openField('accountNumber')).control;
    expect([number.getAttribute('inputmode'), number.getAttribute('type')]).toEqual(['numeric', 'text']);
    const key = (await openField('appKey')).control;
    expect([key.getAttribute('inputmode'), key.getAttribute('type')]).toEqual([null, 'text']);
    const long = (await openField('publicKey')).control;
    expect([long.localName, long.getAttribute('dir')]).toEqual(['textarea', 'ltr']);
  });
});

const exampleOfPage = said.sample;

describe('after a paste, a field', () => {
  const pastes: readonly (readonly [
    key: Key,
    pasted: string,
    verdict: string,
    reason: string,
    words: string,
    output: string,
  ])[] = [
    ['accountNumber', '71234560', 'ok', 'clean', goodNumber, '71234560'],
    [
      'accountNumber',
      ' 71 234 560 ',
      'ok',
      'spaces-between-digits',
      `${goodNumber} 2 spaces between the digits removed. White space around it removed.`,
      '71234560',
    ],
    [
      'accountNumber',
      ' 60 418 273',
      'warn',
      'sample',
      `${exampleOfPage} 2 spaces between the digits removed. White space around it removed.`,
      '60418273',
    ],
    ['accountNumber', '7123456', 'warn', 'unusual-length', sevenDigits, '7123456'],
    ['accountNumber', 'ada@example.com', 'stop', 'login-email', loginEmail, ''],
    ['accountNumber', '7', 'stop', 'too-short', oneDigit, ''],
    [
      'appKey',
      '{3F2B8C1E-7A40-4D59-9E21-6B0C5D84A7F3}',
      'ok',
      'lower-cased',
      `${appKey.recognised} Written in lower case. Brackets around it removed.`,
      '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
    ],
    ['appKey', '9f0c1d2e3a4b5c6d7e8f90a1b2c3d4e5', 'stop', 'api-tab-key', appKey.rows['api-tab-key'], ''],
    ['widgetUrl', 'http://assistant.example.com/widget', 'stop', 'http', widgetUrl.rows.http, ''],
    [
      'widgetName',
      'Watson  Assistant',
      'ok',
      'runs-of-spaces',
      `${widgetName.recognised} 1 run of spaces shortened to one space.`,
      'Watson Assistant',
    ],
  ];
  const marks: Readonly<Record<string, string>> = { ok: 'Fits', warn: 'Check', stop: 'Stop' };

  test.each(pastes)('%s, of %j, shows %s (%s)', async (key, pasted, verdict, reason, words, output) => {
    const { document, paste, shown, control } = await openField(key);
    await paste(pasted);
    expect(shown()).toEqual({
      verdict,
      reason,
      mark: marks[verdict],
      words,
      output,
      ariaInvalid: verdict === 'stop' ? 'true' : null,
    });
    expect(find(document, '[data-clean]', HTMLElement).hidden).toBe(output === '');
    // What was typed stays as it was, usable or not.
    expect(control.value).toBe(pasted);
  });

  test('publicKey shows what it recognised, and the numbers of the key', async () => {
    const { document, paste, shown } = await openField('publicKey');
    await paste(publicKey);
    expect(shown()).toMatchObject({
      verdict: 'ok',
      reason: 'pem-wrapped',
      words: 'RSA public key, 2048 bits. BEGIN and END lines removed. 9 line breaks removed.',
      output: publicKeyLine,
    });
    const facts = find(document, '[data-facts]', HTMLElement);
    expect(facts.hidden).toBe(false);
    expect(findAll(facts, 'dt', HTMLElement).map(({ textContent }) => textContent)).toEqual([
      'Size',
      'SHA-256 fingerprint',
      'Key id (RFC 7638 thumbprint)',
    ]);
    expect(find(facts, 'dd', HTMLElement).textContent).toBe('2048 bits');
    await paste('MII');
    expect([facts.hidden, facts.childElementCount]).toEqual([true, 0]);
  });

  test.each(['', '   ', '\u200b\n'])('is empty again, of %j', async (pasted) => {
    const { paste, shown } = await openField('accountNumber');
    await paste('ada@example.com');
    await paste(pasted);
    expect(shown()).toEqual(silent('empty'));
  });

  test('shows no message of the paste before', async () => {
    const { paste, shown } = await openField('accountNumber');
    await paste('ada@example.com');
    await paste('71234560');
    expect(shown()).toMatchObject({ mark: 'Fits', words: goodNumber, ariaInvalid: null });
    await paste('ada@example.com');
    expect(shown()).toMatchObject({ mark: 'Stop', words: loginEmail, output: '', ariaInvalid: 'true' });
  });

  test('never renders markup that was pasted', async () => {
    const { document, paste, shown } = await openField('widgetName');
    await paste('<img src=x onerror=alert(1)> & Co');
    expect(shown()).toMatchObject({ verdict: 'warn', output: '<img src=x onerror=alert(1)> & Co' });
    expect(document.querySelector('img')).toBeNull();
  });

  test('reads a megabyte like any other paste', async () => {
    const { paste, shown } = await openField('accountNumber');
    await paste('x'.repeat(1_000_000));
    expect(shown()).toMatchObject({ verdict: 'stop', reason: 'name-instead', output: '' });
  });

  test('takes what a tool or the browser filled in as a paste', async () => {
    const { control, input, settled, shown } = await openField('accountNumber');
    control.value = 'ada@example.com';
    input('insertText', 'ada@example.com');
    await settled();
    expect(shown()).toMatchObject({ verdict: 'stop', words: loginEmail });
    control.value = '7';
    control.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(shown()).toMatchObject({ verdict: 'stop', words: oneDigit });
  });
});

describe('a secret', () => {
  test('is removed from the control at once, named, and told to nobody', async () => {
    const { document, paste, control, shown } = await openField('appKey');
    const told = await paste(privateKey);
    expect(control.value).toBe('');
    expect(shown()).toEqual({
      verdict: 'stop',
      reason: 'private-key',
      mark: 'Stop',
      words: leakedKey,
      output: '',
      ariaInvalid: 'true',
    });
    expect(told).toMatchObject([{ key: 'appKey', typed: '', reading: { verdict: 'stop', secret: true } }]);
    const body = privateKey.split('\n')[1] ?? '';
    expect(body.length).toBeGreaterThan(40);
    expect(JSON.stringify(told) + document.documentElement.outerHTML).not.toContain(body);
  });

  test('is still spoken of when the emptied field is left', async () => {
    const { paste, leave, shown } = await openField('appKey');
    await paste(privateKey);
    leave();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shown()).toMatchObject({ verdict: 'stop', words: leakedKey });
  });

  test('is never cleared without a word, not even when it was typed', async () => {
    const { control, type, shown } = await openField('appKey');
    control.value = 'eyJhbGciOiJSUzI';
    await type('1NiJ9');
    expect(control.value).toBe('');
    expect(shown()).toMatchObject({ verdict: 'stop', reason: 'token' });
  });

  test('gives way to the next value', async () => {
    const { paste, shown } = await openField('appKey');
    await paste(privateKey);
    await paste('3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3');
    expect(shown()).toMatchObject({ verdict: 'ok', ariaInvalid: null });
  });
});

describe('the newest reading', () => {
  test('wins over those that were still under way, and only it is told', async () => {
    const { control, input, settled, shown } = await openField('publicKey');
    for (const text of [publicKey, 'ada@example.com', '', publicKey.replaceAll('\n', ' ')]) {
      control.value = text;
      input('insertFromPaste');
    }
    const told = await settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told.map(({ typed }) => typed)).toEqual([publicKey.replaceAll('\n', ' ')]);
    expect(shown()).toMatchObject({ verdict: 'ok', output: publicKeyLine });
  });

  test('wins over one that takes longer, and is said to be reading', async () => {
    const { control, input, settled, shown } = await openField('accountNumber');
    const { loadCheck } = await import('../../../src/content/checks-of');
    const check = await loadCheck('desks/liveengage', 'accountNumber');
    const { promise: slow, resolve: finish } = Promise.withResolvers<undefined>();
    const read = vi.spyOn(check, 'read').mockReturnValueOnce(slow);
    control.value = '7';
    input('insertFromPaste');
    await vi.waitUntil(() => read.mock.calls.length === 1);
    await vi.waitFor(() => {
      expect(shown()).toEqual({ ...silent('checking'), words: said.reading });
    });
    control.value = '71234560';
    input('insertFromPaste');
    const told = await settled();
    finish(undefined);
    await new Promise(setImmediate);
    expect(told.map(({ typed }) => typed)).toEqual(['71234560']);
    expect(shown()).toMatchObject({ verdict: 'ok', words: goodNumber, output: '71234560' });
  });

  test('is awaited in a state of its own', async () => {
    const { control, input, field, settled } = await openField('publicKey');
    control.value = publicKey;
    input('insertFromPaste');
    expect(field.dataset['verdict']).toBe('checking');
    await settled();
    expect(field.dataset['verdict']).toBe('ok');
  });
});

describe('text that was typed before the script came', () => {
  test.each([
    ['71234560', 'ok', goodNumber],
    ['ada@example.com', 'stop', loginEmail],
  ])('is kept and read: %s', async (typed, verdict, words) => {
    const { control, settled, shown } = await openField('accountNumber', {
      before: (page) => {
        controlIn(page).value = typed;
      },
    });
    await settled();
    expect(control.value).toBe(typed);
    expect(shown()).toMatchObject({ verdict, words });
  });
});

describe('a value from a link', () => {
  const words = 'This value came with the link. Use it only if you know where the link is from.';
  const fromLink = async (text = '71234560') => {
    const opened = await openField('accountNumber');
    opened.field.fill(text, { pending: true });
    await vi.waitUntil(() => opened.heard.length + opened.refused.length > 0);
    return { ...opened, accept: find(opened.document, '[data-accept]', HTMLButtonElement) };
  };

  test.each(['71234560', '7123456', ' 71 234 560 '])(
    'is told as such, without a word of fitness or a value to copy, of %j',
    async (text) => {
      const { control, document, shown, accept, heard } = await fromLink(text);
      expect(control.value).toBe(text);
      expect(shown()).toEqual({ ...silent('checking'), reason: 'from-link', words });
      expect(find(document, '[data-clean]', HTMLElement).hidden).toBe(true);
      expect([accept.hidden, accept.textContent.trim()]).toEqual([false, 'Use this value']);
      expect(heard).toMatchObject([{ pending: true, reading: undefined }]);
    },
  );

  test('passes the same checks as a typed one once it is accepted', async () => {
    const { document, control, accept, shown, heard, settled } = await fromLink();
    heard.length = 0;
    accept.click();
    expect(await settled()).toMatchObject([{ pending: false, reading: { value: '71234560' } }]);
    expect(shown()).toMatchObject({ verdict: 'ok', words: goodNumber, output: '71234560' });
    expect([accept.hidden, document.activeElement === control]).toEqual([true, true]);
  });

  test('becomes the person’s own as soon as they change it', async () => {
    const { accept, type, heard } = await fromLink();
    heard.length = 0;
    expect(await type('1')).toMatchObject([{ pending: false }]);
    expect(accept.hidden).toBe(true);
  });

  test('stays one when the field is merely visited', async () => {
    const { accept, leave, shown, heard, settled } = await fromLink();
    heard.length = 0;
    leave();
    expect(await settled()).toMatchObject([{ pending: true }]);
    expect([accept.hidden, shown().reason]).toEqual([false, 'from-link']);
  });

  test('is not offered where the field would stop it', async () => {
    const { control, accept, heard, refused } = await fromLink('ada@example.com');
    expect(refused).toEqual([{ key: 'accountNumber', problem: 'malformed' }]);
    expect([control.value, accept.hidden, heard]).toEqual(['', true, []]);
  });
});

describe('a finding that sees several fields', () => {
  const finding = {
    reason: 'same-as-account-number',
    verdict: 'warn',
    field: 'widgetName',
    when: () => true,
    words: 'The widget name is the account number.',
  } as const;

  test('speaks in place of the field’s own words, keeps its value, and goes when it no longer holds', async () => {
    const { field, paste, shown } = await openField('widgetName');
    await paste('71234560');
    const { words } = shown();
    field.showCross(finding);
    expect(shown()).toMatchObject({
      verdict: 'warn',
      reason: finding.reason,
      words: finding.words,
      output: '71234560',
    });
    field.showCross(undefined);
    expect(shown()).toMatchObject({ verdict: 'ok', reason: 'clean', words });
  });

  test('takes the value away where it stops', async () => {
    const { field, paste, shown } = await openField('widgetName');
    await paste('71234560');
    field.showCross({ ...finding, verdict: 'stop' });
    expect(shown()).toMatchObject({ verdict: 'stop', mark: 'Stop', output: '', ariaInvalid: 'true' });
  });
});
