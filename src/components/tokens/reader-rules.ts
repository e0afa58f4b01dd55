import { loadsLater } from '../../browser/load-ahead';
import { loadTargets } from '../../content/receivers';

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
    import('../../domain/tokens/judge-token'),
    import('./token-view'),
    import('../../content/tokens/example'),
    import('../../domain/tokens/examine-token'),
    loadTargets(),
  ]);
  return {
    judgeToken: judge.judgeToken,
    judgeAgain: judge.judgeAgain,
    showToken: view.showToken,
    tickToken: view.tickToken,
    timesIn: view.timesIn,
    choicesOfKey: view.choicesOfKey,
    makeExample,
    findOtherTarget,
    targets,
  };
}

loadsLater(prepare);
