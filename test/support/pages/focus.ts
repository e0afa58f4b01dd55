import type { ElementHandle, Locator, Page } from '@playwright/test';
import { expect } from './browser';

/** Where focus is, and what is wrong with that place. */
export interface FocusStop {
  /** The element in a few words, for messages. */
  readonly element: string;
  /** Nothing, or why a reader cannot see where they are. */
  readonly problem: string;
  readonly isWanted: boolean;
}

/** More stops than any page has: an order that never comes to its end fails instead of going round. */
const mostStops = 400;

/** Presses Tab until the element has focus, and asserts on the way that each stop can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  let wanted: ElementHandle | null = null;
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press(key);
    // What comes only when one is near it is not there from the start.
    wanted ??= (await target.count()) === 0 ? null : await target.elementHandle();
    const { element, problem, isWanted } = await settledStop(page, wanted);
    expect(problem, `after ${passed.slice(-3).join(', ')}`).toBe('');
    if (isWanted) return;
    passed.push(element);
  }
  throw new Error(`Tab never came to ${target.toString()}. It passed: ${passed.slice(-20).join(', ')}`);
}

/** Asserts that something has focus and that it can be seen. */
export async function expectFocusSeen(page: Page, after: string): Promise<void> {
  await expect.poll(async () => (await focusStop(page)).problem, after).toBe('');
}

/** Where focus is once the page has come to rest: what comes late above it has to be made up for by then. */
async function settledStop(page: Page, wanted: ElementHandle | null = null): Promise<FocusStop> {
  let stop = await focusStop(page, wanted);
  for (let wait = 0; wait < 10 && stop.problem !== ''; wait += 1) {
    await page.waitForTimeout(50);
    stop = await focusStop(page, wanted);
  }
  return stop;
}

/** What has focus now; an element inside a frame is seen through its frame. */
async function focusStop(page: Page, wanted: ElementHandle | null = null): Promise<FocusStop> {
  return page.evaluate(readFocus, wanted);
}

/**
 * Gives focus to every element of the page that takes it, as it comes there when it is gone to, and tells how many
 * those are and where a reader would not see it. The order of the stops is left to {@link tabTo}.
 */
export async function focusEach(page: Page): Promise<{ stops: number; problems: string[] }> {
  // As long as the last key was Tab, what gets focus shows it as after a key.
  await page.keyboard.press('Tab');
  return page.evaluate(`(${String(goToEach)})(${String(readFocus)})`);
}

/** Runs inside the page. What comes once something is near it is gone to as well. */
async function goToEach(read: typeof readFocus): Promise<{ stops: number; problems: string[] }> {
  const gone = new Set<HTMLElement>();
  const problems: string[] = [];
  let stops = 0;
  for (let found = true; found;) {
    found = false;
    const all = document.querySelectorAll<HTMLElement>(
      'a, button, input, select, textarea, summary, iframe, [tabindex]',
    );
    for (const element of all) {
      if (gone.has(element) || element.tabIndex < 0) continue;
      // A frame that gets focus by script comes into sight late, or not at all; by Tab it does.
      if (element.localName === 'iframe') element.scrollIntoView({ block: 'nearest' });
      element.focus();
      if (document.activeElement !== element) continue;
      gone.add(element);
      [found, stops] = [true, stops + 1];
      let { problem } = read(null);
      for (let wait = 0; wait < 10 && problem !== ''; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        ({ problem } = read(null));
      }
      if (problem !== '') problems.push(problem);
      // Each of them was waited for.
      if (problems.length === 10) return { stops, problems };
    }
  }
  return { stops, problems };
}

/** Runs inside the page. */
function readFocus(wantedElement: Node | null): FocusStop {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) {
    return { element: 'nothing', problem: 'focus is lost', isWanted: false };
  }
  const words = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 40);
  const name = `<${element.localName}${element.id ? ` id="${element.id}"` : ''}> ${words}`;
  const problem = (): string => {
    const box = element.getBoundingClientRect();
    const inner = { width: document.documentElement.clientWidth, height: innerHeight };
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, inner.width);
    const top = Math.max(box.top, 0);
    const bottom = Math.min(box.bottom, inner.height);
    if (right - left < 1 || bottom - top < 1) return `${name} is out of sight`;
    const across = [0.1, 0.5, 0.9].map((part) => left + (right - left) * part);
    const down = [0.1, 0.5, 0.9].map((part) => top + (bottom - top) * part);
    const isSeen = across.some((x) =>
      down.some((y) => {
        const on = document.elementFromPoint(x, y);
        return on !== null && (element.contains(on) || on.contains(element) || isLabel(on));
      }),
    );
    if (!isSeen) return `${name} is covered by something else`;
    if (element.localName === 'iframe') return '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    return isMarked || isMarkedBeside() ? '' : `${name} has focus and does not show it`;
  };
  /** A control may be drawn by its label. */
  const isLabel = (on: Element): boolean => {
    const label = on.closest('label');
    return label !== null && label.control === element;
  };
  /** A drawing, a label or the card around a link may carry the mark for what has focus. */
  const isMarkedBeside = (): boolean => {
    const others = [...element.querySelectorAll('*'), element.closest('label'), element.closest('li')];
    return others.some((other) => {
      if (!other) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(other);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    });
  };
  return { element: name, problem: problem(), isWanted: element === wantedElement };
}
