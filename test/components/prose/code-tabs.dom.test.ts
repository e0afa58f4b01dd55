import { describe, expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { render, stage, type Setting } from '../../support/stage';

const tabsOf = async (of: string, names: readonly string[]) => {
  const panels = await Promise.all(
    names.map((name) => render('prose/Tab', { props: { name }, slots: { default: `<p>In ${name}.</p>` } })),
  );
  return render('prose/Tabs', { props: { of }, slots: { default: panels.join('') } });
};
const one = await tabsOf('language', ['JavaScript', 'Java', 'Python']);
const html = [
  one,
  await tabsOf('language', ['Java', 'Swift']),
  await tabsOf('system', ['Java', 'Other']),
].join('');

const open = async (setting: Setting = {}, markup = html) => {
  const { document, window } = await stage(
    markup,
    () => import('../../../src/components/prose/code-tabs'),
    setting,
  );
  const blocks = findAll(document, 'code-tabs', HTMLElement);
  const tabs = findAll(document, 'button', HTMLButtonElement);
  const tab = (name: string) => {
    const found = tabs.find(({ textContent }) => textContent === name);
    if (!found) throw new Error(`test: no tab is called ${name}.`);
    return found;
  };
  const shown = () =>
    blocks.map((block) =>
      findAll(block, '[data-tab]', HTMLElement)
        .filter(({ hidden }) => !hidden)
        .map(({ dataset }) => dataset['tab'])
        .join(),
    );
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new window.KeyboardEvent('keydown', { key, bubbles: true }));
  return { document, blocks, tab, shown, press };
};

describe('code tabs', () => {
  test('show all panels, each under its name, until their script has come', async () => {
    const { document } = await stage(one, () => Promise.resolve());
    expect(findAll(document, '[data-tab]', HTMLElement).map(({ hidden }) => hidden)).toEqual([
      false,
      false,
      false,
    ]);
    expect(findAll(document, '[data-tab-name]', HTMLElement).map(({ textContent }) => textContent)).toEqual([
      'JavaScript',
      'Java',
      'Python',
    ]);
    expect(find(document, '[role="tablist"]', HTMLElement).hidden).toBe(true);
  });

  test('then show the first panel of each block', async () => {
    const { shown } = await open();
    expect(shown()).toEqual(['JavaScript', 'Java', 'Java']);
  });

  test('tie every tab to its own panel, in words that assistive technology knows', async () => {
    const { document, blocks } = await open();
    const ids = new Set<string>();
    for (const block of blocks) {
      expect(find(block, '[role="tablist"]', HTMLElement).hidden).toBe(false);
      for (const tab of findAll(block, '[role="tab"]', HTMLButtonElement)) {
        const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
        expect([panel?.getAttribute('role'), panel?.getAttribute('aria-labelledby')]).toEqual([
          'tabpanel',
          tab.id,
        ]);
        expect(panel?.dataset['tab']).toBe(tab.textContent);
        expect(panel && find(panel, '[data-tab-name]', HTMLElement).hidden).toBe(true);
        ids.add(tab.id).add(panel?.id ?? '');
      }
    }
    expect(ids.size).toBe(14);
  });

  test('stay chosen in every block of the page that asks the same and has it, and are kept', async () => {
    const { tab, shown } = await open();
    tab('Java').click();
    expect(shown()).toEqual(['Java', 'Java', 'Java']);
    tab('Swift').click();
    expect(shown()).toEqual(['Java', 'Swift', 'Java']);
    tab('Python').click();
    expect(shown()).toEqual(['Python', 'Swift', 'Java']);
    expect(localStorage.getItem('deskbridge.tab.language')).toBe('Python');
  });

  test('come back as they were left', async () => {
    const { shown } = await open({ kept: { 'deskbridge.tab.language': 'Swift' } });
    expect(shown()).toEqual(['JavaScript', 'Swift', 'Java']);
  });

  test('change in a browser that refuses to keep anything', async () => {
    const { tab, shown } = await open({ refuses: ['storage'] });
    tab('Python').click();
    expect(shown()).toEqual(['Python', 'Java', 'Java']);
  });

  test('follow the arrow keys around, with one stop for the Tab key', async () => {
    const { document, tab, shown, press } = await open({}, one);
    const stops = () => findAll(document, 'button', HTMLButtonElement).map(({ tabIndex }) => tabIndex);
    tab('JavaScript').focus();
    const seen = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'x'].map((key) => {
      press(key);
      return [shown()[0], document.activeElement?.textContent, stops().join()];
    });
    expect(seen).toEqual([
      ['Java', 'Java', '-1,0,-1'],
      ['Python', 'Python', '-1,-1,0'],
      ['JavaScript', 'JavaScript', '0,-1,-1'],
      ['Python', 'Python', '-1,-1,0'],
      ['Python', 'Python', '-1,-1,0'],
    ]);
    expect(tab('Python').getAttribute('aria-selected')).toBe('true');
    expect(tab('Java').getAttribute('aria-selected')).toBe('false');
  });

  test('work over plain http, where a browser gives no random ids', async () => {
    const { shown } = await open({ url: 'http://desk.intranet.example/' }, one);
    expect(shown()).toEqual(['JavaScript']);
  });
});
