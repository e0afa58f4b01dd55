import { expect, test } from 'vitest';
import * as z from 'zod';
import { dependencies } from '../../package.json';
import { readBuilt } from '../support/pages/built-site';

const list = z.object({
  bomFormat: z.literal('CycloneDX'),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string(),
      licenses: z.array(z.unknown()).length(1),
      hashes: z.tuple([z.object({ alg: z.literal('SHA-512'), content: z.hash('sha512') })]),
    }),
  ),
});

test('the list of what the site is built with has every dependency, with version, licence and digest', () => {
  const { components } = list.parse(JSON.parse(readBuilt('sbom.json')));
  for (const [name, version] of Object.entries(dependencies)) {
    expect(components, name).toContainEqual(expect.objectContaining({ name, version }));
  }
  expect(new Set(components.map(({ purl }) => purl)).size).toBe(components.length);
});
