import { lettersFor, joined, type Letters } from '../text/letters';
import { directiveOfName, isTelling, keywordOf } from './directive-keys';
import { isKnownDirective } from './directive-names';
import { evaluate, flattened, glue, lettersOfValue, type Scope } from './evaluate';
import { holeFor } from './holes';
import type { Node } from './read-source';
import { elementsOf, isMark } from './statements';

const taking =
  /^(?:from|customsources|sources|uris?|add|addsource|allow|allowfrom|to|withhash\w*|domains?|hosts?)$/i;

const setting = /^(?:add|set|with)\w{0,20}$/i;

/** The directive that the first of several arguments names: `'script-src'`, `Directive::SCRIPT`. */
function namedIn(nodes: readonly Node[]): string | undefined {
  const [first = [], ...rest] = elementsOf(nodes);
  const last = first.at(-1);
  if (rest.length === 0 || !last) return undefined;
  if (last.kind === 'text' && first.length === 1)
    return isKnownDirective(last.letters.text) ? last.letters.text.toLowerCase() : undefined;
  const constant =
    last.kind === 'name' && /^[A-Z_]+$/.test(last.value) ? last.value.toLowerCase().replaceAll('_', '-') : '';
  return first.length === 3 ? [constant, `${constant}-src`].find(isKnownDirective) : undefined;
}

/**
 * The directives that a statement sets by methods: `policy.script_src :self, "https://…"`,
 * `.ScriptSources(s => s.Self())`, `builder.AddScriptSrc().Self().From("https://…")`, `add("script-src", "'self'")`.
 */
export function builtDirectives(statement: readonly Node[], scope: Scope): readonly Letters[] {
  const directives: Letters[][] = [];
  const add = (sources: readonly Letters[]): void => {
    for (const source of sources) directives.at(-1)?.push(glue(' ', source), source);
  };
  const hole = (node: Node): Letters => holeFor(scope.pasted.slice(node.start, node.end), node);
  const sourcesOf = (nodes: readonly Node[]): readonly Letters[] =>
    elementsOf(nodes).flatMap((element) => {
      const value = evaluate(element, scope);
      return value ? flattened([value]).map(lettersOfValue) : [];
    });
  const readChain = (nodes: readonly Node[]): void => {
    for (let at = 0; at < nodes.length; at += 1) {
      const [before, node, next] = [nodes[at - 1], nodes[at], nodes[at + 1]];
      if (!node) continue;
      const isMethod =
        node.kind === 'name' &&
        before?.kind === 'mark' &&
        ['.', '->', '::', '?.', '&.'].includes(before.value);
      const directive = isMethod ? directiveOfName(node.value) : undefined;
      const args = next?.kind === 'group' && next.open === '(' ? next : undefined;
      if (
        directive !== undefined &&
        isTelling(directive) &&
        (args || (next !== undefined && startsValue(next)))
      ) {
        directives.push([lettersFor(directive, node)]);
        if (!args) {
          add(sourcesOf(nodes.slice(at + 1)));
          return;
        }
        const arrow = args.nodes.findIndex((each) => isMark(each, '=>') || isMark(each, '->'));
        if (arrow === -1) add(sourcesOf(args.nodes));
        else readChain(args.nodes.slice(arrow + 1));
        at += 1;
      } else if (isMethod && args && setting.test(node.value) && namedIn(args.nodes) !== undefined) {
        const [first = [], ...rest] = elementsOf(args.nodes);
        const [key = node] = first;
        directives.push([lettersFor(namedIn(args.nodes) ?? '', key)]);
        add(rest.flatMap(sourcesOf));
        at += 1;
      } else if (isMethod && args && directives.length > 0) {
        const keyword = keywordOf(node.value);
        if (keyword !== undefined) add([lettersFor(keyword, node)]);
        else if (taking.test(node.value)) add(sourcesOf(args.nodes));
        else if (args.nodes.length > 0) add([hole(node)]);
        at += 1;
      }
    }
  };
  readChain(statement);
  return directives.map((letters) => joined(letters));
}

function startsValue(node: Node): boolean {
  return node.kind === 'text' || (node.kind === 'name' && node.value.startsWith(':'));
}
