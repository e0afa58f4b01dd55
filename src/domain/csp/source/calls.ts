import type { Range } from '../../text/account';
import type { Node } from './read-source';
import { joinList, wordOf, type ListValue, type Scope, type Value } from './values';

/** What a method or a function is given. */
export interface Arguments {
  readonly elements: readonly (readonly Node[])[];
  readonly values: readonly (Value | undefined)[];
}

const harmless =
  /^(?:trim\w*|r?strip\w*|lstrip|squish|squeeze|to_?String|to_s|valueOf|freeze|html_safe|chomp|flat|dedent|indent|normalize|stripIndent|toArray|to_a|as_str|into|to_owned|format|formatted)$/i;
const replaces = /^(?:replace\w*|gsub|sub|tr|preg_replace|str_replace)$/i;
const wraps =
  /^(?:String\w*|asList|listOf|setOf|of|Set|List|dedent|oneLine|raw|format\w*|Format|s?printf|Sprintf|trim|squish|cleandoc|HeaderValue|from_static|j)$/;
/** As functions only: a method of this name may be anything. */
const wrapsAlone = /^(?:tuple|list|set|frozenset|array|vec)$/;
const makesList = /^(?:asList|listOf|setOf|of|list|set|array)$/;
const joins = /^(?:implode|join)$/i;

export function callMethod(value: Value, name: string, args: Arguments, range: Range, scope: Scope): Value {
  const [first] = args.values;
  if (joins.test(name) && value.kind === 'list') return joinList(value, first);
  if (joins.test(name) && first?.kind === 'list') return joinList(first, value);
  if (name === 'concat') return { kind: 'list', values: [value, ...given(args)] };
  const isFilter =
    name === 'filter' && args.elements[0]?.every((node) => wordOf(node) === 'Boolean') === true;
  if (isFilter || harmless.test(name)) return value;
  if (replaces.test(name) && (isSpacing(args.elements) || fillsNonce(value, first))) return value;
  scope.unresolved.push(range);
  return value;
}

/** Whether what a function comes to is known from what it is given. */
export function isFollowed(path: string): boolean {
  const name = path.split('.').at(-1) ?? '';
  return joins.test(name) || replaces.test(name) || wraps.test(name) || wrapsAlone.test(path);
}

/** Of a function that is followed. */
export function callFunction(path: string, args: Arguments): Value | undefined {
  const name = path.split('.').at(-1) ?? '';
  const list = args.values.find((value): value is ListValue => value?.kind === 'list');
  if (joins.test(name)) {
    if (list)
      return joinList(
        list,
        args.values.find((value) => value?.kind === 'text'),
      );
    const [separator, ...values] = given(args);
    return joinList({ kind: 'list', values }, separator);
  }
  if (replaces.test(name)) return isSpacing(args.elements.slice(0, 2)) ? args.values[2] : undefined;
  return makesList.test(name) && !list ? { kind: 'list', values: given(args) } : args.values[0];
}

function given({ values }: Arguments): readonly Value[] {
  return values.flatMap((value) => value ?? []);
}

/** Only white space is looked for, and only white space put there. */
function isSpacing(args: readonly (readonly Node[])[]): boolean {
  const [pattern = ' ', into = ' '] = args.map((arg) => (arg.length === 1 ? wordOf(arg[0]) : 'x'));
  return /^\/?(?:\\[snrt]|[\s[\]()|+*?{}\d,])*(?:\/[a-z]*)?$/.test(pattern) && into.trim() === '';
}

function fillsNonce(value: Value, first: Value | undefined): boolean {
  const marker = first?.kind === 'text' ? first.letters.text : '';
  if (value.kind !== 'text' || marker.length < 3) return false;
  const parts = value.letters.text.split(marker);
  return parts.length > 1 && parts.slice(0, -1).every((part) => /'(?:nonce-)?[^\s';]{0,60}$/i.test(part));
}
