import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { withValue, type DeskSetup } from '../../../src/domain/guide/setup';
import { stage } from '../../support/stage';

const openStore = async (kept: Record<string, string> = {}) => {
  await stage('', () => Promise.resolve(), { kept });
  return {
    ...(await import('../../../src/browser/setup-store')),
    ...(await import('../../../src/browser/setup-list')),
    ...(await import('../../../src/browser/setup-removal')),
  };
};
const set = (key: string, value?: string) => (desk: DeskSetup) => withValue(desk, key, value);
const desks = (value: string) => ({ one: { values: { a: value }, evidence: {}, origins: {} } });
const before = JSON.stringify({ schema: 1, id: 'a', name: 'My set-up', desks: desks('1'), updated: '' });
const everything = () => Object.entries({ ...localStorage }).toSorted();

describe('several set-ups', () => {
  test('begin with the one that was kept when there could be one only, byte for byte', async () => {
    const { listSetups, addSetup, loadDesk } = await openStore({ 'deskbridge.setup': before });
    expect(listSetups().map(({ setup }) => setup.name)).toEqual(['My set-up']);
    addSetup({ name: 'Sandbox', desks: {} });
    expect(localStorage.getItem('deskbridge.setup')).toBe(before);
    expect(loadDesk('one').values).toEqual({});
    expect(listSetups().map(({ setup }) => setup.name)).toEqual(['My set-up', 'Sandbox']);
  });

  test('are chosen between, and each keeps its own values', async () => {
    const { KeptDesk, addSetup, choose, loadDesk } = await openStore({ 'deskbridge.setup': before });
    const at = addSetup({ name: 'Sandbox', desks: {} }) ?? '';
    new KeptDesk('one').change(set('a', '2'));
    choose('setup');
    expect(loadDesk('one').values).toEqual({ a: '1' });
    choose(at);
    expect(loadDesk('one').values).toEqual({ a: '2' });
  });

  test('are put back as they were after several changes, but for what came after these', async () => {
    const { addSetup, change, choose, undoable, atInUse } = await openStore({ 'deskbridge.setup': before });
    choose('setup');
    const was = everything();
    const rename = (name: string) => change('setup', (setup) => ({ ...setup, name }));
    const add = () => addSetup({ name: 'Sandbox', desks: desks('2') }) !== undefined;
    const changes = [() => rename('Production'), add];
    const { isDone, putBack } = undoable(() => changes.map((act) => act()).every(Boolean));
    expect([isDone, everything().length]).toEqual([true, was.length + 1]);
    expect(putBack()).toBe(true);
    expect([everything(), atInUse()]).toEqual([was, 'setup']);
    const again = undoable(() => rename('Production'));
    rename('Brand');
    expect(again.putBack()).toBe(false);
    expect(localStorage.getItem('deskbridge.setup')).toContain('Brand');
  });

  test('keep what two tabs write into two of them, whatever the other chooses', async () => {
    const { KeptDesk, addSetup, load, choose } = await openStore();
    const names = ['Sandbox', 'Production'].map((name) => addSetup({ name, desks: {} }) ?? '');
    const turn = fc.record({ tab: fc.nat(1), key: fc.constantFrom('a', 'b'), value: fc.string() });
    fc.assert(
      fc.property(fc.array(turn), (turns) => {
        const model = [new Map<string, string>(), new Map<string, string>()];
        for (const name of names) {
          choose(name);
          new KeptDesk('one').change(() => ({ values: {}, evidence: {}, origins: {} }));
        }
        for (const { tab, key, value } of turns) {
          // What a tab has chosen is its own; the browser's choice is for tabs that are opened later.
          sessionStorage.setItem('deskbridge.chosen-setup', names[tab] ?? '');
          new KeptDesk('one').change(set(key, value));
          model[tab]?.set(key, value);
        }
        expect(names.map((name) => load(name).setup.desks['one']?.values ?? {})).toEqual(
          model.map((values) => Object.fromEntries(values)),
        );
      }),
    );
  });

  test('leave a page with its own, where another tab chooses another', async () => {
    const { KeptDesk, load } = await openStore({ 'deskbridge.setup': before });
    const page = new KeptDesk('one');
    localStorage.setItem('deskbridge.setup.x', before);
    localStorage.setItem('deskbridge.chosen-setup', 'setup.x');
    page.reload();
    page.change(set('b', '2'));
    expect(load('setup').setup.desks['one']?.values).toEqual({ a: '1', b: '2' });
    expect(localStorage.getItem('deskbridge.setup.x')).toBe(before);
  });

  test('are renamed, and stay with nothing in them', async () => {
    const { KeptDesk, addSetup, change, forgetDesk, listSetups } = await openStore();
    const at = addSetup({ name: 'Sandbox', desks: desks('1') }) ?? '';
    change(at, (setup) => ({ ...setup, name: 'Test' }));
    const { putBack } = forgetDesk(new KeptDesk('one'));
    expect(listSetups()).toMatchObject([{ at, setup: { name: 'Test', desks: {} } }]);
    expect(putBack()).toBe(true);
    expect(listSetups()).toMatchObject([{ at, setup: { name: 'Test', desks: desks('1') } }]);
  });

  test('are deleted with what was set aside of them, and nothing of the others; all of it can be put back', async () => {
    const id = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
    const { choose, removeSetup, listSetups, atInUse } = await openStore({
      'deskbridge.setup': before,
      'deskbridge.setup-aside-2026-11-22T09:00:00.000Z': 'of the first',
      [`deskbridge.setup.${id}`]: before.replace('My set-up', 'Sandbox'),
      [`deskbridge.setup-aside-2026-11-22T09:00:00.000Z.${id}`]: 'of the sandbox',
    });
    choose(`setup.${id}`);
    const all = everything();
    const { isDone, putBack } = removeSetup();
    expect([isDone, atInUse(), listSetups().length]).toEqual([true, 'setup', 1]);
    expect(JSON.stringify(everything())).toContain('of the first');
    expect(JSON.stringify(everything())).not.toContain('andbox');
    expect([putBack(), everything()]).toEqual([true, all]);
  });

  test('set aside what cannot be read of one of them under its own id, before it is written over', async () => {
    const at = 'setup.3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
    const { KeptDesk, choose, asideNames, loadDesk } = await openStore({ [`deskbridge.${at}`]: 'broken' });
    choose(at);
    new KeptDesk('one').change(set('a', '1'));
    expect([asideNames(at).length, asideNames('setup').length]).toEqual([1, 0]);
    expect(loadDesk('one').values).toEqual({ a: '1' });
  });

  test('of a newer schema are left alone, and this version keeps its own beside', async () => {
    const newer = '{"schema":2}';
    const { KeptDesk, choose, listSetups } = await openStore({ 'deskbridge.setup.x': newer });
    choose('setup.x');
    new KeptDesk('one').change(set('a', '1'));
    expect(localStorage.getItem('deskbridge.setup.x')).toBe(newer);
    expect(listSetups()).toMatchObject([{ at: 'setup.x-1', setup: { desks: desks('1') } }]);
  });
});
