import type { Page } from '@playwright/test';

/**
 * The ways in which a page could send something out, or run what is not its own file, as the page's own code
 * would do it. Two ways have no directive and are not tried: leaving the page, and WebRTC.
 */
export interface Way {
  readonly act: (origin: string) => unknown;
  /** The directive that refuses it. */
  readonly directive: string;
  /** Part of what the browser names as blocked. */
  readonly address: string;
}

export interface Sending extends Way {
  /** What the other origin hears where nothing refuses. */
  readonly reaches: string;
}

export const sending: Readonly<Record<string, Sending>> = {
  fetch: {
    act: (origin) => fetch(`${origin}/fetch`, { method: 'POST', body: 'key', mode: 'no-cors' }),
    directive: 'connect-src',
    address: '/fetch',
    reaches: 'POST /fetch',
  },
  XMLHttpRequest: {
    act: (origin) => {
      const request = new XMLHttpRequest();
      request.open('POST', `${origin}/xhr`);
      request.send('key');
    },
    directive: 'connect-src',
    address: '/xhr',
    reaches: 'POST /xhr',
  },
  sendBeacon: {
    act: (origin) => navigator.sendBeacon(`${origin}/beacon`, 'key'),
    directive: 'connect-src',
    address: '/beacon',
    reaches: 'POST /beacon',
  },
  WebSocket: {
    act: (origin) => new WebSocket(`${origin.replace('http', 'ws')}/socket`),
    directive: 'connect-src',
    address: '/socket',
    reaches: 'UPGRADE /socket',
  },
  EventSource: {
    act: (origin) => new EventSource(`${origin}/events`),
    directive: 'connect-src',
    address: '/events',
    reaches: 'GET /events',
  },
  'a picture': {
    act: (origin) => {
      document.body.append(Object.assign(new Image(), { src: `${origin}/picture?key` }));
    },
    directive: 'img-src',
    address: '/picture',
    reaches: 'GET /picture?key',
  },
  'a style sheet': {
    act: (origin) => {
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${origin}/style` }),
      );
    },
    directive: 'style-src-elem',
    address: '/style',
    reaches: 'GET /style',
  },
  'a font': {
    act: (origin) => new FontFace('Canary', `url(${origin}/font)`).load(),
    directive: 'font-src',
    address: '/font',
    reaches: 'GET /font',
  },
  'a frame': {
    act: (origin) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: `${origin}/frame` }));
    },
    directive: 'frame-src',
    // Of a frame the browser names the origin alone.
    address: 'http://127.0.0.1',
    reaches: 'GET /frame',
  },
  'a module': {
    act: (origin) => import(`${origin}/module`),
    directive: 'script-src-elem',
    address: '/module',
    reaches: 'GET /module',
  },
  'a form': {
    act: (origin) => {
      const frame = Object.assign(document.createElement('iframe'), { name: 'canary' });
      const form = Object.assign(document.createElement('form'), {
        action: `${origin}/form`,
        method: 'post',
      });
      form.target = frame.name;
      document.body.append(frame, form);
      form.submit();
    },
    directive: 'form-action',
    address: '/form',
    reaches: 'POST /form',
  },
};

/** Ways to run text as code, to use it as markup, and to ask the site itself. Each throws where it is refused. */
export const running: Readonly<Record<string, Way>> = {
  eval: {
    act: () =>
      new Promise((resolve, reject) => {
        // Later, as the page's own task: what a developer tool runs itself may be exempt.
        setTimeout(() => {
          try {
            // eslint-disable-next-line no-eval -- to see it refused
            resolve(eval('1 + 1'));
          } catch {
            reject(new Error('refused'));
          }
        });
      }),
    directive: 'require-trusted-types-for',
    address: 'trusted-types-sink',
  },
  'new Function': {
    act: () =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          try {
            // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- to see it refused
            resolve(typeof new Function('return 1'));
          } catch {
            reject(new Error('refused'));
          }
        });
      }),
    directive: 'require-trusted-types-for',
    address: 'trusted-types-sink',
  },
  innerHTML: {
    act: () => {
      document.createElement('p').innerHTML = '<b>text</b>';
    },
    directive: 'require-trusted-types-for',
    address: 'trusted-types-sink',
  },
  'an inline script': {
    act: () => {
      const script = document.createElement('script');
      script.append('globalThis.ranInline = true');
      document.head.append(script);
      if (!Reflect.has(globalThis, 'ranInline')) throw new Error('The script did not run.');
    },
    directive: 'require-trusted-types-for',
    address: 'trusted-types-sink',
  },
  'an inline style': {
    act: () => {
      const part = document.createElement('p');
      part.setAttribute('style', 'text-indent: 7px');
      document.body.append(part);
      if (getComputedStyle(part).textIndent !== '7px') throw new Error('The style did not count.');
    },
    directive: 'style-src-attr',
    address: 'inline',
  },
  'asking the site itself': {
    act: () => fetch(location.href),
    directive: 'connect-src',
    address: 'http',
  },
  'a policy for trusted types': {
    act: () => {
      const factory: unknown = Reflect.get(globalThis, 'trustedTypes');
      if (typeof factory !== 'object' || !factory) throw new Error('This browser knows no trusted types.');
      const create: unknown = Reflect.get(factory, 'createPolicy');
      if (typeof create === 'function') Reflect.apply(create, factory, ['anything', {}]);
    },
    directive: 'trusted-types',
    address: 'trusted-types-policy',
  },
};

/** Tries every way, and says of each whether it was `done` or `refused` at once. */
export async function runEscapes(page: Page, origin: string): Promise<Record<string, string>> {
  const outcomes: Record<string, string> = {};
  for (const [name, { act }] of Object.entries({ ...sending, ...running })) {
    outcomes[name] = await page.evaluate(act, origin).then(
      () => 'done',
      () => 'refused',
    );
  }
  return outcomes;
}
