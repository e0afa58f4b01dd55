import { joined, lettersFor, type Letters } from '../../text/letters';
import { keywordOf } from './directive-keys';
import { holesIn, nameIn, replaceHoles } from './holes';
import type { Node } from './read-source';
import { lettersOfValue, type Binding, type Scope, type Value } from './values';

const yes = /^(?:true|True|TRUE|YES|yes|on)$/;
const no = /^(?:false|False|FALSE|null|nil|None|undefined|off)$/;

/** What a name represents by itself, or was given. */
export function readName(path: string, node: Node, scope: Scope): Value | undefined {
  const name = path.replace(/^(?:self|this|\$this)\./, '');
  if (yes.test(name) || no.test(name)) return { kind: 'flag', is: yes.test(name) };
  const last = name.split('.').at(-1) ?? '';
  const keyword = keywordOf(last);
  if (keyword !== undefined && (name.startsWith(':') || /^[A-Z_]+$/.test(last)))
    return { kind: 'text', letters: lettersFor(keyword, node) };
  if (/^(?:self|none)$/.test(name)) return { kind: 'text', letters: lettersFor(name, node) };
  return bound(name, scope);
}

export function bound(name: string, scope: Scope): Value | undefined {
  const key = keyOfName(name);
  const binding = scope.bindings.get(key);
  const value = binding && valueOf(binding);
  if (!value) return undefined;
  scope.used.add(key);
  if (binding.isDoubtful) scope.unresolved.push(binding.range);
  return value;
}

/** A variable has the same name wherever it is: `$csp` is given by `csp` too. */
export function keyOfName(name: string): string {
  return name.replace(/^[$@]/, '');
}

/** The names in some nodes, also those alone in the holes of a string. */
export function namesIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'group') return namesIn(node.nodes);
    if (node.kind === 'name') return [node.value];
    if (node.kind !== 'text' || !/[$#{]/.test(node.letters.text)) return [];
    const { text } = node.letters;
    return holesIn(text).flatMap(({ start, end }) => nameIn(text.slice(start, end)) ?? []);
  });
}

/** Nothing where no text was given. */
export function valueOf(binding: Binding): Value | undefined {
  const values = binding.values.flatMap((work) => work() ?? []).filter(isGiven);
  const [first] = values;
  if (values.length < 2) return first;
  if (first?.kind === 'list') return { kind: 'list', values };
  return { kind: 'text', letters: joined(values.map(lettersOfValue)) };
}

export function isGiven(value: Value | undefined): value is Value {
  return value !== undefined && value.kind !== 'flag' && !(value.kind === 'text' && value.isHole === true);
}

/** Holes that have nothing but the name of a text are replaced by it. */
export function withBindings(letters: Letters, scope: Scope): Letters {
  if (scope.bindings.size === 0) return letters;
  return replaceHoles(letters, ({ start, end }) => {
    const name = nameIn(letters.text.slice(start, end));
    const value = name === undefined ? undefined : bound(name, scope);
    return value?.kind === 'text' ? [value.letters] : undefined;
  });
}
