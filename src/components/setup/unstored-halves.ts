import { mayBeHeld } from '../../browser/held-halves';
import { bareKey, halfFindings } from '../../domain/keys/private-half';
import { unstoredKeys, type DeskSetup } from '../../domain/guide/setup';

/** What is to be said about the keys of this set-up that were made here and are not stored yet, by field. */
export async function judgeHalves(desk: DeskSetup) {
  const keys = [...unstoredKeys(desk)];
  const judged = keys.map(
    async ([key, value]) =>
      [key, (await mayBeHeld(bareKey(value))) ? halfFindings.unsaved : halfFindings.gone] as const,
  );
  return new Map(await Promise.all(judged));
}
