import { expect, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { newSetup, readSetup, type DeskSetup } from '../../../src/domain/guide/setup';
import { renderSmallGuide } from '../small-guide';
import { stage, type Setting } from '../stage';

const html = await renderSmallGuide();
export const at = '2026-11-22T09:00:00.000Z';
export const address = 'https://assistant.example.com/widget';

/** The parts of desks in a text of a set-up that can be read. */
export const desksIn = (text: string | null): Readonly<Record<string, DeskSetup>> => {
  const read = text === null ? undefined : readSetup(text, newSetup('', ''));
  return read && 'setup' in read ? read.setup.desks : {};
};

/** The button that asks whether to forget. */
export const forget = '[data-kept] [data-ask]';

/** This browser's storage with this part of a set-up in it. */
export const keptAs = (desk: DeskSetup) => ({
  'deskbridge.setup': JSON.stringify({
    schema: 1,
    id: 'one',
    name: 'My set-up',
    desks: { liveengage: desk },
    updated: at,
  }),
});
const word = { how: 'confirmed', at, on: {} } as const;
/** Stopped in the second of three steps. */
export const begun: DeskSetup = {
  values: { accountNumber: '71234560' },
  evidence: { 'look-around': word, look: word },
  origins: {},
};
export const done: DeskSetup = {
  values: { accountNumber: '71234560', widgetUrl: address, widgetName: 'Ada' },
  evidence: {
    'look-around': word,
    look: word,
    'enter-number': { ...word, on: { accountNumber: '71234560' } },
    account: { ...word, on: { accountNumber: '71234560' } },
    'fill-form': { ...word, on: { widgetUrl: address, widgetName: 'Ada' } },
    widget: { ...word, on: { widgetUrl: address, widgetName: 'Ada' } },
  },
  origins: {},
};

/** One step at a time, as the page is shown at first. */
export const doing: Setting = {
  before: ({ documentElement }) => {
    documentElement.dataset['mode'] = 'doing';
  },
};

/** The small guide on its page, and the hands of the person who follows it. */
export const openGuide = async (setting: Setting = {}) => {
  const opened = await stage(
    html,
    async () => {
      // jsdom does not scroll.
      Element.prototype.scrollIntoView = () => undefined;
      vi.stubGlobal('scrollBy', () => undefined);
      await import('../../../src/components/fields/copy-value');
      await import('../../../src/components/guide/desk-guide');
    },
    setting,
  );
  const { document, window } = opened;
  const element = (selector: string) => find(document, selector, HTMLElement);
  const click = (selector: string) => {
    element(selector).click();
  };
  const control = (key: string) => find(document, `[name="${key}"]`, HTMLInputElement);
  const verdict = (key: string) => element(`[data-field="${key}"]`).dataset['verdict'];
  const fill = async (key: string, text: string, verdictToBe = text === '' ? 'empty' : 'ok') => {
    control(key).value = text;
    control(key).dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    await vi.waitFor(() => {
      expect(verdict(key)).toBe(verdictToBe);
    });
  };
  /** Leaves this text in the control, as the last key does that is pressed in it. */
  const type = (key: string, text: string) => {
    control(key).value = text;
    const how =
      text === ''
        ? { inputType: 'deleteContentBackward' }
        : { inputType: 'insertText', data: text.slice(-1) };
    control(key).dispatchEvent(new InputEvent('input', { ...how, bubbles: true }));
  };
  const shownText = (selector: string) => {
    const found = element(selector);
    return found.closest('[hidden]') ? undefined : found.textContent.trim().replaceAll(/\s+/g, ' ');
  };
  return {
    ...opened,
    window,
    element,
    click,
    control,
    verdict,
    fill,
    type,
    /** Presses the button, and waits for the question. */
    askToForget: async () => {
      click(forget);
      await vi.waitFor(() => {
        expect(shownText('[data-kept] [data-question]')).toMatch(/^Forget/);
      });
    },
    shownText,
    /** What the head of each step says of it. */
    states: () =>
      findAll(document, '[data-step] [data-state-word]', HTMLElement).map(({ textContent }) => textContent),
    actions: () =>
      findAll(document, '[data-action]', HTMLElement)
        .map(({ dataset }) => dataset['state'])
        .join(' '),
    kept: () => desksIn(localStorage.getItem('deskbridge.setup'))['liveengage'],
    copyInto: async (action: string, label: string) => {
      const button = findAll(
        document,
        `[data-action="${action}"] [data-paste] button`,
        HTMLButtonElement,
      ).find(({ textContent }) => textContent.trim() === label);
      if (!button) throw new Error(`test: ${action} has no button "${label}".`);
      const before = opened.copied.length;
      button.click();
      await vi.waitUntil(() => opened.copied.length > before);
      await vi.waitUntil(() => button.parentElement?.querySelector('[data-outcome]')?.textContent !== '');
    },
  };
};
