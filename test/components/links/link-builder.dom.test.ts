import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { linkedPages } from '../../../src/content/addresses';
import { loadSettings } from '../../../src/content/workshop-settings';
import { render, stage } from '../../support/stage';

const pages = linkedPages({ faults: {}, headings: [], settings: await loadSettings() });
const html =
  (await render('links/LinkBuilder', { props: { pages } })) +
  (await render('links/AddressTables', { props: { pages } }));

async function open() {
  const { document, window } = await stage(
    html,
    async () => {
      await import('../../../src/components/links/link-builder');
      await import('../../../src/components/links/address-search');
    },
    { url: 'https://docs.example/links/' },
  );
  const choose = (name: string, value: string) => {
    const select = find(document, `[data-choose="${name}"]`, HTMLSelectElement);
    select.value = value;
    select.dispatchEvent(new window.Event('change', { bubbles: true }));
  };
  const fill = (name: string, value: string) => {
    const control = find(document, `[data-box="${name}"] [data-control]`, HTMLInputElement);
    control.value = value;
    control.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const result = (of: string) => find(document, `[data-result="${of}"]`, HTMLElement).textContent;
  return { document, window, choose, fill, result };
}

describe('the link builder', () => {
  test('writes a link to a place, with its title in Markdown and HTML', async () => {
    const { choose, result } = await open();
    choose('place', 'deploy-web-chat-lp-mobile-app');
    const link = 'https://docs.example/liveengage/#deploy-web-chat-lp-mobile-app';
    expect(result('plain')).toBe(link);
    expect(result('markdown')).toBe(`[Create a Mobile App source](${link})`);
    expect(result('html')).toBe(`<a href="${link}">Create a Mobile App source</a>`);
  });

  test('offers the places of the page that is chosen', async () => {
    const { document, choose, result } = await open();
    choose('page', '/keys/');
    const offered = findAll(document, '[data-choose="place"] option', HTMLOptionElement).map(
      ({ value }) => value,
    );
    expect(offered).toEqual([
      '',
      'make',
      'read',
      'compare',
      'replace',
      'field-key',
      'field-pairKey',
      'field-pairToken',
    ]);
    expect(result('plain')).toBe('https://docs.example/keys/');
    choose('page', '/security/');
    expect(findAll(document, '[data-values-of]:not([hidden])', HTMLElement)).toEqual([]);
  });

  test('sets the tools of a workshop, and takes a text that their own check takes', async () => {
    const { document, choose, fill, result } = await open();
    choose('page', '/token/');
    choose('place', 'make');
    const set = (name: string, value: string) => {
      const select = find(document, `[data-values-of="/token/"] [data-set="${name}"]`, HTMLSelectElement);
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    set('receiver', 'liveengage');
    expect(result('plain')).toBe('https://docs.example/token/?receiver=liveengage#make');
    fill('life', ' 15m ');
    await vi.waitFor(() => {
      expect(result('plain')).toBe('https://docs.example/token/?life=15m&receiver=liveengage#make');
    });
    fill('life', 'for ever');
    await vi.waitFor(() => {
      expect(result('plain')).toBe('');
    });
    fill('life', '');
    set('receiver', '');
    await vi.waitFor(() => {
      expect(result('plain')).toBe('https://docs.example/token/#make');
    });
  });

  test('takes values and a way back that pass the checks of the page, as they are after repair', async () => {
    const { fill, result } = await open();
    fill('accountNumber', ' 71234561 ');
    fill('back', 'https://cloud.ibm.com/docs/assistant?topic=x#y');
    await vi.waitFor(() => {
      expect(result('plain')).toBe(
        'https://docs.example/liveengage/?accountNumber=71234561&back=https%3A%2F%2Fcloud.ibm.com%2Fdocs%2Fassistant%3Ftopic%3Dx%23y',
      );
    });
  });

  test.each([
    ['accountNumber', 'mina@example.com', 'Account number'],
    ['widgetName', 'a=b;', 'Widget name'],
    ['back', 'https://attacker.example/', 'Where the reader goes back to'],
    ['back', 'https://cloud.ibm.com@attacker.example/', 'Where the reader goes back to'],
  ])('writes no link while %s cannot be in one', async (name, text, label) => {
    const { document, fill, result } = await open();
    fill(name, text);
    await vi.waitFor(() => {
      expect(find(document, `[data-box="${name}"]`, HTMLElement).dataset['verdict']).toBe('stop');
    });
    expect(find(document, '[data-held]', HTMLElement).textContent).toContain(label);
    expect(result('plain')).toBe('');
    fill(name, '');
    await vi.waitFor(() => {
      expect(result('plain')).toBe('https://docs.example/liveengage/');
    });
  });
});

test('the search leaves the rows that have all words, and says when there is none', async () => {
  const { document, window } = await open();
  const input = find(document, '#find-address', HTMLInputElement);
  const search = (text: string) => {
    input.value = text;
    input.dispatchEvent(new window.Event('input'));
    return findAll(document, 'section:not([hidden]) [data-place]:not([hidden])', HTMLElement).map(
      ({ dataset }) => dataset['place'],
    );
  };
  expect(search('APP key field')).toEqual(['field-appKey']);
  expect(find(document, '[data-found]', HTMLElement).textContent).toBe('1 address.');
  expect(search('no-such-word')).toEqual([]);
  expect(find(document, '[data-none]', HTMLElement).hidden).toBe(false);
  expect(search('').length).toBeGreaterThan(100);
});
