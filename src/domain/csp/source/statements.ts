import type { Node } from './read-source';
import { wordOf } from './values';

/** Behind these a statement goes on in the next line. */
const goesOn = new Set(', + = => : := += .= ( -> . && || ? ?? ... & ~ << <> |>'.split(' '));
/** And with these it goes on from the line before. */
const continues = new Set([...goesOn, '?.', '..', ')']);
const assigns = new Set(['=', ':=', '+=', '.=']);

/** Statements of a block, elements of a list. */
export type Parts = readonly (readonly Node[])[];

/** Divides the nodes of a file or a block at semicolons, and at line breaks where nothing goes on. */
export function statementsOf(nodes: readonly Node[]): Parts {
  const statements: Node[][] = [[]];
  let hasBreak = false;
  for (const node of nodes) {
    const statement = statements.at(-1) ?? [];
    if (node.kind === 'line') {
      hasBreak = true;
      continue;
    }
    const last = statement.at(-1);
    const isApart = hasBreak && last !== undefined && !goesOnAfter(last, node);
    hasBreak = false;
    // A header line has them in its value.
    if (isMark(node, ';') && !isHeaderLine(statement)) statements.push([]);
    else if (isApart) statements.push([node]);
    else statement.push(node);
  }
  return statements.filter((statement) => statement.length > 0).flatMap(withConditionApart);
}

const apacheActions = /^(?:always|onsuccess|set|setifempty|append|merge|add)$/;

/** A header of Apache, and apart from it when it is sent: `Header set Name "value" env=production` or `"expr=…"`. */
function withConditionApart(statement: readonly Node[]): Parts {
  const [first, second] = statement;
  if (first?.kind !== 'name' || !/^header$/i.test(first.value)) return [statement];
  if (second?.kind !== 'name' || !apacheActions.test(second.value)) return [statement];
  const end = statement.findIndex((node, index) => index > 2 && /^(?:env|expr)(?:=|$)/.test(wordOf(node)));
  return end > 2 ? [statement.slice(0, end), statement.slice(end)] : [statement];
}

/** `name: value`, without a space in front of the colon. */
export function isHeaderLine([name, colon]: readonly Node[]): boolean {
  return name?.kind === 'name' && name.value.includes('-') && isMark(colon, ':') && colon?.start === name.end;
}

function goesOnAfter(last: Node, next: Node): boolean {
  return (
    (last.kind === 'mark' && goesOn.has(last.value)) || (next.kind === 'mark' && continues.has(next.value))
  );
}

/** Divides at commas. */
export function elementsOf(nodes: readonly Node[]): Parts {
  return dividedAt(nodes, (node) => isMark(node, ','));
}

export function dividedAt(nodes: readonly Node[], divides: (node: Node, index: number) => boolean): Parts {
  const parts: Node[][] = [[]];
  nodes.forEach((node, index) => {
    if (divides(node, index)) parts.push([]);
    else if (node.kind !== 'line') parts.at(-1)?.push(node);
  });
  return parts.filter((part) => part.length > 0);
}

/** What is given a value, and the value: `key: value`, `name = value`, `:key => value`, `set $name value`. */
export interface Keyed {
  readonly key: Node;
  readonly sign: string;
  /** All in front of the sign. */
  readonly target: readonly Node[];
  readonly value: readonly Node[];
}

export function keyedOf(element: readonly Node[]): Keyed | undefined {
  const [first, second, ...rest] = element;
  if (
    first?.kind === 'name' &&
    first.value === 'set' &&
    second?.kind === 'name' &&
    second.value.startsWith('$')
  )
    return { key: second, sign: '=', target: [first, second], value: rest };
  const index = signIn(element);
  const sign = element[index];
  const key = element[index - 1];
  if (sign?.kind !== 'mark' || key === undefined) return undefined;
  return {
    key: nameBefore(element, index) ?? key,
    sign: sign.value,
    target: element.slice(0, index),
    value: element.slice(index + 1),
  };
}

/** An equals sign; else the last colon or arrow, of a choice the first one. */
function signIn(element: readonly Node[]): number {
  let found = -1;
  let isChoice = false;
  for (let at = 1; at < element.length; at += 1) {
    const node = element[at];
    if (node?.kind !== 'mark') continue;
    if (assigns.has(node.value)) return at;
    if (node.value === '?') isChoice = true;
    if (node.value === '=>' && !arrowIsSign(element, at)) return found;
    if ((node.value === ':' || node.value === '=>') && (found === -1 || !isChoice)) found = at;
  }
  return found;
}

/** "const csp: string =" names csp. */
function nameBefore(element: readonly Node[], index: number): Node | undefined {
  const colon = element.slice(0, index).findIndex((node) => isMark(node, ':'));
  const sign = element[index];
  return colon > 0 && sign && isMark(sign, '=') ? element[colon - 1] : undefined;
}

/** An arrow behind a string or a symbol is one of PHP or Ruby; behind brackets or a name it is a function. */
function arrowIsSign(element: readonly Node[], index: number): boolean {
  const key = element[index - 1];
  return key?.kind === 'text' || (key?.kind === 'name' && key.value.startsWith(':'));
}

export function isMark(node: Node | undefined, value: string): boolean {
  return node?.kind === 'mark' && node.value === value;
}
