import { experimental_AstroContainer as AstroContainer, type ContainerRenderOptions } from 'astro/container';
import { JSDOM } from 'jsdom';
import { afterEach, vi } from 'vitest';
import { clipboardOf, insecureCrypto, observerOf, refusingStorage, type Tell } from './chat/stand-ins';

const components = import.meta.glob<Parameters<AstroContainer['renderToString']>[0]>(
  '../../src/components/**/*.astro',
  { import: 'default' },
);

/** The HTML of a real component, named by its path below src/components: `fields/ValueField`. */
export async function render(name: string, options: ContainerRenderOptions = {}): Promise<string> {
  const load = components[`../../src/components/${name}.astro`];
  if (!load) throw new Error(`test: there is no src/components/${name}.astro.`);
  return (await AstroContainer.create()).renderToString(await load(), options);
}

export interface Setting {
  readonly url?: string;
  /** What this browser kept before, by its whole name in storage. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly refuses?: readonly ('storage' | 'clipboard')[];
  /** What the person did before the script came. */
  readonly before?: (document: Document) => void;
}

/** Node has these too, and the page's own must win. */
const overridden = new Set([
  'Event',
  'EventTarget',
  'CustomEvent',
  'Storage',
  'localStorage',
  'sessionStorage',
]);

/**
 * Puts HTML into a page of its own, makes that page's globals ours, and imports the elements anew, so that
 * they are defined in it.
 */
export async function stage(html: string, load: () => Promise<unknown>, setting: Setting = {}) {
  const { url = 'https://docs.example/liveengage/', kept = {}, refuses = [], before } = setting;
  await readOut();
  const { window } = new JSDOM(`<!doctype html><html lang="en"><body>${html}</body></html>`, { url });
  // Later it would be one more return to the page, at any moment.
  await new Promise((shown) => {
    window.addEventListener('pageshow', shown);
  });
  const copied: string[] = [];
  const observed = new Map<Element, Tell>();
  for (const [name, text] of Object.entries(kept)) window.localStorage.setItem(name, text);
  vi.unstubAllGlobals();
  for (const name of Object.getOwnPropertyNames(window)) {
    const value: unknown = Reflect.get(window, name);
    if (!(name in globalThis) || overridden.has(name)) vi.stubGlobal(name, value);
  }
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const) {
    vi.stubGlobal(name, window[name].bind(window));
  }
  vi.stubGlobal('navigator', { clipboard: clipboardOf(copied, refuses.includes('clipboard')) });
  vi.stubGlobal('IntersectionObserver', observerOf(observed));
  if (refuses.includes('storage')) vi.stubGlobal('localStorage', refusingStorage);
  if (url.startsWith('http:')) vi.stubGlobal('crypto', insecureCrypto);
  vi.resetModules();
  before?.(window.document);
  await load();
  return { window, document: window.document, copied, observed };
}

afterEach(async () => {
  await readOut();
  vi.unstubAllGlobals();
});

/** What is still being read when a page is left needs that page until it is done. */
async function readOut(): Promise<void> {
  await vi.dynamicImportSettled();
  await new Promise(setImmediate);
}
