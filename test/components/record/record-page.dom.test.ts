import { describe, expect, test, vi } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { smallDesk } from '../../support/small-guide';
import { render, stage } from '../../support/stage';

const sheet = await render('record/RecordSheet', { props: { guide: smallDesk, home: 'desks/liveengage' } });
const beside = await Promise.all(
  ['Comparison', 'SetupList', 'RecordFiles'].map((name) => render(`record/${name}`)),
);
const html = `<record-page>
  <p data-blank></p><p data-today></p>
  <div data-shown hidden><h2 data-shown-name></h2><p data-nothing></p></div>
  <section data-record-of="liveengage">${sheet}</section>${beside.join('')}
</record-page>`;

const at = '2026-11-22T12:00:00.000Z';
const setupOf = (name: string, values: Readonly<Record<string, string>>) => {
  const desks = { liveengage: { values, evidence: {}, origins: {} } };
  return { schema: 1, id: name, name, desks, updated: at };
};
const ids = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const two = {
  [`deskbridge.setup.${ids[0]}`]: JSON.stringify(setupOf('Production', { accountNumber: '71234560' })),
  [`deskbridge.setup.${ids[1]}`]: JSON.stringify(setupOf('Sandbox', { accountNumber: '48203317' })),
  'deskbridge.chosen-setup': `setup.${ids[0]}`,
};

const open = async (kept: Readonly<Record<string, string>> = {}) => {
  const load = () => import('../../../src/components/record/record-page');
  const { document } = await stage(html, load, { kept });
  const text = (selector: string) => find(document, selector, HTMLElement).textContent;
  await vi.waitFor(() => {
    expect(find(document, '[data-files]', HTMLElement).hidden).toBe(false);
  });
  const press = (selector: string) => {
    find(document, selector, HTMLButtonElement).click();
  };
  const offer = find(document, '[data-offer]', HTMLElement);
  return {
    press,
    text,
    offer,
    shown: () => text('[data-value-row="accountNumber"] [data-value-shown]'),
    setups: () =>
      findAll(document, '[data-list] input', HTMLInputElement).map(({ checked, labels }) => [
        labels?.[0]?.querySelector('b')?.textContent,
        checked,
      ]),
    choose: (nth: number) => {
      findAll(document, '[data-list] input', HTMLInputElement)[nth]?.click();
    },
    give: async (file: unknown) => {
      const input = find(document, '[data-file]', HTMLInputElement);
      const files = [new File([JSON.stringify(file)], 'record.json')];
      Object.defineProperty(input, 'files', { configurable: true, value: files });
      input.dispatchEvent(new Event('change'));
      await vi.waitUntil(() => !offer.hidden);
    },
    take: async () => {
      const offered = text('[data-offer-words]');
      press('[data-take]');
      await vi.waitUntil(() => offer.hidden || text('[data-offer-words]') !== offered);
    },
  };
};

describe('the record', () => {
  test('shows the set-up in use, and another once it is chosen', async () => {
    const { shown, setups, choose, text } = await open(two);
    expect([text('[data-shown-name]'), shown()]).toEqual(['Production', '71234560']);
    choose(1);
    expect([text('[data-shown-name]'), shown()]).toEqual(['Sandbox', '48203317']);
    expect(setups()).toEqual([
      ['Production', false],
      ['Sandbox', true],
    ]);
  });
});

describe('a file', () => {
  test('of several set-ups is taken over one by one, and all of it is taken back by one press', async () => {
    const { give, take, press, setups, text } = await open(two);
    const kept = () => Object.entries({ ...localStorage }).toSorted();
    const before = [kept(), setups()];
    const names = ['Brand', 'Trial'];
    await give({ schema: 1, setups: names.map((name) => setupOf(name, { accountNumber: '71230000' })) });
    for (const name of names) {
      expect(text('[data-offer-words]')).toContain(`“${name}”, changed 22 November 2026: LiveEngage.`);
      await take();
    }
    expect(text('[data-taken]')).toBe('Taken over.');
    expect(setups()).toHaveLength(4);
    press('[data-untake]');
    expect(text('[data-taken]')).toBe('Put back as it was.');
    expect([kept(), setups()]).toEqual(before);
  });

  test('is taken into a set-up that has the same value already, and one that differs stays', async () => {
    const mine = setupOf('Mine', { accountNumber: '71234560', widgetName: 'Ada' });
    const { give, take, text, shown } = await open({ 'deskbridge.setup': JSON.stringify(mine) });
    const appKey = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f2';
    await give(setupOf('Mine', { accountNumber: '71234560', widgetName: 'Grace', appKey }));
    expect(text('[data-merge-words]')).toBe('Values: 1 new, 1 the same, 1 different.');
    await take();
    expect([text('[data-taken]'), shown()]).toEqual(['Taken over.', '71234560']);
    const kept = localStorage.getItem('deskbridge.setup');
    expect(kept).toContain(appKey);
    expect(kept).toContain('Ada');
    expect(kept).not.toContain('Grace');
  });

  test('gives nothing that looks like a secret, that its field would stop, or that nothing knows', async () => {
    const { give, take, text } = await open();
    const values = {
      accountNumber: 'client_secret=Zk3vQ9pLw2Xy7RtB5nMd',
      appKey: 'no key at all',
      widgetName: ' Ada',
      other: 'x',
    };
    const desks = { liveengage: { values }, elsewhere: { values: {} } };
    await give({ schema: 1, setups: [{ schema: 1, desks }] });
    const left = text('[data-offer-words]');
    expect(left).toContain('liveengage, accountNumber, which looks like a secret');
    expect(left).toContain('App key, which does not fit');
    expect(left).toContain('a value that is not known here');
    expect(left).toContain('a guide that is not known here');
    await take();
    const kept = JSON.stringify({ ...localStorage });
    expect(kept).toContain('{\\"widgetName\\":\\"Ada\\"}');
    expect(kept).not.toContain('Zk3vQ9pLw2');
  });
});
