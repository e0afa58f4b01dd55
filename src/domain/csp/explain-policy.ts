import type { Addition, Left } from './build-policy';
import type { Judgement } from './judge-policy';
import type { Gap } from './policy-gaps';
import { lowerFirst } from '../text/wording';
import { words } from './explain-policy.en';

/** What is said about one addition beside the directive and its entries. */
export function explainAddition({ need, isNew, insteadOfNone }: Addition): string {
  return [`${need.part}: ${need.why}`, isNew && words.isNew, insteadOfNone && words.insteadOfNone]
    .filter((sentence) => sentence !== false)
    .join(' ');
}

/** A part that is blocked: by what, and what visitors see of it. */
export function explainBlocked({ need, causes }: Judgement): string {
  return [`${need.part}:`, ...causes.map((cause) => cause.words), need.visitors].join(' ');
}

/** The parts that get through, in one sentence; none where none does. */
export function explainPassing(judgements: readonly Judgement[]): string {
  const parts = judgements.filter(({ verdict }) => verdict === 'ok').map(({ need }) => inSentence(need.part));
  if (parts.length === 0) return '';
  return parts.length === judgements.length ? words.allPass : words.pass(parts);
}

/** What comes before a result that is no whole policy. */
export function explainGap({ isPart }: Gap): string {
  return isPart ? words.part : words.unfinished;
}

/** What is left to do, each thing once, with all the parts that it is about. */
export function explainLeft(left: readonly Left[]): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const one of left) parts.set(one.words, (parts.get(one.words) ?? new Set()).add(one.need.part));
  return [...parts].map(([toDo, about]) => {
    const [first = '', ...others] = about;
    return `${[first, ...others.map(lowerFirst)].join(', ')}: ${toDo}`;
  });
}

/** Names of companies keep their capital. */
function inSentence(text: string): string {
  return /^(?:The|Style|Connections|Fonts|Pictures|Frames|Scripts|Files|Sounds|What)\b/.test(text)
    ? lowerFirst(text)
    : text;
}
