import { words } from './compare-guide.en';
import type { Guide } from './guide';

/**
 * What a guide's words and its definition disagree about, as sentences: a step or action that one of the
 * two lacks, or a different order. Empty when they agree.
 */
export function compareGuide(mdx: string, guide: Pick<Guide, 'steps' | 'anchors'>): string[] {
  const defined = guide.steps.flatMap((step) => [
    `<Step id="${step.id}">`,
    ...step.actions.map((action) => `<Action of="${action.id}">`),
    `<See of="${step.id}">`,
  ]);
  const written = [...mdx.matchAll(/<(Step|Action|See) (id|of)="([^"]*)"/g)].map(
    ([, tag, attribute, id]) => `<${String(tag)} ${String(attribute)}="${String(id)}">`,
  );
  const expected = new Set(defined);
  const found = new Set(written);
  const lacking = (guide.anchors ?? []).filter((id) => !mdx.includes(`<Anchor id="${id}" />`));
  const missing = defined.filter((tag) => !found.has(tag)).map(words.lacks);
  const unknown = written.filter((tag) => !expected.has(tag)).map(words.unknown);
  const repeated = written.filter((tag, index) => written.indexOf(tag) !== index).map(words.repeated);
  const problems = [
    ...missing,
    ...lacking.map((id) => words.lacks(`<Anchor id="${id}" />`)),
    ...unknown,
    ...repeated,
  ];
  if (problems.length > 0) return problems;
  const order = written.filter((tag) => expected.has(tag));
  const moved = order.find((tag, index) => tag !== defined[index]);
  return moved === undefined ? [] : [words.outOfOrder(moved)];
}
