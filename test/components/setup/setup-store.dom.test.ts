import { fc } from '../../support/properties';
import { describe, expect, test, vi } from 'vitest';
import { withOrigin, withValue, type DeskSetup } from '../../../src/domain/guide/setup';
import { desksIn } from '../../support/pages/open-guide';
import { stage } from '../../support/stage';

const openStore = async (kept: Record<string, string> = {}) => {
  await stage('', () => Promise.resolve(), { kept });
  return {
    ...(await import('../../../src/browser/setup-store')),
    ...(await import('../../../src/browser/setup-removal')),
  };
};
const main = 'deskbridge.setup';
const text = (name = main) => localStorage.getItem(name);
const setAside = () =>
  Object.entries({ ...localStorage }).filter(([name]) => name.startsWith(`${main}-aside-`));
const set = (key: string, value?: string) => (desk: DeskSetup) => withValue(desk, key, value);
const setup = (desks: unknown, more = {}) =>
  JSON.stringify({ schema: 1, id: 'a', name: 'b', desks, ...more });

describe('two tabs over one storage', () => {
  test('keep what each of them changed, whichever looked last', async () => {
    const { KeptDesk, loadDesk } = await openStore();
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.record({
      tab: fc.nat(1),
      key,
      value: fc.option(fc.string(), { nil: undefined }),
      looks: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        localStorage.clear();
        const tabs = [new KeptDesk('one'), new KeptDesk('one')];
        const model = new Map<string, string>();
        for (const { tab, key: name, value, looks } of steps) {
          if (looks) tabs[tab]?.reload();
          tabs[tab]?.change(set(name, value));
          if (value === undefined) model.delete(name);
          else model.set(name, value);
        }
        expect(loadDesk('one').values).toEqual(Object.fromEntries(model));
      }),
    );
  });

  test('keep the guides of both', async () => {
    const { KeptDesk } = await openStore();
    const [one, other] = [new KeptDesk('one'), new KeptDesk('other')];
    one.change(set('a', '1'));
    other.change(set('b', '2'));
    one.change(set('c', '3'));
    expect(desksIn(text())).toMatchObject({
      one: { values: { a: '1', c: '3' } },
      other: { values: { b: '2' } },
    });
  });
});

describe('what cannot be read', () => {
  const unreadable: readonly (readonly [why: string, text: string])[] = [
    ['broken', '{"schema":1,"desks":{"one":'],
    ['a list', '[{"schema":1}]'],
    ['of no schema', '{"desks":{}}'],
    ['a number in another desk', setup({ one: { values: { a: '1' } }, other: { values: { b: 2, c: '3' } } })],
    [
      'evidence of an unknown kind',
      setup({ one: { values: { a: '1' }, evidence: { x: { how: 'guessed' } } } }),
    ],
    ['a desk that is a list', setup({ one: { values: { a: '1' } }, other: [] })],
    ['odd on the prototype', '{"schema":1,"desks":{"__proto__":{"values":{"a":1}}}}'],
  ];
  test.each(unreadable)('is told and left alone by reading: %s', async (_, kept) => {
    const { loadDesk, unreadTexts } = await openStore({ [main]: kept });
    loadDesk('one');
    expect(unreadTexts()).toEqual({ texts: [kept], hasNewer: false });
    expect(Object.entries({ ...localStorage })).toEqual([[main, kept]]);
  });

  test.each(unreadable)('is set aside whole before it is written over, once: %s', async (_, kept) => {
    const { KeptDesk, loadDesk, unreadTexts } = await openStore({ [main]: kept });
    const before = loadDesk('one').values;
    const desk = new KeptDesk('one');
    desk.change(set('new', 'n'));
    desk.change(set('newer', 'm'));
    expect(setAside()).toMatchObject([[expect.stringMatching(/-aside-2/), kept]]);
    expect(unreadTexts().texts).toEqual([kept]);
    expect(loadDesk('one').values).toEqual({ ...before, new: 'n', newer: 'm' });
  });

  test('costs no value that can be read', async () => {
    const kept = setup({ one: { values: { a: '1' } }, other: { values: { b: 2, c: '3' } } });
    const { KeptDesk, loadDesk } = await openStore({ [main]: kept });
    new KeptDesk('one').change(set('new', 'n'));
    expect([loadDesk('one').values, loadDesk('other').values]).toEqual([{ a: '1', new: 'n' }, { c: '3' }]);
  });

  test('is not written over where it cannot be set aside', async () => {
    const { KeptDesk } = await openStore({ [main]: 'broken' });
    const desk = new KeptDesk('one');
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    desk.change(set('a', '1'));
    refuse.mockRestore();
    expect([desk.isKept, text()]).toEqual([false, 'broken']);
  });

  test('is taken away on request, and what can be read stays; all of it can be put back', async () => {
    const kept = {
      [main]: setup({ one: { values: { a: '1', b: 2 } } }),
      [`${main}-aside-1`]: 'broken',
      [`${main}-aside-2`]: '[]',
    };
    const { dropUnread, unreadTexts, loadDesk } = await openStore(kept);
    expect(unreadTexts().texts).toHaveLength(3);
    const { isDone, putBack } = dropUnread();
    expect([isDone, unreadTexts().texts, setAside()]).toEqual([true, [], []]);
    expect(loadDesk('one').values).toEqual({ a: '1' });
    expect([putBack(), { ...localStorage }]).toEqual([true, kept]);
  });
});

