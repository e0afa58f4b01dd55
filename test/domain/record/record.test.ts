import { describe, expect, test } from 'vitest';
import { nothingDone, withEvidence, withValue, type DeskSetup } from '../../../src/domain/guide/setup';
import { progressOf } from '../../../src/domain/guide/progress';
import { dayOf, recordOf } from '../../../src/domain/record/record';
import { readName } from '../../../src/domain/record/setup-name';
import { readSheet } from '../../../src/domain/record/read-sheet';
import { sheetOf } from '../../../src/domain/record/sheet';
import { allGuides } from '../../../src/content/registry';
import { smallDesk } from '../../support/small-guide';
import { keys, labelledSecrets, tokens } from '../../support/secrets';

const at = '2026-11-22T12:00:00.000Z';
const sheet = sheetOf(smallDesk, 'desks/liveengage');
const enter = { id: 'enter-number', pastes: ['accountNumber'] };
const look = { id: 'look-around', pastes: [] };
/** What the person says of the result of a step. */
const saw = { account: { id: 'account', pastes: ['accountNumber'] }, look: { id: 'look', pastes: [] } };
const numbered = withValue(nothingDone, 'accountNumber', '71234560');
const wordsOf = (desk: DeskSetup) => recordOf(sheet, desk).steps.map(({ words }) => words);

describe('a sheet', () => {
  test.each(allGuides.map(({ guide, home }) => [guide.id, sheetOf(guide, home)] as const))(
    'of %s survives the way through the page',
    (_, made) => {
      expect(readSheet(JSON.stringify(made))).toEqual(made);
    },
  );

  test('tells keys, and what may well be the same in several set-ups', () => {
    expect(sheet.fields.filter(({ isKey }) => isKey).map(({ key }) => key)).toEqual(['publicKey']);
    expect(sheet.fields.filter(({ repeats }) => repeats).map(({ key }) => key)).toEqual(['widgetName']);
  });
});

describe('a record', () => {
  test('says what is behind each step', () => {
    expect(wordsOf(nothingDone)).toEqual(['To do', 'To do', 'To do']);
    expect(wordsOf(numbered)).toEqual(['To do', 'To do: 1 of 3 actions left', 'To do']);
    const looked = withEvidence(nothingDone, [look], 'confirmed', at);
    expect(wordsOf(looked)[0]).toBe('To do: confirm what you see');
    const seen = withEvidence(looked, [saw.look], 'confirmed', at);
    expect(wordsOf(seen)[0]).toBe('You confirmed, 22 November 2026');
    const confirmed = withEvidence(numbered, [enter, saw.account], 'confirmed', at);
    expect(wordsOf(confirmed)[1]).toBe('Proved here, and you confirmed, 22 November 2026');
  });

  test('says of a step of values alone that it was proved here', () => {
    const [, account] = sheet.steps;
    const step = { ...account, id: 'account', title: '', actions: account?.actions.slice(0, 2) ?? [] };
    const proved = withEvidence(numbered, [saw.account], 'confirmed', at);
    expect(recordOf({ ...sheet, steps: [step] }, proved).steps[0]).toMatchObject({
      standing: 'proved',
      words: 'Proved here, and you saw the result, 22 November 2026',
      at,
    });
  });

  test('counts the steps that the guide counts', () => {
    const desk = withEvidence(numbered, [look, enter, saw.account], 'confirmed', at);
    for (const each of [nothingDone, numbered, desk, withEvidence(desk, [saw.look], 'confirmed', at)]) {
      const done = progressOf(sheet.steps, each).steps.filter(({ state }) => state === 'done').length;
      expect(recordOf(sheet, each).progress).toBe(`${String(done)} of 3 steps are done.`);
    }
  });

  test('tells why a step was skipped', () => {
    const skipped = { how: 'skipped', at, on: {}, why: 'no campaign yet' } as const;
    const desk = withEvidence(
      { ...nothingDone, evidence: { 'look-around': skipped } },
      [saw.look],
      'confirmed',
      at,
    );
    expect(wordsOf(desk)[0]).toBe('Skipped: no campaign yet, 22 November 2026');
  });

  test('tells which value changed since a step was confirmed', () => {
    const changed = withValue(
      withEvidence(numbered, [enter, saw.account], 'confirmed', at),
      'accountNumber',
      '71234561',
    );
    expect(wordsOf(changed)[1]).toBe('Check again: Account number changed since');
    expect(recordOf(sheet, changed).steps[1]?.standing).toBe('stale');
  });

  test('says in words what is missing', () => {
    const { missing, progress } = recordOf(sheet, withEvidence(numbered, [look, saw.look], 'confirmed', at));
    expect(progress).toBe('1 of 3 steps are done.');
    expect(missing).toEqual([
      'No value yet: Public key, App key, Integration widget URL, Widget name.',
      'To do: Give the account number, Add the widget.',
    ]);
  });

  test('warns of a key whose private half is not saved', () => {
    const made = withValue(nothingDone, 'publicKey', 'MII', { from: 'made', saved: false });
    expect(recordOf(sheet, made).missing.join(' ')).toContain('Its private key is not saved yet');
  });

  test('does without a date that is none', () => {
    expect([dayOf('soon'), dayOf(at)]).toEqual(['', '22 November 2026']);
  });
});

describe('the name of a set-up', () => {
  test('is short, and its own', async () => {
    expect(await readName(' Sandbox\n', ['Production'])).toEqual({ name: 'Sandbox' });
    expect(await readName('', [])).toEqual({ problem: 'Enter a name, such as Sandbox.' });
    expect(await readName('Sandbox', ['Sandbox'])).toEqual({ problem: 'Another set-up has this name.' });
    expect(await readName('x'.repeat(61), [])).toHaveProperty('problem', expect.stringContaining('60'));
  });

  test.each(Object.entries({ ...keys, ...tokens, ...labelledSecrets }))('is never %s', async (_, secret) => {
    const read = await readName(secret, []);
    expect(read).toHaveProperty('isSecret', true);
    expect(JSON.stringify(read)).not.toContain(secret.slice(0, 40));
  });
});
