import { expect, test } from 'vitest';
import { groupChanges, sayChanges } from '../../scripts/readings/changes';
import { writeDump } from '../../scripts/readings/dump';
import { leastRight, textOfDump, writtenDump } from '../../scripts/readings/files';
import { countRight, sayRight } from '../../scripts/readings/right';
import { lostNames, releasedSchema, sayLoss } from '../../scripts/released/names';
import { boxes } from '../support/boxes';
import { reasonsOfBoxes } from '../support/reasons-of-boxes';
import released from '../support/released.json';
import { takeReadings } from '../support/take-readings';

const current = await takeReadings();

const howTo =
  'If that is meant, run npm run readings, commit the files in test/support/readings/ with the change, and name ' +
  'what changed in the body of the commit.';

test('every box reads every paste as test/support/readings says', () => {
  const changes = sayChanges(groupChanges(writtenDump(), current), 3);
  expect(changes, `Readings differ from those in test/support/readings/:\n${changes}\n${howTo}`).toBe('');
  for (const [box, readings] of current) expect(textOfDump(box), howTo).toBe(writeDump(readings));
});

test('each box has readings of its own, and no two inputs of a box share a name', () => {
  expect([...current.keys()]).toEqual(expect.arrayContaining(boxes.map(({ name }) => name)));
  for (const [box, readings] of current) {
    const names = readings.map(({ input }) => input);
    expect(names.length, box).toBeGreaterThan(0);
    expect(
      names.filter((name, index) => names.indexOf(name) !== index),
      box,
    ).toEqual([]);
  }
});

test('no case that was right once is wrong', () => {
  const right = countRight(current);
  const why = `${sayRight(right)} More were right before: see "unmet" in test/support/readings/.`;
  expect(right.verdict, why).toBeGreaterThanOrEqual(leastRight().verdict);
  expect(right.whole, why).toBeGreaterThanOrEqual(leastRight().whole);
});

test('no reason that was released is lost', () => {
  const lost = lostNames(releasedSchema.parse(released), { reasons: reasonsOfBoxes(current) });
  expect(lost.map(sayLoss)).toEqual([]);
});
