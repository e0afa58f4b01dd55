import { describe, expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/find';
import { render, stage, type Setting } from '../../support/stage';

const code = 'openssl genpkey -algorithm RSA\nopenssl rsa -pubout';
const blockOf = (props: Record<string, string>) =>
  render('prose/CodeBlock', { props, slots: { default: `<code>${code}</code>` } });
const html = await blockOf({ 'data-language': 'sh', class: 'language-sh' });

const open = async (setting: Setting = {}) => {
  const { document, copied } = await stage(
    html,
    () => import('../../../src/components/prose/code-block'),
    setting,
  );
  const said = find(document, '[data-outcome]', HTMLElement);
  return {
    document,
    copied,
    said,
    button: (selector: string) => find(document, selector, HTMLButtonElement),
  };
};

describe('a code block', () => {
  const languages: readonly (readonly [props: Record<string, string>, name: string])[] = [
    [{ 'data-language': 'sh' }, 'Shell'],
    [{ 'data-language': 'js' }, 'JavaScript'],
    [{ class: 'language-http' }, 'HTTP'],
    [{ class: 'language-python' }, 'Python'],
    [{ class: 'language-toml' }, 'toml'],
    [{}, 'Text'],
  ];
  test.each(languages)('%j is named %s, for the eye and for screen readers', async (props, name) => {
    const { document } = await stage(await blockOf(props), () => Promise.resolve());
    expect(find(document, 'code-block span', HTMLElement).textContent).toBe(name);
    const text = find(document, 'pre', HTMLElement);
    expect([text.getAttribute('role'), text.getAttribute('aria-label')]).toEqual(['region', `Code, ${name}`]);
  });

  test('shows its tools only when its script has come', async () => {
    expect(html).toMatch(/data-tools hidden/);
    const { document } = await open();
    expect(find(document, '[data-tools]', HTMLElement).hidden).toBe(false);
  });

  test('wraps long lines on request, and says that it does', async () => {
    const { document, button } = await open();
    const block = find(document, 'code-block', HTMLElement);
    const wrap = button('[data-wrap-toggle]');
    const states = [0, 1, 2].map((times) => {
      if (times > 0) wrap.click();
      return [block.dataset['wrap'], wrap.getAttribute('aria-pressed')];
    });
    expect(wrap.textContent).toBe('Wrap');
    expect(states).toEqual([
      ['off', 'false'],
      ['on', 'true'],
      ['off', 'false'],
    ]);
  });

  test('copies its code, and says so after it happened', async () => {
    const { copied, said, button } = await open();
    expect([button('[data-copy]').textContent.trim(), said.getAttribute('role')]).toEqual(['Copy', 'status']);
    button('[data-copy]').click();
    expect(said.textContent).toBe('');
    await vi.waitFor(() => {
      expect(said.textContent).toBe('Copied the code.');
    });
    expect(copied).toEqual([code]);
  });

  test('selects its code where copying is refused, and says what to press', async () => {
    const { copied, said, button } = await open({ refuses: ['clipboard'] });
    button('[data-copy]').click();
    await vi.waitFor(() => {
      expect(said.textContent).toBe(
        'The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.',
      );
    });
    expect([copied, getSelection()?.toString()]).toEqual([[], code]);
  });
});
