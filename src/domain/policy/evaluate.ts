import type { Range } from '../text/account';
import { joined, lettersFor, noLetters, partOf, rangeOf, type Letters } from '../text/letters';
import { speaksOfPolicy } from './bare-policy';
import { directiveOfName, isTelling, keywordOf } from './directive-keys';
import { holeFor, holesIn, nameIn } from './holes';
import type { Node } from './read-source';
import { dividedAt, elementsOf, isMark, keyedOf, statementsOf } from './statements';

/** What code comes to without being run. */
export type Value =
  | { readonly kind: 'text'; readonly letters: Letters; readonly isHole?: true }
  | { readonly kind: 'list'; readonly values: readonly Value[] }
  /** An object of directives, as the policy that it stands for. */
  | { readonly kind: 'rules'; readonly letters: Letters }
  | { readonly kind: 'flag'; readonly is: boolean };

/** A value that a name was given. */
export interface Binding {
  /** Added one after the other. */
  readonly values: Value[];
  readonly range: Range;
  /** Blocks around it. */
  readonly depth: number;
  /** It was given more than one value, or one in a block that may not run. */
  readonly isDoubtful: boolean;
}

export interface Scope {
  readonly pasted: string;
  readonly bindings: Map<string, Binding>;
  readonly used: Set<string>;
  /** Calls that change a value in a way that cannot be told. */
  readonly unresolved: Range[];
  /** Settings that are read, and put nothing into a policy. */
  readonly frames: Range[];
  readonly known: WeakMap<readonly Node[], Value | undefined>;
}

const choices = new Set(['?', '||', '&&', '??', '==', '===', '!=']);
const choosing = new Set(['if', 'unless', 'else', 'for', 'or', 'and']);
const leading = new Set(['new', 'await', 'return', 'yield', 'echo', 'print', 'export', 'default', 'puts']);
const harmless =
  /^(?:trim\w*|r?strip\w*|lstrip|squish|squeeze|toString|to_s|valueOf|freeze|html_safe|chomp|flat|dedent|indent|normalize|stripIndent|toArray|to_a|as_str|into|to_string|to_owned|ToString|Trim)$/;
const replaces = /^(?:replace\w*|Replace\w*|gsub|sub|tr|preg_replace|str_replace)$/;
const wraps =
  /^(?:String\w*|asList|listOf|setOf|of|Set|List|dedent|oneLine|raw|format\w*|Format|s?printf|Sprintf|trim|squish|cleandoc|HeaderValue|from_static|j)$/;
/** As functions only: a method of this name may be anything. */
const wrapsAlone = /^(?:tuple|list|set|frozenset|array|vec)$/;
const joins = /^(?:implode|join|Join)$/;

export function evaluate(nodes: readonly Node[], scope: Scope): Value | undefined {
  const parts = nodes.filter(({ kind }) => kind !== 'line');
  if (parts.length === 0) return undefined;
  const hole = (): Value => holeOf(parts, scope);
  const arrow = parts.findIndex((node) => isMark(node, '=>') || isMark(node, '->'));
  if (arrow !== -1 && isMark(parts[arrow], '=>')) {
    const made = evaluate(parts.slice(arrow + 1), scope);
    return made?.kind === 'text' && /^\s*'nonce-\S+'\s*$/.test(made.letters.text) ? made : hole();
  }
  if (
    parts.some(
      (node) =>
        (node.kind === 'mark' && choices.has(node.value)) ||
        (node.kind === 'name' && choosing.has(node.value)),
    )
  )
    return hole();
  const operands = dividedAt(parts, (node, index) => concatenates(parts, node, index));
  const values = operands.map((operand) => readOperand(operand, scope) ?? holeOf(operand, scope));
  if (values.length === 1) return values[0];
  if (values.some(({ kind }) => kind === 'list')) return { kind: 'list', values };
  return { kind: 'text', letters: joined(values.map(lettersOfValue)) };
}

