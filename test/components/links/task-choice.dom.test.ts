import { describe, expect, test, vi } from 'vitest';
import { findAll } from '../../../src/browser/find';
import { begun, keptAs, openGuide } from '../../support/pages/open-guide';
import type { Setting } from '../../support/stage';

const open = async (query: string, setting: Setting = {}) => {
  const opened = await openGuide({ ...setting, url: `https://docs.example/liveengage/${query}` });
  await vi.dynamicImportSettled();
  return opened;
};
const shown = (document: Document) =>
  findAll(document, '[data-step]:not([hidden])', HTMLElement).map(({ id }) => id);
const notice = '[data-task-notice="check"]';

describe('a link that asks for the steps of a task', () => {
  test('shows them alone, everywhere, and says so', async () => {
    const { document, window, shownText, element } = await open('?task=check');
    expect(shown(document)).toEqual(['widget']);
    expect(shownText(`${notice} [data-only]`)).toBe('Only the steps to check what is set.');
    expect(shownText('[data-start]')).toBe('Start with step 3');
    expect(shownText('[data-next="bar"] [data-next-step]')).toBe('Step 3');
    expect(shownText('[data-all-minutes]')).toBe('5');
    expect(shownText('[data-see="widget"] [data-yes]')).toBe('I see it: finish');
    for (const part of findAll(document, '[data-for-step]:not(.map-route), [data-crosses-in]', Element)) {
      const isOfTask = (
        part.getAttribute('data-for-step') ??
        part.getAttribute('data-crosses-in') ??
        ''
      ).includes('widget');
      expect(part.closest('[hidden]') === null, part.outerHTML).toBe(isOfTask);
    }
    expect(element('[data-map-list] [data-for-step="widget"]').hidden).toBe(false);
    expect(window.location.href).toBe('https://docs.example/liveengage/');
  });

  test('counts only them, and leaves what is done in the others as it is', async () => {
    const { click, states, shownText, kept } = await open('?task=check', { kept: keptAs(begun) });
    click('[data-see="widget"] [data-yes]');
    click('[data-see="widget"] [data-anyway]');
    expect(states()[2]).toBe('done');
    expect(shownText('aside [data-next-words]')).toMatch(/^The step is done\./);
    expect(kept()).toMatchObject(begun);
  });

  test('gives the whole guide back', async () => {
    const { document, click, shownText } = await open('?task=check');
    click(`${notice} [data-all-steps]`);
    expect(shown(document)).toEqual(['look', 'account', 'widget']);
    expect(shownText(`${notice} [data-again]`)).toBe(
      'All steps are shown again, and not only those to check what is set.',
    );
    expect(document.activeElement?.getAttribute('data-task-notice')).toBe('check');
    expect([shownText('[data-start]'), shownText('[data-next="bar"] [data-next-step]')]).toEqual([
      'Start with step 1',
      'Step 1 of 3',
    ]);
    expect(shownText('[data-see="account"] [data-yes]')).toBe('I see it: next step');
  });

  test('shows all steps where it leads to one that the task leaves out, and says so there', async () => {
    const { document, shownText } = await open('?task=check#field-accountNumber');
    expect(shown(document)).toEqual(['look', 'account', 'widget']);
    expect(shownText(`[data-step="account"] ${notice} [data-again]`)).toMatch(/^All steps are shown again/);
    expect(shownText('[data-next="bar"] [data-next-step]')).toBe('Step 2 of 3');
  });

  test.each(['?task=repaint', '?task=', '?task=replace-key', '?task=check&task=check'])(
    'shows all steps where it asks for nothing that the guide has: %s',
    async (query) => {
      const { document, shownText } = await open(query);
      expect([shown(document).length, shownText(notice)]).toEqual([3, undefined]);
      await vi.waitFor(() => {
        expect(shownText('link-notice li')).toMatch(/^“task”: /);
      });
    },
  );

  test('says nothing where it asks to set up, which every step belongs to', async () => {
    const { document, shownText } = await open('?task=set-up');
    expect([shown(document).length, shownText(notice), shownText('link-notice')]).toEqual([3, undefined, '']);
  });
});
