import { expect, test } from 'vitest';
import { pictureStates } from '../../scripts/pictures/states';
import { builtPages } from '../support/pages/built-site';

test('every page has a picture, and every picture a page', async () => {
  const shown = (await pictureStates()).filter(({ name }) => name === 'fresh').map(({ page }) => page);
  expect(
    shown.toSorted(),
    'scripts/pictures/states.ts has a state "fresh" for each page that is built',
  ).toEqual(builtPages.map(({ path }) => path).toSorted());
});
