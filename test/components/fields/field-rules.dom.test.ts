import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { hear, type Events } from '../../../src/browser/events';
import { find } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import type { Reading } from '../../../src/domain/fields/reading';
import { render, stage } from '../../support/stage';
import { words as told } from '../../../src/components/fields/value-field.en';

const keys = new URL('../../support/keys/', import.meta.url);
const privateKey = readFileSync(new URL('rsa-2048.pkcs8.pem', keys), 'utf8');

const maker = await render('tokens/TokenMaker');
const wireMaker = async () => {
  await import('../../../src/components/tokens/token-maker');
};

/** One field of each kind, with a check of the product. */
const kinds = {
  'a field of a guide': async () => {
    const { appKey } = liveengage.fields;
    const props = { as: 'guide-field', of: 'appKey', ...appKey, checks: 'desks/liveengage' };
    const clean = { label: 'App key', copy: 'Copy the App key' };
    return {
      html: await render('fields/ValueField', { props: { ...props, clean } }),
      wire: () => Promise.resolve(),
      at: 'value-field, guide-field',
      good: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      bad: 'ada@example.com',
    };
  },
  'a box of a tool': async () => ({
    html: await render('fields/ValueField', {
      props: { box: true, of: 'policyOwnHost', label: 'Host', hint: 'Such as https://chat.example.com' },
    }),
    wire: async (document: Document) => {
      const { readHost } = await import('../../../src/content/receivers/web-chat/policy-hosts');
      const { ValueField } = await import('../../../src/components/fields/value-field');
      find(document, 'value-field', ValueField).readWith(
        { read: readHost },
        { words: 'None.', isFine: true },
      );
    },
    at: 'value-field, guide-field',
    good: 'https://chat.example.com',
    bad: 'not a host',
  }),
  'the lifetime of a token': () =>
    Promise.resolve({ html: maker, wire: wireMaker, at: '[data-box="life"]', good: '10m', bad: 'a while' }),
  'the payload of a token': () =>
    Promise.resolve({
      html: maker,
      wire: wireMaker,
      at: '[data-box="payload"]',
      good: '{"a":1}',
      bad: '{"a',
    }),
};

const open = async (kind: keyof typeof kinds) => {
  const { html, wire, at, good, bad } = await kinds[kind]();
  const { document } = await stage(html, () => import('../../../src/components/guide/guide-field'), {
    before: (page) => {
      Object.defineProperty(page, 'fonts', { value: { load: () => Promise.resolve([]) } });
    },
  });
  await wire(document);
  const { ValueField } = await import('../../../src/components/fields/value-field');
  const field = find(document, at, ValueField);
  const { control } = field;
  const words = () => find(field, '[data-verdict-words]', HTMLElement).textContent;
  return {
    document,
    field,
    control,
    good,
    bad,
    words,
    back: find(field, '[data-put-back]', HTMLButtonElement),
    put: (text: string, event: Event) => {
      control.value = text;
      control.dispatchEvent(event);
    },
    reads: (verdict: string) =>
      vi.waitFor(() => {
        expect(field.dataset['verdict']).toBe(verdict);
        expect(words()).not.toBe('');
      }),
  };
};
const inputOf = (inputType: string, data: string | null = null) =>
  new InputEvent('input', { inputType, data, bubbles: true });
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

describe.each(Object.keys(kinds).filter(isKind))('%s', (kind) => {
  test.each(['insertFromPaste', 'insertFromDrop', 'insertReplacementText', 'insertFromYank'])(
    'takes %s for a whole value, and says at once what is wrong',
    async (inputType) => {
      const { put, reads, bad } = await open(kind);
      put(bad, inputOf(inputType));
      await reads('stop');
    },
  );

  test('takes what is filled in without a word of how for a whole value', async () => {
    for (const event of [() => inputOf('insertText', 'more'), () => new Event('input', { bubbles: true })]) {
      const { put, reads, bad } = await open(kind);
      put(bad, event());
      await reads('stop');
    }
  });

  test('waits with a stop while keys come one by one, until the field is left', async () => {
    const { put, control, reads, bad, words, field } = await open(kind);
    put(bad, inputOf('insertText', bad.slice(-1)));
    await vi.waitFor(() => {
      expect([field.dataset['verdict'], words()]).toEqual(['checking', '']);
    });
    await settle();
    expect(field.dataset['verdict']).toBe('checking');
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await reads('stop');
  });

  test('keeps its remarks beside a doubt of others, and drops them with a stop', async () => {
    const { field, put, reads, good } = await open(kind);
    const remarks = [{ reason: 'short', words: 'Short.' }];
    field.readWith({
      read: () => ({ verdict: 'ok', reason: 'clean', words: 'Read.', value: good, repairs: [], remarks }),
    });
    put(good, inputOf('insertFromPaste'));
    await reads('ok');
    const shown = () => find(field, '[data-remarks]:not([hidden])', HTMLElement).textContent;
    expect(shown()).toBe('Short.');
    field.showCross({ verdict: 'warn', reason: 'twice', words: 'Twice.' });
    expect(shown()).toBe('Short.');
    field.showCross({ verdict: 'stop', reason: 'twice', words: 'Twice.' });
    expect(find(field, '[data-remarks]', HTMLElement).hidden).toBe(true);
  });

  test.each(['insertText', 'deleteContentBackward', 'insertFromPaste'])(
    'keeps what was said of a secret over a stray %s',
    async (inputType) => {
      const { put, control, reads, words, good, field } = await open(kind);
      put(privateKey, inputOf('insertFromPaste'));
      await reads('stop');
      const said = words();
      expect(control.value).toBe('');
      control.dispatchEvent(inputOf(inputType));
      control.dispatchEvent(new Event('change', { bubbles: true }));
      field.readAgain();
      await settle();
      expect([field.dataset['verdict'], words()]).toEqual(['stop', said]);
      put(good, inputOf('insertFromPaste'));
      await reads('ok');
    },
  );

  test('offers no way back to a private key', async () => {
    const { put, reads, back } = await open(kind);
    put(privateKey, inputOf('insertFromPaste'));
    await reads('stop');
    expect(back.hidden).toBe(true);
  });

  test('says that it is reading where the check takes long, and shows nothing of the text before', async () => {
    const { put, reads, field, good, words } = await open(kind);
    put(good, inputOf('insertFromPaste'));
    await reads('ok');
    const { promise, resolve } = Promise.withResolvers<Reading>();
    const read = vi.fn(() => promise);
    field.readWith({ read });
    put('another', inputOf('insertFromPaste'));
    await vi.waitFor(() => {
      expect(words()).toBe(told.reading);
    });
    expect(field.dataset['verdict']).toBe('checking');
    expect(field.querySelector('[data-mark]:not([hidden]), [data-clean]:not([hidden])')).toBeNull();
    expect(field.usable).toBeUndefined();
    resolve({ verdict: 'ok', reason: 'clean', words: 'Read.', value: 'another', repairs: [] });
    await reads('ok');
    expect([words(), field.usable]).toEqual(['Read.', 'another']);
  });
});

