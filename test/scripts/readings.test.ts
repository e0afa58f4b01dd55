import { describe, expect, test } from 'vitest';
import { groupChanges, sayChanges, type Dump } from '../../scripts/readings/changes';
import { readDump, writeDump, type Told } from '../../scripts/readings/dump';
import { countRight } from '../../scripts/readings/right';

const told = (input: string, more: Partial<Told> = {}): Told => ({
  input,
  verdict: 'ok',
  reason: 'clean',
  words: 'A number.',
  ...more,
});
const dump = (...readings: readonly Told[]): Dump => new Map([['desk/number', readings]]);
const stopped = { verdict: 'stop', reason: 'not-a-number', words: 'This is not a number.' };

describe('a dump', () => {
  test('comes back as it was written', () => {
    const readings = [
      told('1', { value: '1', repairs: [{ name: 'space', words: '1 space removed' }] }),
      told('2', { words: 'A large number.' }),
      told('x', {
        ...stopped,
        marks: [
          { reason: 'odd', words: 'Odd.' },
          { reason: 'even', words: 'Even.' },
        ],
      }),
      told('nothing', { verdict: 'empty', reason: '', words: '' }),
    ];
    expect(readDump(writeDump(readings))).toEqual(readings);
  });

  test('tells the usual words of a reason once, whatever reads them', () => {
    const lines = (words: string): string[] =>
      writeDump([told('1', { words }), told('2', { words }), told('3', { words: 'Rare.' })]).split('\n');
    const [before, after] = [lines('Usual.'), lines('Other.')];
    expect(before.filter((line, index) => line !== after[index])).toEqual([
      '{"message":"reading clean","words":"Usual."}',
    ]);
    expect(before.filter((line) => line.includes('Rare.'))).toHaveLength(1);
  });
});

describe('changes between two dumps', () => {
  test('are none between a dump and itself', () => {
    const one = dump(told('1'), told('x', stopped));
    expect(groupChanges(one, one)).toEqual([]);
    expect(sayChanges([])).toBe('');
  });

  test('are grouped by what changed, by box, and by the reason before and after', () => {
    const before = dump(told('1'), told('2'), told('3'), told('4'), told('5', { value: '5' }), told('gone'));
    const after = dump(
      told('1', stopped),
      told('2', stopped),
      told('3', { ...stopped, reason: 'too-large' }),
      told('4', { words: 'A figure.' }),
      told('5', { value: '6' }),
      told('new'),
    );
    expect(groupChanges(before, after)).toEqual([
      { kind: 'verdict ok -> stop', about: 'desk/number, clean -> not-a-number', inputs: ['1', '2'] },
      { kind: 'verdict ok -> stop', about: 'desk/number, clean -> too-large', inputs: ['3'] },
      { kind: 'value', about: 'desk/number, clean', inputs: ['5'] },
      { kind: 'words', about: 'desk/number, clean', inputs: ['4'], words: ['A number.', 'A figure.'] },
      { kind: 'new input', about: 'desk/number', inputs: ['new'] },
      { kind: 'input gone', about: 'desk/number', inputs: ['gone'] },
    ]);
    expect(sayChanges(groupChanges(before, after))).toContain(
      'verdict ok -> stop: 3\n     2 in desk/number, clean -> not-a-number: 1; 2\n',
    );
  });

  test('tell a secret that is cleared, or no more, before all else', () => {
    const secret = { ...stopped, secret: true };
    expect(
      groupChanges(dump(told('1'), told('2', secret)), dump(told('1', secret), told('2'))),
    ).toMatchObject([
      { kind: 'secret, cleared now', inputs: ['1'] },
      { kind: 'secret, cleared no more', inputs: ['2'] },
    ]);
  });

  test('name the members that changed where none of the usual ones did', () => {
    expect(groupChanges(dump(told('1')), dump(told('1', { source: 'rfc-1123', facts: [] })))).toMatchObject([
      { kind: 'other members: source, facts' },
    ]);
  });

  test('keep words apart that were changed to different ones', () => {
    const after = dump(told('1', { words: 'One.' }), told('2', { words: 'Two.' }));
    expect(groupChanges(dump(told('1'), told('2')), after)).toHaveLength(2);
  });
});

test('cases are right by their verdict, or in all that is expected of them', () => {
  const cases = [[], ['mention'], ['verdict', 'mention']].map((unmet, index) =>
    told(String(index), { unmet }),
  );
  expect(countRight(dump(told('no case'), ...cases))).toEqual({ all: 3, verdict: 2, whole: 1 });
});
