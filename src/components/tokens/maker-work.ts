import { randomId } from '../../browser/random-id';
import { loadTargets } from '../../content/receivers';

/** Everything that making a token takes, each in a chunk of its own. */
export async function loadWork() {
  const [signing, encryption, writing, times, showing, targets] = await Promise.all([
    import('../../domain/tokens/sign-token'),
    import('../../domain/tokens/encrypt-payload'),
    import('../../domain/keys/write-key'),
    import('../../domain/tokens/times.en'),
    import('./show-token'),
    loadTargets(),
    document.fonts.load('1em "Atkinson Mono"'),
    document.fonts.load('650 1em "Atkinson Next"'),
  ]);
  return { ...signing, ...encryption, ...writing, ...times, ...showing, targets, randomId };
}
