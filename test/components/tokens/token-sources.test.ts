import { readFileSync, globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadTargets } from '../../../src/content/receivers';
import { render } from '../../support/stage';

test('the page holds a link for every source that the reading of tokens names', async () => {
  const html = await render('tokens/TokenSources', { props: { targets: await loadTargets() } });
  const code = globSync('src/domain/tokens/*.ts').map((file) => readFileSync(file, 'utf8'));
  // Renewal and payloads are spoken of elsewhere on the page, where links are written out.
  const named = code.flatMap((text) =>
    [...text.matchAll(/'((?:rfc|oidc)-[a-z0-9-]+)'/g)].map(([, key = '']) => key),
  );
  expect(new Set(named).size).toBeGreaterThan(30);
  expect([...new Set(named)].filter((key) => !html.includes(`data-key="${key}"`))).toEqual([]);
});
