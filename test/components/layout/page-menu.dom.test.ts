import { describe, expect, test } from 'vitest';
import { find } from '../../../src/browser/find';
import { render, stage } from '../../support/stage';

const links = [{ href: '/keys/', label: 'Keys', title: 'Keys' }];

async function openMenu() {
  const html = `<main>${await render('layout/PageMenu', { props: { links } })}<button>Beyond</button></main>`;
  const { document } = await stage(html, () => import('../../../src/components/layout/page-menu'));
  const details = find(document, 'details', HTMLDetailsElement);
  details.open = true;
  find(details, 'a', HTMLAnchorElement).focus();
  return { document, details, beyond: find(document, 'main > button', HTMLButtonElement) };
}

describe('the menu', () => {
  test('stays open while the focus is in it', async () => {
    const { details } = await openMenu();
    find(details, 'summary', HTMLElement).focus();
    expect(details.open).toBe(true);
  });

  test('closes when the focus goes on', async () => {
    const { details, beyond } = await openMenu();
    beyond.focus();
    expect(details.open).toBe(false);
  });

  test('closes by a click elsewhere, and not by one in it', async () => {
    const { details, beyond } = await openMenu();
    find(details, 'nav', HTMLElement).click();
    expect(details.open).toBe(true);
    beyond.click();
    expect(details.open).toBe(false);
  });

  test('closes by Escape, and gives the focus back to its button', async () => {
    const { document, details } = await openMenu();
    find(details, 'a', HTMLAnchorElement).dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    );
    expect([details.open, document.activeElement?.localName]).toEqual([false, 'summary']);
  });
});
