import { joined, lettersFor, rangeOf, type Letters } from '../../text/letters';
import { callFunction, callMethod, isFollowed, type Arguments } from './calls';
import { isTelling } from '../directive-names';
import { directiveOfName } from './directive-keys';
import { holeFor } from './holes';
import { bound, readName, withBindings } from './names';
import type { Node } from './read-source';
import { dividedAt, elementsOf, isMark, keyedOf, statementsOf, type Parts } from './statements';
import {
  flattened,
  joinedBy,
  lettersOfValue,
  rangeAround,
  wordOf,
  type ListValue,
  type Scope,
  type Value,
} from './values';

const choices = new Set(['?', '||', '&&', '??', '==', '===', '!=']);
const choosing = new Set(['if', 'unless', 'else', 'for', 'or', 'and']);
const leading = new Set(['new', 'await', 'return', 'yield', 'echo', 'print', 'export', 'default', 'puts']);
const concatenating = new Set(['+', '&', '~', '..', '<<', '<>']);
const members = new Set(['.', '->', '::', '?.', '|>']);

export function evaluate(nodes: readonly Node[], scope: Scope): Value | undefined {
  const parts = nodes.filter(({ kind }) => kind !== 'line');
  if (parts.length === 0) return undefined;
  const arrow = parts.findIndex((node) => isMark(node, '=>'));
  if (arrow !== -1) {
    const made = evaluate(parts.slice(arrow + 1), scope);
    const isNonce = made?.kind === 'text' && /^\s*'nonce-\S+'\s*$/.test(made.letters.text);
    return isNonce ? made : holeOf(parts, scope);
  }
  if (parts.some(isChoice)) return holeOf(parts, scope);
  const operands = dividedAt(parts, (node, index) => concatenates(parts, node, index));
  const values = operands.map((operand) => readOperand(operand, scope) ?? holeOf(operand, scope));
  if (values.length === 1) return values[0];
  if (values.some(({ kind }) => kind === 'list')) return { kind: 'list', values };
  return { kind: 'text', letters: joined(values.map(lettersOfValue)) };
}

function isChoice(node: Node): boolean {
  return node.kind === 'mark' ? choices.has(node.value) : node.kind === 'name' && choosing.has(node.value);
}

function holeOf(nodes: readonly Node[], scope: Scope): Value {
  const range = rangeAround(nodes);
  return { kind: 'text', isHole: true, letters: holeFor(scope.pasted.slice(range.start, range.end), range) };
}

function concatenates(parts: readonly Node[], node: Node, index: number): boolean {
  if (node.kind !== 'mark') return false;
  if (node.value !== '.') return concatenating.has(node.value);
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const isApart =
    before !== undefined && after !== undefined && before.end < node.start && node.end < after.start;
  return isApart || after?.kind === 'text' || (after?.kind === 'name' && after.value.startsWith('$'));
}

/** One operand with what follows it: members, calls, further strings. Nothing where it cannot be known. */
function readOperand(nodes: readonly Node[], scope: Scope): Value | undefined {
  const from = nodes.findIndex(
    (node) =>
      !isMark(node, '...') && !isMark(node, '*') && !(node.kind === 'name' && leading.has(node.value)),
  );
  const first = nodes[from];
  if (!first || first.kind === 'mark' || first.kind === 'line') return undefined;
  let at = from + 1;
  let path = first.kind === 'name' ? first.value : '';
  let value: Value | undefined;
  if (first.kind === 'text') {
    const end = nodes.findIndex((node, index) => index > from && node.kind !== 'text');
    const texts = nodes
      .slice(from, end === -1 ? undefined : end)
      .flatMap((node) => (node.kind === 'text' ? [node.letters] : []));
    value = { kind: 'text', letters: joined(texts.map((letters) => withBindings(letters, scope))) };
    at = from + texts.length;
  } else if (first.kind === 'group') {
    const last = nodes.at(-1);
    // A typed list: `[]string{"…"}`.
    if (
      first.open === '[' &&
      first.nodes.length === 0 &&
      last !== first &&
      last?.kind === 'group' &&
      !isMember(nodes[at])
    )
      return readGroup(last, scope);
    value = readGroup(first, scope);
    if (!value) return undefined;
  }
  while (at < nodes.length) {
    const node = nodes[at];
    const following = nodes[at + 1];
    if (isMember(node) && following?.kind === 'name') {
      const after = nodes[at + 2];
      // `Enum.join` behind a pipe.
      const isPath = isMark(node, '|>') && isMark(after, '.');
      const name = isPath ? nodes[at + 3] : following;
      const call = nodes[at + (isPath ? 4 : 2)];
      const isCall = call?.kind === 'group' && call.open === '(';
      const end = at + (isPath ? 3 : 1) + (isCall ? 1 : 0);
      value ??= bound(path, scope);
      path = `${path}.${wordOf(name)}`;
      if (!value && isCall && !isFollowed(path)) return undefined;
      const args = argumentsOf(isCall ? call.nodes : [], scope);
      const range = rangeAround(nodes.slice(at, end + 1));
      if (value) value = callMethod(value, wordOf(name), args, range, scope);
      else if (isCall) value = callFunction(path, args);
      if (!value && isCall) return undefined;
      at = end + 1;
    } else if (node?.kind === 'group' && node.open === '(' && !value) {
      value = isFollowed(path) ? callFunction(path, argumentsOf(node.nodes, scope)) : undefined;
      if (!value) return undefined;
      at += 1;
    } else if (node?.kind === 'group' && node.open === '{' && isTypeName.test(path))
      return readGroup(node, scope);
    else if (isMark(node, '!') || isTypeWord.test(wordOf(node))) at += 1;
    else if (isMark(node, '%') && value?.kind === 'text') return value;
    else return undefined;
  }
  return value ?? readName(path, first, scope);
}

