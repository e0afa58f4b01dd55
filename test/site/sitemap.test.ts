import { expect, test } from 'vitest';
import { basePath, builtPages, filesOfType, readBuilt, siteOrigin } from '../support/pages/built-site';

/** Reached from elsewhere, not meant to be found: the frame of the previews, the old addresses, the error page. */
const unlisted = ['/widget/', '/docs/assistant/', '/404.html'];

test('the sitemap lists every page but those that are reached from elsewhere', () => {
  const listed = filesOfType('.xml')
    .filter((file) => /^\/sitemap-\d+\.xml$/.test(file))
    .flatMap((file) =>
      [...readBuilt(file).matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? []),
    );
  const expected = builtPages
    .map((page) => page.path)
    .filter((path) => !unlisted.includes(path))
    .map((path) => siteOrigin + basePath + path.slice(1));
  expect(listed.toSorted()).toEqual(expected.toSorted());
});
