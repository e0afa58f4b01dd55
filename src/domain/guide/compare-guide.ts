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
  const written = [...mdx.matchAll(/<(?:Step|Action|See) (?:id|of)="[^"]*"/g)].map(([tag]) => `${tag}>`);
  const anchors = (guide.anchors ?? []).map((id) => `<Anchor id="${id}" />`);
  const lacking = [
    ...defined.filter((tag) => !written.includes(tag)),
    ...anchors.filter((tag) => !mdx.includes(tag)),
  ];
  const unknown = written.filter((tag) => !defined.includes(tag));
  const repeated = written.filter((tag, index) => written.indexOf(tag) !== index);
  const problems = [
    ...lacking.map(words.lacks),
    ...unknown.map(words.unknown),
    ...repeated.map(words.repeated),
  ];
  if (problems.length > 0) return problems;
  const moved = written.find((tag, index) => tag !== defined[index]);
  return moved === undefined ? [] : [words.outOfOrder(moved)];
}
