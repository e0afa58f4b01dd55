import { describe, expect, test, vi } from 'vitest';
import { hear } from '../../../src/browser/events';
import { find } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import { render, stage, type Setting } from '../../support/stage';
import { words as copying } from '../../../src/components/fields/copy-value.en';

const appKey = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
const props = { of: 'appKey', label: 'Copy the App key', quiet: true };
const html = (await render('fields/CopyButton', { props })) + '<output name="appKeyValue"></output>';

const open = async (value: string, setting: Setting = {}) => {
  const { document, copied } = await stage(
    html,
    () => import('../../../src/components/fields/copy-value'),
    setting,
  );
  const told: string[] = [];
  hear(document, 'value-copied', ({ key }) => told.push(key));
  find(document, 'output', HTMLOutputElement).textContent = value;
  const said = find(document, '[data-outcome]', HTMLElement);
  const copy = async (words: string) => {
    find(document, 'button', HTMLButtonElement).click();
    await vi.waitFor(() => {
      expect(said.textContent).toBe(words);
    });
  };
  return { document, copied, told, said, copy };
};

describe('a copy button', () => {
  test('is hidden until its script has come', async () => {
    expect(html).toMatch(/<copy-value[^>]* hidden/);
    const { document } = await open('');
    expect(find(document, 'copy-value', HTMLElement).hidden).toBe(false);
  });

  test('is named after the value, where it goes and the form it needs there', async () => {
    const parts = { guide: liveengage, home: 'desks/liveengage', faults: [], pictures: {} };
    const markup = await render('guide/FieldControl', {
      props: { field: 'publicKey' },
      locals: { guide: parts },
    });
    const { document } = await stage(markup, () => Promise.resolve());
    expect(find(document, 'copy-value button', HTMLButtonElement).textContent.trim()).toBe(
      'Copy for JWT Public Key in LiveEngage: one line, no header',
    );
  });

  test.each([
    [appKey, 'Copied 36 characters.'],
    ['W', 'Copied 1 character.'],
  ])('copies %j, says how much after it happened, and tells the guide', async (value, words) => {
    const { copied, told, said, copy } = await open(value);
    expect(said.getAttribute('role')).toBe('status');
    await copy(words);
    expect([copied, told]).toEqual([[value], ['appKey']]);
  });

  test('says so in the button for a moment, and leaves nothing behind', async () => {
    const { document, said, copy } = await open(appKey);
    const button = find(document, 'button', HTMLButtonElement);
    await copy('Copied 36 characters.');
    expect([button.dataset['said'], said.classList.contains('sr-only')]).toEqual(['Copied', true]);
    await vi.waitUntil(() => button.dataset['said'] === undefined, { timeout: 5000 });
    expect([said.textContent, said.classList.contains('sr-only')]).toEqual(['', false]);
  });

  test('says nothing before it happened', async () => {
    const { document, said } = await open(appKey);
    find(document, 'button', HTMLButtonElement).click();
    expect(said.textContent).toBe('');
  });

  test('copies nothing while no value has passed its check, and says why', async () => {
    const { copied, told, copy } = await open('');
    await copy(copying.nothing);
    expect([copied, told]).toEqual([[], []]);
  });

  test('selects the value where copying is refused, says what to press, and counts it as not copied', async () => {
    const { told, said, copy } = await open(appKey, { refuses: ['clipboard'] });
    await copy('The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.');
    expect(said.classList.contains('sr-only')).toBe(false);
    expect([getSelection()?.toString(), told]).toEqual([appKey, []]);
  });
});
