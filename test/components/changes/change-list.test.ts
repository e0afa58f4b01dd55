import { expect, test } from 'vitest';
import { find, findAll } from '../../../src/browser/find';
import { sourceOf } from '../../../src/content/source-of';
import type { Change } from '../../../src/domain/changes/changes';
import { smallDesk } from '../../support/small-guide';
import { render, stage } from '../../support/stage';

const change: Change = {
  id: 'renamed',
  date: '2020-10',
  at: 'desk',
  words: 'A button has another name.',
  step: 'account',
  source: 'derived-samples',
};
const open = async (...changes: readonly Change[]) => {
  const html = await render('changes/ChangeList', {
    props: { guide: smallDesk, home: 'desks/small', changes },
  });
  const { document } = await stage(html, () => Promise.resolve());
  return document;
};

test('a change has an address, a date as exact as it is known, its place, step and source', async () => {
  const document = await open(change, { ...change, id: 'moved', date: '2021-03-04', at: 'assistant' });
  const [row, other] = findAll(document, 'li', HTMLElement);
  expect([row?.id, other?.id]).toEqual(['liveengage-renamed', 'liveengage-moved']);
  const dates = findAll(document, 'time', HTMLElement);
  expect(dates.map((date) => [date.getAttribute('datetime'), date.textContent.trim()])).toEqual([
    ['2020-10', 'October 2020'],
    ['2021-03-04', '4 March 2021'],
  ]);
  expect(row?.textContent).toContain('LiveEngage');
  expect(other?.textContent).toContain('Assistant');
  expect(row?.textContent).toContain(sourceOf('derived-samples').title);
  const step = find(document, 'li a', HTMLAnchorElement);
  expect([step.getAttribute('href'), step.textContent]).toEqual([
    '/liveengage/#account',
    'Step 2: Give the account number',
  ]);
});

test('a year alone is told as a year', async () => {
  const document = await open({ ...change, date: '2023' });
  expect(find(document, 'time', HTMLElement).textContent.trim()).toBe('2023');
});

test('where nothing changed, that is said', async () => {
  const document = await open();
  expect(document.body.textContent).toContain('No change is recorded.');
});

test('a step that the guide lacks stops the build, and the file is named', async () => {
  await expect(open({ ...change, step: 'no-such-step' })).rejects.toThrow(
    'src/content/desks/small/changes.yaml: "renamed" names no step of the guide.',
  );
});
