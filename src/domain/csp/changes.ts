import { headerName } from './bare-policy';
import { keyOfName } from './names';
import type { Node } from './read-source';
import { touches, type Search } from './search';
import { elementsOf, isMark, statementsOf } from './statements';
import { rangeAround, wordOf } from './values';

const named =
  /^[$@]?(?:csp|directives|(?:content_?security_?)?policy)(?:_?(?:header|value|string|directives))?$/i;
const changing =
  /^(?:push|append|add|replace|concat|set|insert|delete|unshift|extend|update|merge|remove|prepend)/i;
const removing = /^(?:delete|remove\w*|unset|clear\w*)$/i;

/** Notes code that may change a policy that was found, or takes back the header that was sent before. */
export function noteChanges(nodes: readonly Node[], search: Search): void {
  const start = search.roots.reduce((least, root) => Math.min(least, root), Infinity);
  const look = (all: readonly Node[]): void => {
    for (const statement of statementsOf(all).flatMap(elementsOf)) {
      if (!touches(statement, search)) continue;
      const range = rangeAround(statement);
      const groups = statement.flatMap((node) => (node.kind === 'group' ? [node.nodes] : []));
      const isTakenBack = range.start > start && takesBack(statement);
      const isOwn = search.account.has(range, 'value');
      if (!isOwn && (isTakenBack || changesName(statement, search))) search.unresolved.push(range);
      else for (const group of groups) look(group);
    }
  };
  if (start < Infinity) look(nodes);
}

function takesBack(statement: readonly Node[]): boolean {
  const words = statement.flatMap((node) =>
    node.kind === 'group' ? node.nodes.map(wordOf) : [wordOf(node)],
  );
  return words.some((word) => removing.test(word)) && words.some((word) => headerName.test(word));
}

/** A change to a name that is given nothing in the paste; changes to others were followed. */
function changesName(statement: readonly Node[], search: Search): boolean {
  return statement.some((node, index) => {
    const [next, method] = statement.slice(index + 1, index + 3);
    if (node.kind !== 'name' || !named.test(node.value) || !next) return false;
    if (search.bindings.has(keyOfName(node.value)) && search.used.has(keyOfName(node.value))) return false;
    if (next.kind === 'group') return next.open === '[' && statement.length > index + 2;
    return ['+=', '.=', '<<'].some((sign) => isMark(next, sign)) || changing.test(wordOf(method));
  });
}
