/** What the comparison needs beyond the page's first load. */
import { loadSymptoms, loadTargets } from '../../content/receivers';
import { readKey } from '../../domain/keys/read-key';
import { compareKey } from '../../domain/pair-check/compare-key';
import { readToken } from '../../domain/tokens/read-token';
import type { TokenReading } from '../../domain/tokens/token-reading';
import { ValueChoices } from '../fields/value-choices';
import { anyService } from './compare-texts.en';

interface Texts {
  readonly key: string;
  readonly token: string;
  /** A private key was in one of the boxes, and was removed from it. */
  readonly holdsPrivate: boolean;
  /** Id of the service that the token is for; empty for any. */
  readonly target: string;
  /** The key in use, on one line. */
  readonly activeKey: string | undefined;
}

/** Which of several keys is meant. */
export const choicesOfKey = new ValueChoices();

const privateKey: TokenReading = { kind: 'other', what: 'private-key' };

/** What differs between the services, fetched for all of them, so that nothing is fetched while there is an active key. */
export async function loadServices(): Promise<void> {
  const targets = await loadTargets();
  await Promise.all(targets.map(({ id }) => loadSymptoms(id)));
}

/** The comparison, and what the service does with the tokens of the server. */
export async function compareTexts({ key, token, holdsPrivate, target: id, activeKey }: Texts) {
  const [targets, symptoms] = await Promise.all([loadTargets(), id === '' ? undefined : loadSymptoms(id)]);
  const target = targets.find((each) => each.id === id);
  const other = readKey(activeKey ?? '');
  const comparison = await compareKey(readKey(key), holdsPrivate ? privateKey : readToken(token), {
    now: Math.floor(Date.now() / 1000),
    ...(target && { target, others: targets.filter((each) => each !== target) }),
    ...(other.kind === 'public' && { activeKey: other.key }),
  });
  return comparison && { comparison, effect: (symptoms?.effects ?? anyService)[comparison.effect] };
}
