import { expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import liveengage from '../../../src/content/desks/liveengage/desk';
import { render, stage } from '../../support/stage';

const locals = { guide: { guide: liveengage, home: 'desks/liveengage', faults: [], pictures: {} } };

/** The script that runs before all else is no module. */
const first = import.meta.glob('../../../public/theme.js');

const open = async (kept = {}) => {
  const parts = await Promise.all([
    render('prose/Edition', { props: { guide: liveengage } }),
    render('guide/Label', { locals, slots: { default: 'Campaigns' } }),
    render('guide/Label', { locals, slots: { default: 'Save' } }),
    render('guide/Path', { props: { labels: ['Campaigns', 'Data Sources'] }, locals }),
  ]);
  const html = `<desk-guide>${parts.join('')}<p data-in-edition="today" hidden>Today.</p></desk-guide>`;
  const { document, window } = await stage(
    html,
    async () => {
      await first['../../../public/theme.js']?.();
      await import('../../../src/components/prose/edition');
      dispatchEvent(new Event('DOMContentLoaded'));
    },
    { kept },
  );
  const select = find(document, 'select', HTMLSelectElement);
  return {
    document,
    window,
    choose: (value: string) => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label: () => find(document, '[data-names]', HTMLElement).textContent.trim(),
    way: () =>
      findAll(document, 'ol:not([hidden]) li', HTMLElement).map(({ textContent }) => textContent.trim()),
  };
};

test('the names of the words are there until others are chosen', async () => {
  const { label, way, choose, document } = await open();
  expect([label(), way()]).toEqual(['Campaigns', ['Campaigns', 'Data Sources']]);
  choose('today');
  expect([label(), way()]).toEqual(['Campaign Builder', ['Campaign Builder', 'Data sources']]);
  expect(find(document, '[data-in-edition]', HTMLElement).hidden).toBe(false);
  choose('2020');
  expect([label(), way()]).toEqual(['Campaigns', ['Campaigns', 'Data Sources']]);
});

test('the choice is kept, and shown on the next page', async () => {
  const { choose, window } = await open();
  choose('today');
  expect(window.localStorage.getItem('deskbridge.edition')).toBe('today');
  const next = await open({ 'deskbridge.edition': 'today' });
  expect(next.label()).toBe('Campaign Builder');
});

test('a choice that this guide has not leaves it as it is', async () => {
  const { label } = await open({ 'deskbridge.edition': 'classic' });
  expect(label()).toBe('Campaigns');
});

test('without script the other names are behind a mark, which a press opens', async () => {
  const html = await render('guide/Label', { locals, slots: { default: 'Campaigns' } });
  const { document } = await stage(html, () => Promise.resolve());
  const mark = find(document, '[data-doubt] button', HTMLButtonElement);
  const note = find(document, `#${mark.getAttribute('popovertarget') ?? ''}`, HTMLElement);
  expect(note.hasAttribute('popover')).toBe(true);
  expect(note.textContent).toContain('Campaign Builder');
  expect(mark.getAttribute('aria-label')).toBe('Other names');
});
