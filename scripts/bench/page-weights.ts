import { builtPages } from '../../test/support/pages/built-site.ts';
import { firstLoad, sumOf } from '../../test/support/pages/first-load.ts';

export interface PageWeight {
  readonly page: string;
  readonly all: number;
  readonly html: number;
  readonly script: number;
  readonly style: number;
  readonly font: number;
  readonly files: number;
}

export function pageWeights(): PageWeight[] {
  return builtPages.map(({ path }) => {
    const loaded = firstLoad(path);
    return {
      page: path,
      all: sumOf(loaded),
      html: sumOf(loaded, '.html'),
      script: sumOf(loaded, '.js'),
      style: sumOf(loaded, '.css'),
      font: sumOf(loaded, '.woff2'),
      files: loaded.length,
    };
  });
}
