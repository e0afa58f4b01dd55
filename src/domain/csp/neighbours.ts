import type { OpenAccount, Range } from '../text/account';
import { speaksOfPolicy } from './bare-policy';
import { directiveOfName, isTelling } from './directive-keys';
import type { Node } from './read-source';
import { isHeaderLine, isMark, statementsOf } from './statements';

interface Labelled {
  readonly account: OpenAccount;
  /** Where a policy was found. */
  readonly roots: readonly number[];
  /** Names whose values went into a policy. */
  readonly used: ReadonlySet<string>;
  /** Strings that were read as a source of their own. */
  readonly inner: ReadonlySet<Node>;
}

const exactName =
  /^\s*(?:content-?_?security-?_?policy(?:-?_?report-?_?only)?|[a-z]+(?:-[a-z]+)+)?\s*(?::\s*)?$/i;
const codeWords = new Set(
  'public private protected static final const let var val return new function func async await export default class extends implements import from as if else elsif elif for of in is not and or end do def then while with begin rescue try catch void string String bool boolean always set append merge unset add Header module use package struct type fn mut pub impl interface namespace using override readonly'.split(
    ' ',
  ),
);
const loneWords = new Set(['end', 'else', 'begin', 'pass', 'done', 'fi', 'return', 'break']);

/**
 * Labels what stands around the policies: the statement that holds one is its frame, a complete statement that
 * names nothing of it is a neighbour. All else stays unread.
 */
export function labelNodes(nodes: readonly Node[], search: Labelled): void {
  const { account, roots, used } = search;
  for (const statement of statementsOf(nodes)) {
    const [first] = statement;
    const last = statement.at(-1);
    if (!first || !last) continue;
    const range = { start: first.start, end: last.end };
    const leaves = leavesOf(statement, isHeaderLine(statement), search);
    const holds =
      account.has(range, 'value') || roots.some((root) => root >= range.start && root < range.end);
    if (holds) for (const leaf of leaves) if (!leaf.isStrange) account.label(leaf, 'frame');
    if (holds || !isComplete(statement) || leaves.some((leaf) => leaf.isStrange || used.has(leaf.name ?? '')))
      continue;
    const isWord = statement.length === 1 && first.kind === 'name' && loneWords.has(first.value);
    for (const leaf of leaves) account.label(leaf, isWord ? 'frame' : 'other');
  }
  // What divides statements belongs to none of them.
  for (const node of nodes) if (isMark(node, ';')) account.label(node, 'frame');
}

interface Leaf extends Range {
  /** It may be part of a policy, or nothing that a machine reads. */
  readonly isStrange: boolean;
  readonly name?: string;
}

function leavesOf(
  nodes: readonly Node[],
  allowsProse: boolean,
  search: Labelled,
  leaves: Leaf[] = [],
): readonly Leaf[] {
  const prose = allowsProse ? new Set<Node>() : proseIn(nodes);
  for (const [index, node] of nodes.entries()) {
    const { start, end, kind } = node;
    if (kind === 'group') {
      const isStrange = !node.isClosed;
      leaves.push({ start, end: start + 1, isStrange });
      leavesOf(node.nodes, false, search, leaves);
      if (node.isClosed) leaves.push({ start: end - 1, end, isStrange });
    } else if (kind === 'text' && search.inner.has(node)) {
      leaves.push({ start, end: start + 1, isStrange: false }, { start: end - 1, end, isStrange: false });
    } else if (kind === 'text') {
      const isRead = exactName.test(node.letters.text) || search.account.has(node, 'value');
      leaves.push({ start, end, isStrange: !isRead && speaksOfPolicy(node.letters.text) });
    } else if (kind === 'mark') {
      const isAround = [nodes[index - 1], nodes[index + 1]].some((one) => one?.kind === 'text' && one.isBare);
      const isQuote = /["'`“”„]/.test(node.value) && node.value !== '```' && !isAround;
      leaves.push({ start, end, isStrange: isQuote });
    } else if (kind === 'name') {
      const directive = directiveOfName(node.value);
      const isStrange =
        prose.has(node) || addsNonce.test(node.value) || (directive !== undefined && isTelling(directive));
      leaves.push({ start, end, isStrange, name: node.value.replace(/^[$@]/, '') });
    }
  }
  return leaves;
}

/** A setting that puts nonces into a policy. */
const addsNonce = /^(?!CSP_INCLUDE).*nonce_?(?:in|directives)$/i;

/** Three words or more in a row that are none of a language's own. */
function proseIn(nodes: readonly Node[]): ReadonlySet<Node> {
  const prose = new Set<Node>();
  let run: Node[] = [];
  const close = (isEnd: boolean): void => {
    const words = run.filter((node) => node.kind === 'name' && !codeWords.has(node.value)).length;
    if (run.length >= 3 && (words >= 3 || (isEnd && words >= 2))) for (const node of run) prose.add(node);
    run = [];
  };
  nodes.forEach((node, index) => {
    if (node.kind === 'name' && /^[\p{L}]+$/u.test(node.value)) run.push(node);
    else close(node.kind === 'mark' && /[.!?]/.test(node.value) && nodes[index + 1]?.kind !== 'name');
  });
  close(false);
  return prose;
}

/** Something that a machine reads, not a word that stands there. */
function isComplete(statement: readonly Node[]): boolean {
  return statement.some(
    (node) => node.kind !== 'name' || loneWords.has(node.value) || /[-_.\d]/.test(node.value),
  );
}
