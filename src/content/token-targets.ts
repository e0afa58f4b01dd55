import type { TokenTarget } from '../domain/tokens/token-target';

/** One file for each service that receives tokens; on a page, one chunk for each. */
const loaders = import.meta.glob<TokenTarget>(['./desks/*/token.ts', './receivers/web-chat/token.ts'], {
  import: 'target',
});

/** Every target. The web chat comes first, as its tokens are the reader's own. */
export async function loadTargets(): Promise<readonly TokenTarget[]> {
  const paths = Object.keys(loaders).toSorted((one, other) => rank(one) - rank(other));
  return Promise.all(paths.map(load));
}

/** The target of this id. */
export async function loadTarget(id: string): Promise<TokenTarget> {
  return load(id === 'web-chat' ? './receivers/web-chat/token.ts' : `./desks/${id}/token.ts`);
}

function load(path: string): Promise<TokenTarget> {
  const loader = loaders[path];
  if (!loader) throw new Error(`There is no src/content/${path.slice(2)}.`);
  return loader();
}

function rank(path: string): number {
  return path.startsWith('./receivers/web-chat/') ? 0 : 1;
}
