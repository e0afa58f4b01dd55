import { describe, expect, test, vi } from 'vitest';
import { announce } from '../../../src/browser/events';
import { find, findAll } from '../../../src/browser/find';
import { words } from '../../../src/domain/tokens/renewal.en';
import { render, stage } from '../../support/stage';

const html = await render('tokens/TimeLine');
const made20 = words.made({ life: 1200, clockError: 0, left: 1200 });

describe('the time line', () => {
  test('tells the usual case as a list before its script has come', () => {
    expect(html).toMatch(/data-choices[^>]* hidden/);
    expect(html).toMatch(/data-figure[^>]* hidden/);
    expect(wordsIn(html)).toContain(
      '20:00 The visitor writes, and the token has 1 second left, fewer than 10',
    );
    expect(wordsIn(html)).toContain('60:00 The conversation ends after 1 hour. 3 tokens were made for it.');
  });

  test('says what happens at receivers that do otherwise, with its source', () => {
    expect(wordsIn(html)).toMatch(/LiveEngage .*The agent is not notified/);
  });

  test('is drawn when it comes near: tokens as bars, requests and messages as marks', async () => {
    const { document } = await open();
    expect(find(document, '[data-figure]', HTMLElement).hidden).toBe(false);
    expect(placesOf(document, '[data-tokens] > *')).toEqual(['0.000', '0.334', '0.667']);
    expect(placesOf(document, '[data-axis] [data-kind="asked"]')).toEqual(['0.000', '0.333', '0.667']);
    expect(placesOf(document, '[data-axis] [data-kind="message"]')).toHaveLength(30);
    expect(find(document, '[data-speed]', HTMLElement).textContent).toBe(
      '1 hour in 12 seconds, 300 times as fast',
    );
  });

  test('plays another scene as soon as it is chosen', async () => {
    const { document, choose } = await open();
    await choose('playHandler', 'refused');
    expect(rowsOf(document)).toEqual([
      `0:00 ${words.opened}`,
      `0:01 ${made20}`,
      `0:02 ${words.refusedOnce('key')}`,
      `0:04 ${words.refusedTwice('key')}`,
    ]);
    expect(find(document, '[data-speed]', HTMLElement).textContent).toBe(
      '1 minute in 12 seconds, 5 times as fast',
    );
    await choose('playHandler', 'answers');
    await choose('playLife', '3');
    expect(rowsOf(document).at(-1)).toContain(words.endless(3));
    await choose('playLife', 'none');
    expect(rowsOf(document)[1]).toBe(
      `0:01 ${words.made({ life: undefined, clockError: 0, left: Infinity })}`,
    );
  });

  test('marks what was worked out and not watched', async () => {
    const { document, choose } = await open();
    await choose('playClock', '-300');
    expect(rowsOf(document)[1]).toBe(
      `0:01 ${words.made({ life: 1200, clockError: -300, left: 900 })} Worked out from the rules, not watched.`,
    );
  });

  test('puts rounds that are alike into one row', async () => {
    const { document, choose } = await open();
    await choose('playLife', '60');
    expect(rowsOf(document)).toHaveLength(11);
    expect(rowsOf(document).slice(-2)).toEqual([
      `6:00 ${words.again(27)}`,
      '60:00 The conversation ends after 1 hour. 30 tokens were made for it.',
    ]);
  });

  test('goes step by step and back, and says each event', async () => {
    const { document, press, spoken } = await open();
    press('[data-next]');
    expect(spoken()).toMatch(/^0:00 The chat is opened/);
    expect(current(document)).toBe(0);
    press('[data-next]');
    press('[data-next]');
    expect(spoken()).toBe(`0:02 ${words.used(10, true)}`);
    expect(current(document)).toBe(2);
    expect(findAll(document, '[data-to-come]', HTMLElement)).toHaveLength(7);
    press('[data-back]');
    expect(spoken()).toBe(`0:01 ${made20}`);
    press('[data-back]');
    press('[data-back]');
    expect(current(document)).toBe(-1);
    expect(findAll(document, '[data-to-come]', HTMLElement)).toHaveLength(0);
    for (let count = 0; count < 11; count += 1) press('[data-next]');
    expect(spoken()).toBe('That was the last event.');
  });

  test('plays an hour in 12 seconds, pauses where it is, and goes on', async () => {
    const { document, press, spoken, frame } = await open();
    press('[data-play]');
    await vi.waitFor(() => {
      expect(spoken()).toBe('Playing. The list below names each event.');
    });
    frame(1000);
    frame(5000);
    // 4 of 12 seconds are 20 of 60 minutes.
    expect(current(document)).toBe(3);
    expect(find(document, '[data-play]', HTMLButtonElement).textContent).toBe('Pause');
    press('[data-play]');
    expect(spoken()).toBe('Paused.');
    expect(find(document, '[data-play]', HTMLButtonElement).textContent).toBe('Play');
    press('[data-play]');
    await vi.waitFor(() => {
      expect(spoken()).toBe('Playing. The list below names each event.');
    });
    frame(60_000);
    frame(80_000);
    expect(spoken()).toBe(
      'Played to the end. The conversation ends after 1 hour. 3 tokens were made for it.',
    );
    expect(current(document)).toBe(9);
  });

  test('has no play button for who asked for less motion', async () => {
    const { document } = await open({ reduced: true });
    expect(find(document, '[data-play]', HTMLButtonElement).hidden).toBe(true);
    expect(find(document, '[data-next]', HTMLButtonElement).hidden).toBe(false);
  });

  test('takes the lifetime of the token that was read above, until it is gone', async () => {
    const { document } = await open();
    const select = find(document, 'select[name="playLife"]', HTMLSelectElement);
    const own = find(document, 'option[value="own"]', HTMLOptionElement);
    expect([own.hidden, own.disabled]).toEqual([true, true]);
    announce(document, 'token-read', { life: 540, issued: 1_795_356_000, expires: 1_795_356_540 });
    await vi.waitFor(() => {
      expect(rowsOf(document)[1]).toBe(`0:01 ${words.made({ life: 540, clockError: 0, left: 540 })}`);
    });
    expect([select.value, own.textContent, own.hidden]).toEqual([
      'own',
      'As the token above: 9 minutes',
      false,
    ]);
    announce(document, 'token-read', { life: undefined, issued: undefined, expires: undefined });
    await vi.waitFor(() => {
      expect(rowsOf(document)[1]).toBe(`0:01 ${made20}`);
    });
    expect([select.value, own.hidden]).toEqual(['1200', true]);
  });
});

