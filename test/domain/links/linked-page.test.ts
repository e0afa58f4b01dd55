import { expect, test } from 'vitest';
import { allGuides } from '../../../src/content/registry';
import { valueId } from '../../../src/domain/links/linked-page';

test('a value is addressed by its guide and the words of its key', () => {
  expect(valueId('liveengage', 'accountNumber')).toBe('liveengage-account-number');
  expect(valueId('secure', 'ibmPublicKey')).toBe('secure-ibm-public-key');
  expect(valueId('zendesk', 'subdomain')).toBe('zendesk-subdomain');
});

test('no two values have one address', () => {
  const ids = allGuides.flatMap(({ guide }) =>
    Object.keys(guide.fields).map((key) => valueId(guide.id, key)),
  );
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
});
