import { expectTypeOf, test } from 'vitest';
import type { Translated } from '../../../src/domain/text/translated';

interface English {
  readonly title: 'Keys';
  readonly kinds: readonly ['one', 'two'];
  readonly rows: { readonly missing: 'No key.'; readonly long: (about: { length: number }) => string };
}

type Said = Translated<English>;

test('a translation has the rows of its English, in any words', () => {
  const german: Said = {
    title: 'Schlüssel',
    kinds: ['eins', 'zwei'],
    rows: { missing: 'Kein Schlüssel.', long: ({ length }) => `${String(length)} Stellen.` },
  };
  expectTypeOf(german.rows.long).parameter(0).toEqualTypeOf<{ length: number }>();
});

test('a row that is missing or superfluous does not compile', () => {
  // @ts-expect-error `long` is missing.
  const missing: Said['rows'] = { missing: 'Kein Schlüssel.' };
  // @ts-expect-error `other` is no row of the English.
  const superfluous: Said['rows'] = { missing: '', long: () => '', other: '' };
  // @ts-expect-error The row takes a length.
  const parameter: Said['rows'] = { missing: '', long: ({ width }) => String(width) };
  expectTypeOf([missing, superfluous, parameter]).items.toHaveProperty('missing');
});
