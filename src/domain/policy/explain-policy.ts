import type { Addition } from './build-policy';
import type { Judgement } from './judge-policy';
import type { Standing } from './need';

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
  const parts = judgements.filter(({ verdict }) => verdict === 'ok').map(({ need }) => lowerFirst(need.part));
  if (parts.length === 0) return '';
  return parts.length === judgements.length
    ? 'No list of sources blocks anything we know of.'
    : `These get through: ${parts.join(', ')}.`;
}

export const standings: Readonly<Record<Standing, string>> = {
  documented: 'Documented:',
  derived: 'Worked out here, from:',
};

/** Names of companies keep their capital. */
function lowerFirst(text: string): string {
  return /^(?:The|Style|Connections|Fonts|Pictures|Frames|Scripts|Files)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