function holeOf(nodes: readonly Node[], scope: Scope): Value {
  const range = { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
  const letters = holeFor(scope.pasted.slice(range.start, range.end), range);
  return { kind: 'text', isHole: true, letters };
}

function concatenates(parts: readonly Node[], node: Node, index: number): boolean {
  if (node.kind !== 'mark') return false;
  if (['+', '&', '~', '..', '<<'].includes(node.value)) return true;
  if (node.value !== '.') return false;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const isApart =
    before !== undefined && after !== undefined && before.end < node.start && node.end < after.start;
  return isApart || after?.kind === 'text' || (after?.kind === 'name' && after.value.startsWith('$'));
}

/** One operand with what follows it: members, calls, further strings. Nothing where it cannot be told. */
function readOperand(nodes: readonly Node[], scope: Scope): Value | undefined {
  let at = 0;
  const next = (): Node | undefined => nodes[at];
  while (isMark(next(), '...') || isMark(next(), '*') || isLeading(next())) at += 1;
  const first = nodes[at];
  if (!first) return undefined;
  at += 1;
  let path = '';
  let value: Value | undefined;
  if (first.kind === 'text') {
    const texts = [first];
    for (let node = next(); node?.kind === 'text'; node = next()) {
      texts.push(node);
      at += 1;
    }
    value = { kind: 'text', letters: joined(texts.map(({ letters }) => withBindings(letters, scope))) };
  } else if (first.kind === 'group') {
    const typed = nodes.slice(at).findLast(({ kind }) => kind === 'group');
    // A typed list: `[]string{"…"}`.
    if (
      first.open === '[' &&
      first.nodes.length === 0 &&
      typed &&
      nodes.at(-1) === typed &&
      !isMark(next(), '.')
    )
      return readGroup(typed, scope);
    value = readGroup(first, scope);
    if (!value) return undefined;
  } else if (first.kind === 'name') path = first.value;
  else return undefined;
  while (at < nodes.length) {
    const node = nodes[at];
    const following = nodes[at + 1];
    if (node?.kind === 'mark' && ['.', '->', '::', '?.'].includes(node.value) && following?.kind === 'name') {
      const call = nodes[at + 2];
      value ??= bound(path, scope);
      const isCall = call?.kind === 'group' && call.open === '(';
      if (value)
        value = callMethod(
          value,
          following.value,
          isCall ? call : undefined,
          { start: node.start, end: (isCall ? call : following).end },
          scope,
        );
      else if (isCall) {
        path = `${path}.${following.value}`;
        value = callFunction(path, call, scope);
        if (!value) return undefined;
      } else path = `${path}.${following.value}`;
      at += isCall ? 3 : 2;
    } else if (node?.kind === 'group' && node.open !== '[' && !value) {
      value =
        node.open === '('
          ? callFunction(path, node, scope)
          : isTypeName(path)
            ? readGroup(node, scope)
            : undefined;
      if (!value) return undefined;
      at += 1;
    } else if (
      isMark(node, '!') ||
      (node?.kind === 'name' && ['as', 'const', 'satisfies'].includes(node.value))
    )
      at += 1;
    else if (isMark(node, '%') && value?.kind === 'text') return value;
    else if (node?.kind === 'group' && node.open === '{' && node.nodes.length === 0) at += 1;
    else if (node?.kind === 'group' && node.open === '{' && isTypeName(path)) return readGroup(node, scope);
    else return undefined;
  }
  return value ?? readName(path, first, scope);
}

function isLeading(node: Node | undefined): boolean {
  return node?.kind === 'name' && leading.has(node.value);
}

function isTypeName(path: string): boolean {
  return /^(?:new|string|String|Array|list|List|vec|array)$/.test(path);
}

export function readGroup(group: Node, scope: Scope): Value | undefined {
  if (group.kind !== 'group' || !group.isClosed) return undefined;
  const { nodes, open } = group;
  if (scope.known.has(nodes)) return scope.known.get(nodes);
  const rules = open === '(' ? undefined : rulesOf(nodes, scope);
  const elements = elementsOf(nodes);
  const value = ((): Value | undefined => {
    if (rules) return { kind: 'rules', letters: rules };
    if (open === '{' && elements.some((element) => keyedOf(element))) return undefined;
    const values = elements.flatMap((element) => evaluate(element, scope) ?? []);
    return open === '(' && values.length === 1 && !nodes.some((node) => isMark(node, ','))
      ? values[0]
      : { kind: 'list', values };
  })();
  scope.known.set(nodes, value);
  return value;
}

function readName(path: string, node: Node, scope: Scope): Value | undefined {
  const name = path.replace(/^(?:self|this|\$this)\./, '');
  if (/^(?:true|True|TRUE|YES|yes|on)$/.test(name)) return { kind: 'flag', is: true };
  if (/^(?:false|False|FALSE|null|nil|None|undefined|off)$/.test(name)) return { kind: 'flag', is: false };
  const last = name.split('.').at(-1) ?? '';
  const keyword = keywordOf(last);
  if (keyword !== undefined && (name.startsWith(':') || /^[A-Z_]+$/.test(last)))
    return textFor(keyword, node);
  if (/^(?:self|none)$/.test(name)) return textFor(name, node);
  return bound(name, scope);
}

function bound(name: string, scope: Scope): Value | undefined {
  const key = name.replace(/^[$@]/, '');
  const binding = scope.bindings.get(key);
  if (!binding) return undefined;
  scope.used.add(key);
  if (binding.isDoubtful) scope.unresolved.push(binding.range);
  return valueOf(binding);
}

export function valueOf({ values }: Binding): Value | undefined {
  const [first] = values;
  if (values.length < 2 || first?.kind === 'list')
    return values.length < 2 ? first : { kind: 'list', values };
  return { kind: 'text', letters: joined(values.map(lettersOfValue)) };
}

function textFor(text: string, range: Range): Value {
  return { kind: 'text', letters: lettersFor(text, range) };
}

/** Holes that have nothing but the name of a text are replaced by it. */
function withBindings(letters: Letters, scope: Scope): Letters {
  if (scope.bindings.size === 0) return letters;
  let at = 0;
  const parts: Letters[] = [];
  for (const { start, end } of holesIn(letters.text)) {
    const name = nameIn(letters.text.slice(start, end));
    const value = name === undefined ? undefined : bound(name, scope);
    if (value?.kind !== 'text') continue;
    parts.push(partOf(letters, at, start), value.letters);
    at = end;
  }
  return parts.length === 0 ? letters : joined([...parts, partOf(letters, at)]);
}

function callMethod(value: Value, name: string, call: Node | undefined, range: Range, scope: Scope): Value {
  const args = call?.kind === 'group' ? elementsOf(call.nodes) : [];
  const first = args[0] && evaluate(args[0], scope);
  if (joins.test(name) && value.kind === 'list') return joinList(value, first);
  if (joins.test(name) && first?.kind === 'list') return joinList(first, value);
  if (name === 'concat')
    return { kind: 'list', values: [value, ...args.flatMap((arg) => evaluate(arg, scope) ?? [])] };
  const isFilter =
    name === 'filter' && args[0]?.every((node) => node.kind === 'name' && node.value === 'Boolean') === true;
  const isFormat = name === 'format' || name === 'formatted';
  if (isFilter || isFormat || harmless.test(name) || (replaces.test(name) && isSpacing(args))) return value;
  if (value.kind === 'text' && replaces.test(name) && fillsNonce(value, first)) return value;
  scope.unresolved.push(range);
  return value;
}

/** Only white space is looked for, and only white space put there. */
function isSpacing(args: readonly (readonly Node[])[]): boolean {
  const texts = args.map((arg) =>
    arg.length === 1 && arg[0]?.kind === 'text'
      ? arg[0].letters.text
      : arg.length === 1 && arg[0]?.kind === 'name'
        ? arg[0].value
        : 'x',
  );
  const [pattern = ' ', into = ' '] = texts;
  return /^\/?(?:\\[snrt]|[\s[\]()|+*?{}\d,])*(?:\/[a-z]*)?$/.test(pattern) && into.trim() === '';
}

function fillsNonce({ letters }: Value & { kind: 'text' }, first: Value | undefined): boolean {
  const marker = first?.kind === 'text' ? first.letters.text : '';
  const parts = letters.text.split(marker === '' ? '\n' : marker);
  return (
    parts.length > 1 &&
    marker.length > 2 &&
    parts.slice(0, -1).every((part) => /'(?:nonce-)?[^\s';]{0,60}$/i.test(part))
  );
}

