import { loadTargets } from '../../content/token-targets';

/** Everything that making a token takes, each in a chunk of its own. */
export async function loadWork() {
  const [signing, pair, encryption, writing, times, examine, read, targets] = await Promise.all([
    import('../../domain/token/sign-token'),
    import('../../domain/token/sign-token'),
    import('../../domain/token/encrypt-payload'),
    import('../../domain/keys/write-key'),
    import('../../domain/token/times'),
    import('../../domain/token/examine-token'),
    import('../../domain/token/read-token'),
    loadTargets(),
    document.fonts.load('1em "Atkinson Mono"'),
    document.fonts.load('650 1em "Atkinson Next"'),
  ]);
  return { signing, pair, encryption, writing, times, targets, reading: { ...examine, ...read, ...times } };
}