describe('a set-up of a newer schema', () => {
  const newer = setup({ one: { values: { a: '1' } } }, { schema: 2 });

  test('is told, never written over, and not forgotten by this version', async () => {
    const { KeptDesk, unreadTexts, dropUnread, forgetDesk, loadDesk } = await openStore({ [main]: newer });
    const desk = new KeptDesk('one');
    expect([desk.desk.values, unreadTexts()]).toEqual([{}, { texts: [newer], hasNewer: true }]);
    desk.change(set('b', '2'));
    expect([text(), loadDesk('one').values]).toEqual([newer, { b: '2' }]);
    dropUnread();
    forgetDesk(desk);
    expect(Object.entries({ ...localStorage })).toEqual([[main, newer]]);
  });

  test('may go again, and what was kept beside it is still found', async () => {
    const { KeptDesk, loadDesk } = await openStore({ [main]: newer });
    new KeptDesk('one').change(set('b', '2'));
    localStorage.removeItem(main);
    expect(loadDesk('one').values).toEqual({ b: '2' });
  });
});

describe('members that this version does not know', () => {
  test('survive changes of any kind, at every level', async () => {
    const kept = {
      later: { of: ['any', 'kind'] },
      desks: {
        one: {
          values: { a: '1' },
          evidence: { x: { how: 'copied', at: 't', on: {}, by: 'Ada' } },
          origins: { a: { from: 'paste', field: 'f', line: 3 } },
          note: 1,
        },
        other: { note: null },
      },
    };
    const { KeptDesk } = await openStore({ [main]: setup(kept.desks, { later: kept.later }) });
    const desk = new KeptDesk('one');
    desk.change(set('b', '2'));
    desk.change((part) => withOrigin(part, 'b', { from: 'made', saved: false }));
    desk.change(set('b'));
    expect(JSON.parse(text() ?? '')).toMatchObject(kept);
    expect(setAside()).toEqual([]);
  });
});

describe('storage that refuses midway', () => {
  test('costs the keeping only, and all is kept once there is room again', async () => {
    const { KeptDesk, loadDesk } = await openStore();
    const desk = new KeptDesk('one');
    desk.change(set('a', '1'));
    const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    desk.change(set('b', '2'));
    desk.change(set('a'));
    desk.reload();
    expect([desk.isKept, desk.desk.values, loadDesk('one').values]).toEqual([false, { b: '2' }, { a: '1' }]);
    refuse.mockRestore();
    new KeptDesk('one').change(set('d', '4'));
    desk.change(set('c', '3'));
    expect([desk.isKept, loadDesk('one').values]).toEqual([true, { b: '2', c: '3', d: '4' }]);
  });
});