async function open({ reduced = false } = {}) {
  const frames: FrameRequestCallback[] = [];
  const { document, observed } = await stage(html, () => import('../../../src/components/tokens/time-line'), {
    url: 'https://docs.example/token/',
    before: () => {
      vi.stubGlobal('matchMedia', () => ({ matches: reduced }));
      vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
      vi.stubGlobal('cancelAnimationFrame', () => {
        frames.length = 0;
      });
    },
  });
  for (const tell of observed.values()) tell([{ isIntersecting: true }]);
  await vi.waitFor(() => {
    expect(find(document, '[data-figure]', HTMLElement).hidden).toBe(false);
  });
  return {
    document,
    press: (selector: string) => {
      find(document, selector, HTMLButtonElement).click();
    },
    spoken: () => find(document, '[data-said]', HTMLElement).textContent,
    frame: (time: number) => {
      frames.shift()?.(time);
    },
    choose: async (name: string, value: string) => {
      const select = find(document, `select[name="${name}"]`, HTMLSelectElement);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise(setImmediate);
    },
  };
}

function rowsOf(document: Document): string[] {
  return findAll(document, '[data-events] > li', HTMLLIElement).map(({ textContent }) => spaced(textContent));
}

function current(document: Document): number {
  return findAll(document, '[data-events] > li', HTMLLIElement).findIndex((row) =>
    row.hasAttribute('aria-current'),
  );
}

function placesOf(document: Document, selector: string): string[] {
  return findAll(document, selector, HTMLElement).map(({ style }) =>
    Number(style.getPropertyValue('--at')).toFixed(3),
  );
}

function wordsIn(markup: string): string {
  return spaced(markup.replaceAll(/<[^>]*>/g, ' '));
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
