import { words } from '../../../src/content/desks/liveengage/fields/account-number.en';
import { vi } from 'vitest';
import { hear, type Events } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import liveengage, { type outline } from '../../../src/content/desks/liveengage/desk';
import { render, stage, type Setting } from '../stage';

export type Key = keyof typeof outline.fields;

const htmlOf = (of: Key) => {
  const field = liveengage.fields[of];
  if (!field) throw new Error(`test: no field ${of}.`);
  const { label } = field.pasted;
  const clean = { label, console: 'LiveEngage', copy: `Copy for ${label} in LiveEngage` };
  return render('fields/ValueField', {
    props: { as: 'guide-field', of, ...field, checks: 'desks/liveengage', clean },
  });
};
/** The control of the one field on a page. */
export const controlIn = (document: Document) => {
  const control = document.querySelector('[data-control]');
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
  throw new Error('test: the field has no control.');
};

/** A real field with its real check, and the hands of the person who fills it. */
export const openField = async (key: Key, setting: Setting = {}) => {
  const load = () => import('../../../src/components/guide/guide-field');
  const heard: Events['field-read'][] = [];
  const refused: Events['link-refused'][] = [];
  const { document } = await stage(await htmlOf(key), load, {
    ...setting,
    before: (page) => {
      hear(page, 'field-read', (read) => heard.push(read));
      hear(page, 'link-refused', (each) => refused.push(each));
      setting.before?.(page);
    },
  });
  const { GuideField } = await load();
  const field = find(document, 'guide-field', GuideField);
  const control = controlIn(document);
  const input = (inputType: string, data: string | null = null) =>
    control.dispatchEvent(new InputEvent('input', { inputType, data, bubbles: true }));
  const settled = async () => {
    await vi.waitUntil(() => heard.length > 0);
    return heard.splice(0);
  };
  return {
    document,
    field,
    control,
    heard,
    refused,
    settled,
    paste: (text: string) => {
      control.value = text;
      input('insertFromPaste');
      return settled();
    },
    type: async (text: string) => {
      for (const character of text) {
        control.value += character;
        input('insertText', character);
      }
      return settled();
    },
    backspace: () => {
      control.value = control.value.slice(0, -1);
      input('deleteContentBackward');
      return settled();
    },
    leave: () => {
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    input,
    shown: () => ({
      verdict: field.dataset['verdict'],
      reason: field.dataset['reason'],
      mark: findAll(document, '[data-mark]', HTMLElement)
        .filter(({ hidden }) => !hidden)
        .map(({ textContent }) => textContent.trim())
        .join(),
      words: find(document, '[data-verdict-words]', HTMLElement).textContent,
      output: find(document, 'output', HTMLOutputElement).textContent,
      ariaInvalid: control.getAttribute('aria-invalid'),
    }),
  };
};

/** What a field shows that has nothing to say. */
export const silent = (verdict: 'empty' | 'checking') => ({
  verdict,
  reason: undefined,
  mark: '',
  words: '',
  output: '',
  ariaInvalid: null,
});

const { recognised, rows } = words;

/** What the account number's field says of 71234560, 7123456, 7 and ada@example.com. */
export const goodNumber = recognised;
export const sevenDigits = rows['unusual-length']({ digits: 7 });
export const oneDigit = rows['too-short']({ digits: 1 });
export const loginEmail = rows['login-email'];
