import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import type { Entry } from '../../../src/domain/search/entry';
import { tokens } from '../../support/secrets';
import { render, stage } from '../../support/stage';

const entries: readonly Entry[] = [
  { kind: 'fault', title: 'The tile says Disconnected', at: '/desk/#fault-tile', codes: ['9007'] },
  { kind: 'step', title: 'Give the tile a key', at: '/desk/#key', names: ['Campaigns > Data Sources'] },
  { kind: 'tool', title: 'Read a token', at: '/token/#read', reads: ['token'] },
];
const html = await render('search/SearchBox', { props: { said: 'Loading' } });

async function open(module = `export const entries=${JSON.stringify(entries)}`) {
  const address = `data:text/javascript,${encodeURIComponent(module)}`;
  const { document } = await stage(
    html.replace(/data-entries="[^"]*"/, `data-entries="${address}"`),
    () => import('../../../src/components/search/search-box'),
    {
      before: () => {
        // jsdom lays nothing out.
        Element.prototype.scrollIntoView = () => undefined;
      },
    },
  );
  const box = find(document, 'input', HTMLInputElement);
  const said = find(document, '[data-failed]', HTMLElement);
  await vi.waitFor(() => {
    expect(said.textContent).not.toBe('Loading');
  });
  const enter = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const press = (key: string): void => {
    box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  const options = () => findAll(document, '#found [role=option]', HTMLAnchorElement);
  const chosen = () => document.getElementById(box.getAttribute('aria-activedescendant') ?? '');
  /** Where the reader may look instead. */
  const ways = () =>
    findAll(document, '[data-beside]:not([hidden]) a', HTMLAnchorElement).map((link) =>
      link.getAttribute('href'),
    );
  return { document, box, said, enter, press, options, chosen, ways };
}

describe('the box of the search', () => {
  test('says what can be searched while it is empty, and what to try where nothing fits', async () => {
    const { said, enter, options, ways } = await open();
    expect(said.textContent).toContain('a code such as 9007');
    enter('qwxyz');
    expect([options().length, said.textContent]).toEqual([0, expect.stringContaining('Nothing fits')]);
    expect(ways()).toEqual(['/faults/', '/search/#all']);
    enter('tile');
    expect(ways()).toEqual([]);
  });

  test('lists what fits by kind, marks the words, and chooses the first', async () => {
    const { document, enter, options, chosen } = await open();
    enter('tile');
    const groups = findAll(document, '#found [role=group] > p', HTMLElement);
    expect(groups.map(({ textContent }) => textContent)).toEqual(['Faults', 'Steps']);
    expect(options().map((option) => find(option, 'mark', HTMLElement).textContent)).toEqual([
      'tile',
      'tile',
    ]);
    expect(chosen()?.getAttribute('href')).toBe('/desk/#fault-tile');
  });

  test('shows the label that fits where the title does not', async () => {
    const { document, enter } = await open();
    enter('data sources');
    expect(find(document, '#found [data-reason]', HTMLElement).textContent).toBe('Campaigns > Data Sources');
  });

  test('moves with the arrows, around the ends, and goes with Enter', async () => {
    const { enter, press, options, chosen } = await open();
    enter('tile');
    press('ArrowDown');
    expect(chosen()).toBe(options()[1]);
    press('ArrowDown');
    expect(chosen()).toBe(options()[0]);
    press('ArrowUp');
    const gone = vi.fn((event: Event) => {
      event.preventDefault();
    });
    options()[1]?.addEventListener('click', gone);
    press('Enter');
    expect(gone).toHaveBeenCalledOnce();
  });

  test('takes a token out, and leads to the tool that reads it', async () => {
    const { document, box, enter, chosen } = await open();
    const token = tokens['a token by RSA'] ?? '';
    enter(token);
    expect(box.value).toBe('');
    await vi.waitFor(() => {
      expect(find(document, '[data-notice]', HTMLElement).textContent).toBe(
        'This is a token. Removed from the box and not kept. The first result reads it.',
      );
    });
    expect(chosen()?.getAttribute('href')).toBe('/token/#read');
    expect(box.value).toBe('[token]');
  });

  test('says so where its entries did not come', async () => {
    const { said, ways } = await open('throw new Error()');
    expect(said.textContent).toContain('The search did not load');
    expect(ways()).toEqual(['/faults/', '/search/#all']);
  });
});
