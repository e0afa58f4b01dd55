import { describe, expect, test } from 'vitest';
import { find } from '../../../src/browser/find';
import { render, stage, type Setting } from '../../support/stage';

const html = await render('layout/ThemeSwitch');
const open = async (setting: Setting = {}) => {
  const { document } = await stage(
    html,
    () => import('../../../src/components/layout/theme-switch'),
    setting,
  );
  const select = find(document, 'select', HTMLSelectElement);
  const choose = (theme: string) => {
    select.value = theme;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  return { document, select, choose, theme: () => document.documentElement.dataset['theme'] };
};

describe('the theme switch', () => {
  test('is hidden until its script has come', async () => {
    expect(html).toMatch(/<theme-switch hidden/);
    const { document } = await open();
    expect(find(document, 'theme-switch', HTMLElement).hidden).toBe(false);
  });

  test('offers three themes by name, the system’s first', async () => {
    const { select, document } = await open();
    expect([...select.options].map(({ text }) => text)).toEqual(['System', 'Light', 'Dark']);
    expect(find(document, 'label > span', HTMLElement).textContent).toBe('Theme');
    expect(select.value).toBe('system');
  });

  test('shows the theme that was kept', async () => {
    const { select } = await open({ kept: { 'deskbridge.theme': 'dark' } });
    expect(select.value).toBe('dark');
  });

  test('takes a theme that it does not know as no choice', async () => {
    const { select } = await open({ kept: { 'deskbridge.theme': 'purple' } });
    expect(select.value).toBe('system');
  });

  test('changes the page at once and keeps the choice', async () => {
    const { choose, theme } = await open();
    choose('light');
    expect([theme(), localStorage.getItem('deskbridge.theme')]).toEqual(['light', 'light']);
    choose('dark');
    expect([theme(), localStorage.getItem('deskbridge.theme')]).toEqual(['dark', 'dark']);
  });

  test('goes back to the system’s theme and keeps nothing then', async () => {
    const { choose, theme } = await open({ kept: { 'deskbridge.theme': 'dark' } });
    choose('dark');
    choose('system');
    expect([theme(), localStorage.length]).toEqual([undefined, 0]);
  });

  test('works in a browser that refuses to keep anything', async () => {
    const { choose, theme, select } = await open({ refuses: ['storage'] });
    expect(select.value).toBe('system');
    choose('dark');
    expect(theme()).toBe('dark');
    choose('system');
    expect(theme()).toBeUndefined();
  });
});
