import { loadsLater } from '../../browser/load-ahead';
import { loadTargets } from '../../content/token-targets';
import type { Reading } from '../../domain/reading';

let tools: ReturnType<typeof load> | undefined;

export function prepare(): ReturnType<typeof load> {
  tools ??= load().catch((error: unknown) => {
    tools = undefined;
    throw error;
  });
  return tools;
}

/** All that reading takes, for every receiver. */
async function load() {
  const [judge, view, { makeExample }, { findOtherTarget }, targets] = await Promise.all([
    import('../../domain/token/judge-token'),
    import('./token-view'),
    import('../../content/token/example'),
    import('../../domain/token/other-target'),
    loadTargets(),
  ]);
  return {
    judgeToken: judge.judgeToken,
    judgeAgain: judge.judgeAgain,
    showToken: view.showToken,
    tickToken: view.tickToken,
    makeExample,
    findOtherTarget,
    targets,
  };
}

/** Stands in where the rules cannot be fetched: offline, or the site was renewed since the page was opened. */
export const unchecked: Reading = {
  verdict: 'warn',
  reason: 'not-checked',
  words: 'This was not checked: the checks could not be loaded. Keep the token at hand and reload the page.',
  repairs: [],
};

loadsLater(prepare);
