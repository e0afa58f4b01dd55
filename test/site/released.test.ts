import { expect, test } from 'vitest';
import { lostNames, releasedSchema, sayLoss } from '../../scripts/released/names';
import { namesOnPages } from '../support/pages/names-on-pages';
import json from '../support/released.json';

const released = releasedSchema.parse(json);
const now = namesOnPages();

test('every page, id, field and output that was released is there, or said to have moved', () => {
  expect(lostNames(released, now).map(sayLoss)).toEqual([]);
});

test('an id that goes from a page is noticed', () => {
  const { '/keys/': ids = [], ...rest } = now.ids;
  const without = { ...now, ids: { ...rest, '/keys/': ids.filter((id) => id !== 'make') } };
  expect(lostNames(released, without)).toEqual([{ kind: 'ids', place: '/keys/', name: 'make' }]);
});