function callFunction(path: string, call: Node, scope: Scope): Value | undefined {
  if (call.kind !== 'group') return undefined;
  const name = path.split('.').at(-1) ?? '';
  const values = elementsOf(call.nodes).map((element) => evaluate(element, scope));
  const list = values.find((value) => value?.kind === 'list');
  if (joins.test(name)) {
    const between = values.find((value) => value?.kind === 'text');
    if (list?.kind === 'list') return joinList(list, between);
    const [separator, ...texts] = values.flatMap((value) => value ?? []);
    return joinList({ kind: 'list', values: texts }, separator);
  }
  if (replaces.test(name)) return isSpacing(elementsOf(call.nodes).slice(0, 2)) ? values[2] : undefined;
  if (!wraps.test(name) && !wrapsAlone.test(path)) return undefined;
  if (/^(?:asList|listOf|setOf|of|list|set|array)$/.test(name) && !list)
    return { kind: 'list', values: values.flatMap((value) => value ?? []) };
  return values[0];
}

function joinList({ values }: Value & { kind: 'list' }, between: Value | undefined): Value {
  const separator = between?.kind === 'text' ? between.letters : noLetters;
  const flat = flattened(values).filter(({ kind }) => kind !== 'flag');
  return {
    kind: 'text',
    letters: joined(
      flat.flatMap((value, index) => [...(index === 0 ? [] : [separator]), lettersOfValue(value)]),
    ),
  };
}

