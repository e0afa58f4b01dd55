import { lettersFor, type Letters } from '../../text/letters';
import { directiveOfName, keywordOf } from './directive-keys';
import { isKnownDirective, isTelling } from '../directive-names';
import { evaluate } from './evaluate';
import { holeFor } from './holes';
import type { Node } from './read-source';
import { elementsOf, isMark } from './statements';
import { flattened, joinedBy, lettersOfValue, wordOf, type Scope } from './values';

const taking =
  /^(?:from|customsources|sources|uris?|add|addsource|allow|allowfrom|to|withhash\w*|domains?|hosts?)$/i;
const setting = /^(?:add|set|with)\w{0,20}$/i;
const members = new Set(['.', '->', '::', '?.', '&.']);

/** A directive by its name or its constant: `'script-src'`, `Directive::SCRIPT`. Empty: one that we do not know. */
function namedBy(nodes: readonly Node[]): string | undefined {
  const last = nodes.at(-1);
  if (last?.kind === 'text' && nodes.length === 1)
    return isKnownDirective(last.letters.text) ? last.letters.text.toLowerCase() : undefined;
  if (nodes.length !== 3 || !/^directives?$/i.test(wordOf(nodes[0]))) return undefined;
  const constant = wordOf(last)
    .replaceAll(/(?<=[a-z])(?=[A-Z])|_/g, '-')
    .toLowerCase();
  return [constant, `${constant}-src`, `${constant}-uri`].find(isKnownDirective) ?? '';
}

/**
 * The directives that a statement sets by methods: `policy.script_src :self, "https://…"`,
 * `.ScriptSources(s => s.Self())`, `builder.AddScriptSrc().Self().From("https://…")`, `add("script-src", "'self'")`.
 */
export function builtDirectives(statement: readonly Node[], scope: Scope): readonly Letters[] {
  const directives: Letters[][] = [];
  const add = (sources: readonly Letters[]): void => {
    directives.at(-1)?.push(...sources);
  };
  const hole = (node: Node): Letters => holeFor(scope.pasted.slice(node.start, node.end), node);
  const sourcesOf = (nodes: readonly Node[]): readonly Letters[] =>
    elementsOf(nodes).flatMap((element) => {
      const value = evaluate(element, scope);
      return value ? flattened([value]).map(lettersOfValue) : [];
    });
  /** `add(Directive::SCRIPT, "https://…")`, `addNonce(Directive::SCRIPT)`. Whether it was one. */
  const readSetting = (method: Node, args: readonly Node[]): boolean => {
    const [first = [], ...rest] = elementsOf(args);
    const name = setting.test(wordOf(method)) ? namedBy(first) : undefined;
    const key = first.at(-1);
    const isNonce = /nonce/i.test(wordOf(method));
    if (name === undefined || !key || (rest.length === 0 && !isNonce)) return false;
    if (name === '') scope.unresolved.push({ start: method.start, end: key.end });
    else {
      const sources = isNonce ? [lettersFor("'nonce-{random}'", method)] : rest.flatMap(sourcesOf);
      const known = directives.find(([start]) => start?.text === name);
      if (known) known.push(...sources);
      else directives.push([lettersFor(name, key), ...sources]);
    }
    return true;
  };
  const readChain = (nodes: readonly Node[]): void => {
    for (let at = 0; at < nodes.length; at += 1) {
      const [before, node, next] = [nodes[at - 1], nodes[at], nodes[at + 1]];
      if (node?.kind !== 'name' || before?.kind !== 'mark' || !members.has(before.value)) continue;
      const directive = directiveOfName(node.value);
      const args = next?.kind === 'group' && next.open === '(' ? next.nodes : undefined;
      if (directive !== undefined && isTelling(directive) && (args || startsValue(next))) {
        directives.push([lettersFor(directive, node)]);
        if (!args) {
          add(sourcesOf(nodes.slice(at + 1)));
          return;
        }
        const arrow = args.findIndex((each) => isMark(each, '=>') || isMark(each, '->'));
        if (arrow === -1) add(sourcesOf(args));
        else readChain(args.slice(arrow + 1));
      } else if (args && !readSetting(node, args) && directives.length > 0) {
        const keyword = keywordOf(node.value);
        if (keyword !== undefined) add([lettersFor(keyword, node)]);
        else if (taking.test(node.value)) add(sourcesOf(args));
        else if (args.length > 0) add([hole(node)]);
      }
      if (args) at += 1;
    }
  };
  readChain(statement);
  return directives.map((letters) => joinedBy(' ', letters));
}

function startsValue(node: Node | undefined): boolean {
  return node?.kind === 'text' || (node?.kind === 'name' && node.value.startsWith(':'));
}
