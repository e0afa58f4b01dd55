import { describe, expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { madeUpDesk } from '../../support/made-up';
import { render, stage, type Setting } from '../../support/stage';

const desks = [madeUpDesk('Parley', 'early-access'), madeUpDesk('Banter', 'general')];
const html = await render('home/DeskCards', { props: { desks } });

const onlyMembers =
  'Only service instances in the early access programme are offered Parley. If yours is not one of them, first ask for access.';
const forMembers =
  'Your instance should list Parley as a service desk type. If it does not, the option may have been withdrawn: the guide says what is known.';

const open = async (setting: Setting = {}) => {
  const { document } = await stage(html, () => import('../../../src/components/home/early-access'), setting);
  const box = find(document, 'input[type="checkbox"]', HTMLInputElement);
  const toggle = () => {
    box.click();
  };
  const said = () =>
    findAll(document, '[data-access]', HTMLElement)
      .filter(({ hidden }) => !hidden)
      .map(({ textContent }) => textContent.trim().replaceAll(/\s+/g, ' '));
  return { document, box, toggle, said };
};

describe('the switch for early access', () => {
  test('is hidden until its script has come, and what non-members need is there without it', () => {
    expect(html).toMatch(/<early-access hidden/);
    expect(html).toMatch(/data-access="yes" hidden/);
    expect(html).not.toMatch(/data-access="no" hidden/);
  });

  test('has a label in words and is off at first', async () => {
    const { document, box, said } = await open();
    expect(find(document, 'early-access', HTMLElement).hidden).toBe(false);
    expect(box.labels?.[0]?.textContent.trim()).toBe('My service instance is in the early access programme');
    expect([box.checked, said()]).toEqual([false, [onlyMembers]]);
  });

  test('leaves each desk with who is offered it, and since when', () => {
    expect(html).toContain('Early access only in June 2020');
    expect(html).toContain('Generally available since 3 June 2020');
  });

  test('changes what is said, hides no desk, and is kept', async () => {
    const { document, toggle, said } = await open();
    toggle();
    expect(said()).toEqual([forMembers]);
    expect(findAll(document, 'h3', HTMLElement).map(({ textContent }) => textContent.trim())).toEqual([
      'Parley',
      'Banter',
    ]);
    expect(localStorage.getItem('deskbridge.early-access')).toBe('yes');
    toggle();
    expect([said(), localStorage.length]).toEqual([[onlyMembers], 0]);
  });

  test('comes back as it was left', async () => {
    const { box, said } = await open({ kept: { 'deskbridge.early-access': 'yes' } });
    expect([box.checked, said()]).toEqual([true, [forMembers]]);
  });

  test('works in a browser that refuses to keep anything', async () => {
    const { toggle, said } = await open({ refuses: ['storage'] });
    toggle();
    expect(said()).toEqual([forMembers]);
  });

  test('is not offered where no desk is in early access', async () => {
    const [, open] = desks;
    expect(await render('home/DeskCards', { props: { desks: [open] } })).not.toMatch(/early-access hidden/);
  });
});