export function flattened(values: readonly Value[]): readonly Value[] {
  return values.flatMap((value) => (value.kind === 'list' ? flattened(value.values) : [value]));
}

/** A list of sources, or of directives where one of them names a directive. */
export function lettersOfValue(value: Value): Letters {
  if (value.kind === 'flag') return noLetters;
  if (value.kind !== 'list') return value.letters;
  const texts = flattened(value.values).map(lettersOfValue);
  const separator = texts.some(({ text }) => speaksOfPolicy(text)) ? '; ' : ' ';
  return joined(
    texts.flatMap((letters, index) => (index === 0 ? [letters] : [glue(separator, letters), letters])),
  );
}

/** Characters that stand nowhere in the paste, in front of some that do. */
export function glue(text: string, letters: Letters): Letters {
  const { start } = rangeOf(letters, 0, 0);
  return lettersFor(text, { start, end: start });
}

/** The policy that keys with sources make: of an object, a dictionary, a map of YAML or settings with a prefix. */
export function rulesOf(nodes: readonly Node[], scope: Scope): Letters | undefined {
  const entries = statementsOf(nodes, true).flatMap((statement) => elementsOf(statement));
  const keys = entries.map((entry) => keyOf(entry));
  if (!keys.some((key) => key !== undefined && isTelling(key))) return undefined;
  const directives: Letters[] = [];
  entries.forEach((entry, index) => {
    const keyed = keyedOf(entry);
    const name = keys[index];
    const [first] = entry;
    if (isMark(first, '...') || isMark(first, '**')) {
      const value = evaluate(entry.slice(1), scope);
      if (value?.kind === 'rules') directives.push(value.letters);
      else scope.unresolved.push({ start: entry[0]?.start ?? 0, end: entry.at(-1)?.end ?? 0 });
    }
    if (!keyed || name === undefined) return;
    const isList = keyed.value.length === 0 || isMark(keyed.value[0], '-');
    const items = isList ? [keyed.value.slice(1), ...itemsAfter(entries, index)] : [];
    const value: Value | undefined = isList
      ? { kind: 'list', values: items.flatMap((item) => evaluate(item, scope) ?? []) }
      : evaluate(keyed.value, scope);
    if (value?.kind === 'flag' && !value.is) {
      scope.frames.push({ start: keyed.key.start, end: entry.at(-1)?.end ?? keyed.key.end });
      return;
    }
    const sources =
      value?.kind === 'list'
        ? flattened(value.values).map(lettersOfValue)
        : value
          ? [lettersOfValue(value)]
          : [];
    directives.push(
      joined([lettersFor(name, keyed.key), ...sources.flatMap((source) => [glue(' ', source), source])]),
    );
  });
  for (const name of noncesIn(entries, scope)) {
    const at = directives.findIndex(({ text }) => text === name.text || text.startsWith(`${name.text} `));
    const nonce = lettersFor("'nonce-{random}'", rangeOf(name, 0, name.text.length));
    const directive = directives[at];
    if (directive) directives[at] = joined([directive, glue(' ', nonce), nonce]);
  }
  return joined(
    directives.flatMap((letters, index) => (index === 0 ? [letters] : [glue('; ', letters), letters])),
  );
}

function keyOf(entry: readonly Node[]): string | undefined {
  const keyed = keyedOf(entry);
  if (!keyed || (keyed.target.length > 2 && !isMark(keyed.target.at(-2), ':'))) return undefined;
  const { key } = keyed;
  if (key.kind === 'name') return directiveOfName(key.value);
  return key.kind === 'text' ? directiveOfName(key.letters.text.trim()) : undefined;
}

/** Where django-csp adds a nonce by itself. */
function noncesIn(entries: readonly (readonly Node[])[], scope: Scope): readonly Letters[] {
  const keyed = entries
    .map(keyedOf)
    .find((entry) => entry?.key.kind === 'name' && entry.key.value === 'CSP_INCLUDE_NONCE_IN');
  const value = keyed && evaluate(keyed.value, scope);
  return value ? flattened([value]).map(lettersOfValue) : [];
}

/** The lines of a YAML list. */
function itemsAfter(entries: readonly (readonly Node[])[], index: number): readonly (readonly Node[])[] {
  const rest = entries.slice(index + 1, index + 1 + mostItems);
  const end = rest.findIndex(([first]) => !isMark(first, '-'));
  return (end === -1 ? rest : rest.slice(0, end)).map((item) => item.slice(1));
}

const mostItems = 500;
