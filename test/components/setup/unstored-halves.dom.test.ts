import { describe, expect, test, vi } from 'vitest';
import type { DeskSetup } from '../../../src/domain/guide/setup';
import { begun, keptAs, openGuide } from '../../support/pages/open-guide';

const key = 'accountNumber';
const field = `[data-field="${key}"]`;
const lock = `deskbridge.private-half.${begun.values[key] ?? ''}`;
const madeHere = (saved: boolean): DeskSetup => ({ ...begun, origins: { [key]: { from: 'made', saved } } });

/** A guide on return, in a browser whose pages hold these locks, or that has none. */
const openWith = async (held: string[] | undefined, saved = false) => {
  const locks = held && { query: () => Promise.resolve({ held: held.map((name) => ({ name })) }) };
  const opened = await openGuide({
    kept: keptAs(madeHere(saved)),
    before: () => vi.stubGlobal('navigator', { clipboard: navigator.clipboard, locks }),
  });
  const shown = () => {
    const { verdict, reason } = opened.element(field).dataset;
    return [verdict, reason, opened.element(`${field} output`).textContent];
  };
  const shows = (...expected: (string | undefined)[]) =>
    vi.waitFor(() => {
      expect(shown()).toEqual(expected);
    });
  return { ...opened, shows };
};

describe('a value that was made here and is not stored', () => {
  test('stops once no page holds its private half, and nothing rests on it', async () => {
    const { shows, states, document, element, kept } = await openWith([]);
    expect(states()[1]).toBe('now');
    await shows('stop', 'private-half-gone', '');
    expect(document.querySelector('a[data-for-field]')?.getAttribute('data-state')).toBe('broken');
    expect(element('[data-action="check-number"]').dataset['state']).not.toBe('done');
    expect(kept()?.values[key], 'kept all the same').toBe('71234560');
  });

  test.each([
    ['while another tab holds it', [lock]],
    ['where no page can know', undefined],
  ])('is doubted, and not called gone, %s', async (_, held) => {
    const { shows } = await openWith(held);
    await shows('warn', 'private-half-unsaved', '71234560');
  });

  test('stops as soon as the page that held it is gone', async () => {
    const held = [lock];
    const { shows, window } = await openWith(held);
    await shows('warn', 'private-half-unsaved', '71234560');
    held.length = 0;
    window.dispatchEvent(new window.Event('focus'));
    await shows('stop', 'private-half-gone', '');
  });

  test('is like any other once another tab says that it is stored', async () => {
    const { shows, window } = await openWith([]);
    await shows('stop', 'private-half-gone', '');
    for (const [name, text] of Object.entries(keptAs(madeHere(true)))) localStorage.setItem(name, text);
    window.dispatchEvent(new window.Event('storage'));
    await shows('ok', 'clean', '71234560');
  });

  test('can be forgotten where nothing else is kept', async () => {
    const { values, origins } = madeHere(false);
    const { element } = await openGuide({
      kept: keptAs({ values, origins, evidence: {} }),
      before: () => vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held: [] }) } }),
    });
    await vi.waitFor(() => {
      expect(element(field).dataset['reason']).toBe('private-half-gone');
    });
    expect(element('[data-kept]').hidden).toBe(false);
    expect(element('[data-kept-words]').hidden).toBe(false);
  });

  test('is like any other value where it was stored', async () => {
    const { shows } = await openWith([], true);
    await shows('ok', 'clean', '71234560');
  });
});