const isTypeName = /^(?:new|string|String|Array|list|List|vec|array)$/;
const isTypeWord = /^(?:as|const|satisfies)$/;

function isMember(node: Node | undefined): boolean {
  return node?.kind === 'mark' && members.has(node.value);
}

function argumentsOf(nodes: readonly Node[], scope: Scope): Arguments {
  const elements = elementsOf(nodes);
  return { elements, values: elements.map((element) => evaluate(element, scope)) };
}

function readGroup(group: Node, scope: Scope): Value | undefined {
  if (group.kind !== 'group' || !group.isClosed) return undefined;
  const { nodes } = group;
  if (!scope.known.has(nodes)) scope.known.set(nodes, valueIn(group.open, nodes, scope));
  return scope.known.get(nodes);
}

function valueIn(open: string, nodes: readonly Node[], scope: Scope): Value | undefined {
  const rules = open === '(' ? undefined : rulesOf(entriesOf(nodes), scope);
  if (rules) return { kind: 'rules', letters: rules };
  const elements = elementsOf(nodes);
  if (open === '{' && elements.some((element) => keyedOf(element))) return undefined;
  const values = elements.flatMap((element) => evaluate(element, scope) ?? []);
  const isBracketed = open === '(' && values.length === 1 && !nodes.some((node) => isMark(node, ','));
  return isBracketed ? values[0] : { kind: 'list', values };
}

export function entriesOf(nodes: readonly Node[]): Parts {
  return statementsOf(nodes).flatMap((statement) => elementsOf(statement));
}

/** The policy that keys with sources make: of an object, a dictionary, a map of YAML or settings with a prefix. */
export function rulesOf(entries: Parts, scope: Scope): Letters | undefined {
  const keys = entries.map(keyOf);
  if (!keys.some((key) => key !== undefined && isTelling(key))) return undefined;
  const directives: Letters[] = [];
  entries.forEach((entry, index) => {
    const keyed = keyedOf(entry);
    const name = keys[index];
    const [first] = entry;
    if (isMark(first, '...') || isMark(first, '**')) {
      const value = evaluate(entry.slice(1), scope);
      if (value?.kind === 'rules') directives.push(value.letters);
      else scope.unresolved.push(rangeAround(entry));
    }
    if (!keyed || name === undefined) return;
    const isList = keyed.value.length === 0 || isMark(keyed.value[0], '-');
    const value = isList ? listAfter(entries, index, keyed.value, scope) : evaluate(keyed.value, scope);
    if (value?.kind === 'flag' && !value.is) {
      scope.frames.push({ ...rangeAround(entry), start: keyed.key.start });
      return;
    }
    const sources = value ? flattened([value]).map(lettersOfValue) : [];
    directives.push(
      joinedBy(' ', [lettersFor(name, keyed.key), ...sources.filter(({ text }) => text !== '')]),
    );
  });
  for (const name of noncesIn(entries, scope)) {
    const at = directives.findIndex(({ text }) => text === name.text || text.startsWith(`${name.text} `));
    const nonce = lettersFor("'nonce-{random}'", rangeOf(name, 0, name.text.length));
    const directive = directives[at];
    if (directive) directives[at] = joinedBy(' ', [directive, nonce]);
  }
  return joinedBy('; ', directives);
}

function keyOf(entry: readonly Node[]): string | undefined {
  const keyed = keyedOf(entry);
  if (!keyed || (keyed.target.length > 2 && !isMark(keyed.target.at(-2), ':'))) return undefined;
  return directiveOfName(wordOf(keyed.key).trim());
}

/** Where django-csp adds a nonce by itself. */
function noncesIn(entries: Parts, scope: Scope): readonly Letters[] {
  const keyed = entries.map(keyedOf).find((entry) => wordOf(entry?.key) === 'CSP_INCLUDE_NONCE_IN');
  const value = keyed && evaluate(keyed.value, scope);
  return value ? flattened([value]).map(lettersOfValue) : [];
}

/** The lines of a YAML list. */
function listAfter(entries: Parts, index: number, own: readonly Node[], scope: Scope): ListValue {
  const rest = entries.slice(index + 1, index + 1 + mostItems);
  const end = rest.findIndex(([first]) => !isMark(first, '-'));
  const items = [own, ...rest.slice(0, end === -1 ? undefined : end)].map((item) => item.slice(1));
  return { kind: 'list', values: items.flatMap((item) => evaluate(item, scope) ?? []) };
}

const mostItems = 500;
