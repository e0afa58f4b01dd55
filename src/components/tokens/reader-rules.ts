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
  const [judge, view, example, examine, targets] = await Promise.all([
    import('../../domain/tokens/judge-token'),
    import('./token-view'),
    import('../../content/tokens/example'),
    import('../../domain/tokens/examine-token'),
    loadTargets(),
  ]);
  return { ...judge, ...view, ...example, ...examine, targets };
}

loadsLater(prepare);
