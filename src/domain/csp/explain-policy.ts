import type { Addition, Left } from './build-policy';
import type { Judgement } from './judge-policy';
import type { Standing } from './need';
import type { Gap } from './policy-gaps';
import { lowerFirst } from '../text/wording';

/** What is said of one addition beside the directive and its entries. */
export function explainAddition({ need, isNew, insteadOfNone }: Addition): string {
  const start = isNew ? ' The directive is new, and starts with what default-src has.' : '';
  const none = insteadOfNone ? ' It stands in place of nothing at all.' : '';
  return `${need.part}: ${need.why}${start}${none}`;
}

/** A part that is blocked: by what, and what visitors see of it. */
export function explainBlocked({ need, causes }: Judgement): string {
  return [`${need.part}:`, ...causes.map(({ words }) => words), need.visitors].join(' ');
}

/** The parts that get through, in one sentence; none where none does. */
export function explainPassing(judgements: readonly Judgement[]): string {
  const parts = judgements.filter(({ verdict }) => verdict === 'ok').map(({ need }) => inSentence(need.part));
  if (parts.length === 0) return '';
  return parts.length === judgements.length
    ? 'No list of sources blocks anything we know of.'
    : `These get through: ${parts.join(', ')}.`;
}

/** What comes before a result that is no whole policy. */
export function explainGap({ isPart }: Gap): string {
  return isPart
    ? 'This is not your whole policy, so nothing is offered in its place. Add to your policy by hand what is listed here.'
    : 'This is not finished: the parts that only your server can fill in stay in it as they are. Put their values in, or add to your policy by hand what is listed here.';
}

/** What is left to do, each thing once, with all the parts that it is about. */
export function explainLeft(left: readonly Left[]): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const { words, need } of left) parts.set(words, [...(parts.get(words) ?? []), need.part]);
  return [...parts].map(
    ([words, about]) => `${[about[0] ?? '', ...about.slice(1).map(lowerFirst)].join(', ')}: ${words}`,
  );
}

export const standings: Readonly<Record<Standing, string>> = {
  documented: 'Documented:',
  derived: 'Worked out here, from:',
};

/** Names of companies keep their capital. */
function inSentence(text: string): string {
  return /^(?:The|Style|Connections|Fonts|Pictures|Frames|Scripts|Files)\b/.test(text)
    ? lowerFirst(text)
    : text;
}
