import { loadTargets } from '../../src/content/receivers';
import type { TokenTarget } from '../../src/domain/tokens/token-target';

export async function targetOf(id: string): Promise<TokenTarget> {
  const target = (await loadTargets()).find((each) => each.id === id);
  if (!target) throw new Error(`No folder of src/content declares the rules of "${id}".`);
  return target;
}