describe('key text that nobody can read', () => {
  const material = 'TWFueSBwZW9wbGUgcGFzdGUgdGhpcyBhbmQgbm9ib2R5IGtub3dzIHdoYXQgaXQgaXM';
  const said = 'This holds text of which nobody can say what it is.';
  const read = (text: string): Reading =>
    text.includes(material)
      ? { verdict: 'stop', reason: 'unread-key-material', secret: true, words: said, repairs: [] }
      : { verdict: 'ok', reason: 'clean', words: 'A value.', value: text, repairs: [] };
  const paste = async () => {
    const opened = await open('a box of a tool');
    opened.field.readWith({ read });
    opened.put(material, inputOf('insertFromPaste'));
    await opened.reads('stop');
    return opened;
  };

  test('is removed, and can be put back once, with the focus', async () => {
    const { document, control, back, field, reads, words } = await paste();
    expect([control.value, words()]).toEqual(['', said]);
    expect([back.hidden, back.textContent]).toEqual([false, 'Put it back']);
    expect(document.documentElement.outerHTML).not.toContain(material);
    back.click();
    await reads('stop');
    expect([control.value, back.hidden, document.activeElement === control]).toEqual([material, true, true]);
    expect(field.usable).toBeUndefined();
    expect(field.dataset['reason']).toBe('unread-key-material');
    expect(words()).toBe(told.unread);
    await settle();
    expect(control.value).toBe(material);
  });

  test('stays while it is edited after that, and goes with the next paste', async () => {
    const { control, back, put, reads, words } = await paste();
    back.click();
    await reads('stop');
    put(`${material} `, inputOf('insertText', ' '));
    await settle();
    expect(control.value).toBe(`${material} `);
    put(`${material}, again`, inputOf('insertFromPaste'));
    await vi.waitFor(() => {
      expect(control.value).toBe('');
    });
    expect([words(), back.hidden]).toEqual([said, false]);
  });

  test('cannot be put back once something else is there', async () => {
    const { back, put, reads } = await paste();
    put('a value', inputOf('insertFromPaste'));
    await reads('ok');
    expect(back.hidden).toBe(true);
  });

  test('is forgotten when the page is left', async () => {
    const first = await paste();
    dispatchEvent(new Event('pagehide'));
    expect(first.back.hidden).toBe(true);
    const second = await paste();
    second.back.click();
    await second.reads('stop');
    dispatchEvent(new Event('pagehide'));
    expect(second.control.value).toBe('');
  });

  test('does not keep a private key that is put beside it', async () => {
    const { control, back, put, reads, field } = await paste();
    back.click();
    await reads('stop');
    const secret: Reading = {
      verdict: 'stop',
      reason: 'private-key',
      secret: true,
      words: 'A key.',
      repairs: [],
    };
    field.readWith({ read: (text) => (text.includes('key') ? secret : read(text)) });
    put(`${material} key`, inputOf('insertText', 'y'));
    await vi.waitFor(() => {
      expect(control.value).toBe('');
    });
    expect(back.hidden).toBe(true);
  });
});

describe('a passphrase', () => {
  const openForm = async () => {
    const told: Events['field-read'][] = [];
    const { document } = await stage(
      await render('keys/FileForm'),
      () => import('../../../src/components/keys/file-form'),
      {
        before: (page) => {
          hear(page, 'field-read', (read) => told.push(read));
        },
      },
    );
    const control = find(document, '#passphrase', HTMLInputElement);
    const field = find(document, 'value-field', HTMLElement);
    const type = (text: string) => {
      control.value = text;
      control.dispatchEvent(inputOf('insertText', text.slice(-1)));
    };
    return { told, control, field, type };
  };

  test('is judged when it is left, and no event carries it', async () => {
    const { told, control, field, type } = await openForm();
    type('too short');
    await vi.waitFor(() => {
      expect(told.map(({ waits }) => waits)).toEqual([true]);
    });
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      expect(field.dataset).toMatchObject({ verdict: 'warn', reason: 'passphrase-short' });
    });
    expect(control.value).toBe('too short');
    expect(JSON.stringify(told)).not.toContain('too short');
  });
});

function isKind(name: string): name is keyof typeof kinds {
  return name in kinds;
}
