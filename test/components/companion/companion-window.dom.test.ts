import { expect, test, vi } from 'vitest';
import { find } from '../../../src/browser/find';
import { byHand } from '../../../src/components/companion/companion-window.en';
import { render, stage } from '../../support/stage';

const html = await render('companion/CompanionWindow');

test('a browser that opens no window is told how to do without', async () => {
  const { document } = await stage(html, () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    return import('../../../src/components/companion/companion-window');
  });
  const button = find(document, '[data-open]', HTMLButtonElement);
  expect(button.hidden).toBe(false);
  button.click();
  await vi.waitFor(() => {
    expect(find(document, 'companion-window > [data-outcome]', HTMLElement).textContent).toBe(byHand);
  });
});
