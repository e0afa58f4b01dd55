import { describe, expect, test } from 'vitest';
import { clippedBy, heightCheck, otherHeight } from '../../../src/domain/embed/component-height';
import { expectLinear } from '../../support/linear';

const defaults = { component: 300, page: 280 };
const component = heightCheck('component', defaults);
const page = heightCheck('page', defaults);

test('a component clips the difference of the defaults', () => {
  expect(clippedBy(defaults)).toBe(20);
});

test('each height gives the other', () => {
  expect(otherHeight('component', 400, defaults)).toBe(380);
  expect(otherHeight('page', 380, defaults)).toBe(400);
  expect(otherHeight('component', defaults.component, defaults)).toBe(defaults.page);
});

describe('a height', () => {
  const good: readonly (readonly [given: string, value: string, reason: string])[] = [
    ['400', '400', 'clean'],
    ['400px', '400', 'unit'],
    ['400 pixels', '400', 'unit'],
    ['  400 ', '400', 'surrounding-space'],
    ['21', '21', 'clean'],
    ['9999', '9999', 'clean'],
  ];
  test.each(good)('%j is %s', async (given, value, reason) => {
    expect(await component.read(given)).toMatchObject({ verdict: 'ok', reason, value });
  });

  const bad: readonly (readonly [given: string, reason: string])[] = [
    ['100%', 'other-unit'],
    ['20em', 'other-unit'],
    ['300.5', 'fraction'],
    ['20', 'too-small'],
    ['10000', 'too-large'],
    ['-5', 'not-recognised'],
    ['high', 'not-recognised'],
  ];
  test.each(bad)('%j stops: %s', async (given, reason) => {
    const reading = await component.read(given);
    expect(reading).toMatchObject({ verdict: 'stop', reason });
    expect(reading).not.toHaveProperty('value');
  });

  test('of a page may be anything from 1', async () => {
    expect(await page.read('20')).toMatchObject({ verdict: 'ok', value: '20' });
    expect(await page.read('0')).toMatchObject({ verdict: 'stop', reason: 'too-small' });
  });

  test('is nothing where nothing is', async () => {
    expect(await page.read('  ')).toBeUndefined();
  });

  test('is read in proportion, however long the paste', async () => {
    for (const text of ['1'.repeat(1_000_000), `${' '.repeat(10_000)}x`]) {
      expect((await page.read(text))?.verdict).toBe('stop');
    }
    for (const piece of ['1', ' ']) await expectLinear(page.read, piece, 1_000_000);
  });
});
