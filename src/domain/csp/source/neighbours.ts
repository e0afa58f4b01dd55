import type { Range } from '../../text/account';
import { speaksOfPolicy } from './bare-policy';
import { isTelling } from '../directive-names';
import { directiveOfName } from './directive-keys';
import { isGivenAway, mayChange, type Known } from './changes';
import type { Node } from './read-source';
import { elementsOf, isHeaderLine, isMark, keyedOf, statementsOf, type Parts } from './statements';
import { keyOfName } from './names';
import { hasWithin, type Search } from './search';
import { rangeAround } from './values';

interface Labelled extends Known, Pick<Search, 'account' | 'inner' | 'unresolved'> {
  /** Where a policy was found, in order. */
  readonly roots: readonly number[];
  /** Where settings are that were read and put nothing into a policy, in order. */
  readonly settings: readonly number[];
}

/** Labels what is around the policies that were found. */
export function labelAround({ account, used, inner, unresolved, roots, frames, read }: Search): void {
  const inOrder = (places: readonly number[]) => places.toSorted((one, other) => one - other);
  const labelled = {
    account,
    used,
    inner,
    unresolved,
    carriers: new Set<string>(),
    roots: inOrder(roots),
    settings: inOrder(frames.map(({ start }) => start)),
  };
  for (const nodes of read) labelNodes(nodes, labelled);
}

const exactName =
  /^\s*(?:content-?_?security-?_?policy(?:-?_?report-?_?only)?|[a-z]+(?:-[a-z]+)+)?\s*(?::\s*)?$/i;
const codeWords = new Set(
  'public|private|protected|static|final|const|let|var|val|return|new|function|func|async|await|export|default|class|extends|implements|import|from|as|if|else|elsif|elif|for|of|in|is|not|and|or|end|do|def|then|while|with|begin|rescue|try|catch|void|string|String|bool|boolean|always|set|append|merge|unset|add|Header|module|use|package|struct|type|fn|mut|pub|impl|interface|namespace|using|override|readonly'.split(
    '|',
  ),
);
const loneWords = new Set(['end', 'else', 'begin', 'pass', 'done', 'fi', 'return', 'break']);

/**
 * The statement that holds one is its frame. A complete one that names
 * nothing of it is a neighbour; beside a policy, and in the brackets around it, what may change it is noted. All
 * else stays unread.
 */
function labelNodes(nodes: readonly Node[], search: Labelled): void {
  const { account } = search;
  for (const statement of statementsOf(nodes)) {
    const [first] = statement;
    const leaves = leavesOf(statement, isHeaderLine(statement), search);
    if (holds(statement, search)) {
      noteChanges([statement], false, search);
      for (const leaf of leaves) if (!leaf.isStrange) account.label(leaf, 'frame');
    } else if (isComplete(statement)) {
      const parts = partsOf(statement);
      if (parts.some((part) => mayChange(part, parts.length > 1, search)))
        search.unresolved.push(rangeAround(statement));
      if (leaves.some(({ isStrange }) => isStrange)) continue;
      const isWord = statement.length === 1 && first?.kind === 'name' && loneWords.has(first.value);
      for (const leaf of leaves) account.label(leaf, isWord || leaf.isSyntax ? 'frame' : 'other');
    }
  }
  // What divides statements belongs to none of them.
  for (const node of nodes) if (isMark(node, ';')) account.label(node, 'frame');
}

function partsOf(statement: readonly Node[]): Parts {
  return isHeaderLine(statement) ? [statement] : elementsOf(statement);
}

function holds(nodes: readonly Node[], search: Labelled): boolean {
  const range = rangeAround(nodes);
  if (search.account.has(range, 'value') || hasWithin(search.settings, range)) return true;
  return hasWithin(search.roots, range) && !isGivenAway(nodes, search);
}

function noteChanges(statements: Parts, isWithin: boolean, search: Labelled): void {
  const parts = statements.flatMap(partsOf);
  const holders = parts.map((part) => holds(part, search));
  const last = parts.findLastIndex((part, index) => holders[index] === true && keyedOf(part) !== undefined);
  for (const [index, part] of parts.entries()) {
    if (holders[index] === true) {
      const keyed = keyedOf(part);
      const spread = part.findLast((node, at) => at > 0 && isMark(node, '...'));
      if (spread) search.unresolved.push({ start: spread.start, end: rangeAround(part).end });
      if (keyed?.key.kind === 'name') search.carriers.add(keyOfName(keyed.key.value));
      for (const node of part) if (node.kind === 'group') noteChanges(statementsOf(node.nodes), true, search);
    } else if (
      // What is spread in front of a key is replaced by it.
      !(isWithin && isMark(part[0], '...') && index < last) &&
      mayChange(part, isWithin || parts.length > 1, search)
    )
      search.unresolved.push(rangeAround(part));
  }
}

interface Leaf extends Range {
  /** It may be part of a policy, or nothing that a machine reads. */
  readonly isStrange: boolean;
  /** With another character it would be another statement. */
  readonly isSyntax: boolean;
}

function leavesOf(nodes: readonly Node[], allowsProse: boolean, search: Labelled): readonly Leaf[] {
  const prose = allowsProse ? new Set<Node>() : proseIn(nodes);
  return nodes.flatMap((node, index): readonly Leaf[] => {
    const { start, end } = node;
    if (node.kind === 'group') {
      const isStrange = !node.isClosed;
      const inside = leavesOf(node.nodes, false, search);
      const open = { start, end: start + 1, isStrange, isSyntax: true };
      const close = { start: end - 1, end, isStrange, isSyntax: true };
      return node.isClosed ? [open, ...inside, close] : [open, ...inside];
    }
    if (node.kind === 'text' && search.inner.has(node)) {
      const quote = { isStrange: false, isSyntax: true };
      return [
        { start, end: start + 1, ...quote },
        { start: end - 1, end, ...quote },
      ];
    }
    if (node.kind === 'text') {
      const isRead = exactName.test(node.letters.text) || search.account.has(node, 'value');
      const isNamed = speaksOfPolicy(node.letters.text);
      return [{ start, end, isStrange: !isRead && isNamed, isSyntax: isNamed }];
    }
    if (node.kind === 'mark') {
      const isAround = [nodes[index - 1], nodes[index + 1]].some((one) => one?.kind === 'text' && one.isBare);
      const isQuote = /["'`“”„]/.test(node.value) && node.value !== '```' && !isAround;
      return [{ start, end, isStrange: isQuote, isSyntax: true }];
    }
    if (node.kind === 'line') return [];
    const directive = directiveOfName(node.value);
    const isStrange = prose.has(node) || (directive !== undefined && isTelling(directive));
    const isSyntax = codeWords.has(node.value) || directive !== undefined || speaksOfPolicy(node.value);
    return [{ start, end, isStrange, isSyntax }];
  });
}

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

/** Something that a machine reads, not a word that is there. */
function isComplete(statement: readonly Node[]): boolean {
  return statement.some(
    (node) => node.kind !== 'name' || loneWords.has(node.value) || /[-_.\d]/.test(node.value),
  );
}
