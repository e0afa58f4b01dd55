import type { Node } from './read-source';
import { headerName } from './bare-policy';
import type { Search } from './search';
import { keyedOf } from './statements';
import { wordOf } from './values';

const originalPolicy = /^original-?policy$/i;
const reporting = /report_?only$/i;

/** Whether the header is named in front of a value that has to be there. */
export function noteHeaders(element: readonly Node[], search: Search): boolean {
  const keyed = keyedOf(element);
  const [flag, ...others] = keyed?.value ?? [];
  const isSwitch = flag?.kind === 'name' && others.length === 0 && /^(?:true|false)$/i.test(flag.value);
  const isOn = isSwitch && /true/i.test(flag.value);
  const report = element.findIndex((node) => node.kind === 'name' && reporting.test(node.value));
  const after = element[report + 1];
  const isCalled = report > 0 && after?.kind === 'group' && after.nodes.length === 0;
  if (report !== -1 && (isCalled || isOn)) search.reports = true;
  if (isSwitch) return false;
  const target = (keyed?.target ?? element).flatMap((node) =>
    node.kind === 'group' && node.open === '[' ? node.nodes.slice(0, 3) : [node],
  );
  let names = false;
  for (const node of target) {
    const [found, reports] = headerName.exec(wordOf(node)) ?? [];
    if (found === undefined && !originalPolicy.test(wordOf(node))) continue;
    search.headers.push({ at: node.start, isReportOnly: reports !== undefined });
    names ||= element.length > 1;
  }
  return names;
}

const plainWords = new Set(
  'true|false|always|set|Header|do|end|null|None|add_header|require|import|function|type'.split('|'),
);

/** The value of a header that is a name or a call, whose text the paste does not hold. */
export function noteElsewhere(element: readonly Node[], search: Search): void {
  const value = (keyedOf(element)?.value ?? element).filter(
    (node) => node.kind !== 'name' || (!headerName.test(node.value) && !plainWords.has(node.value)),
  );
  const first = value.find((node) => node.kind === 'name' && /^[\w$@]+$/.test(node.value));
  const last = value.at(-1);
  const isPlain = value.every((node) => node.kind !== 'group' || (node.open === '(' && node === last));
  if (!first || !last || !isPlain) return;
  const name = wordOf(first).replaceAll(/[^\w]/g, '');
  const given = String.raw`(?:function|def|fn|func)\s{1,9}${name}\b|(?<![\w$])${name}\s{0,9}=[^=]`;
  if (new RegExp(given).test(search.pasted)) return;
  const range = { start: first.start, end: last.end };
  search.elsewhere.push(search.pasted.slice(range.start, range.end));
  search.unresolved.push(range);
}
