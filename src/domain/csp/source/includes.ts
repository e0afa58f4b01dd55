import type { Node } from './read-source';
import { isMark } from './statements';
import { wordOf } from './values';

const including = /^@?(?:include(?:_once|_?optional)?|require(?:_once|_relative)?|import|source|extends)$/i;
const anyFile = /^@?(?:include|require_)/i;
const ofHeaders = /csp|header|polic|secur/i;
const ofOthers = /mime\.types|_params\b|fastcgi|ssl|autoload|\bmodules\b/i;

/** A file whose text belongs there, as far as it may say something of headers. */
export function includes(part: readonly Node[]): boolean {
  const at = part.findIndex((node) => including.test(wordOf(node)));
  const word = wordOf(part[at]);
  const before = part.slice(0, Math.max(at, 0));
  if (at === -1 || before.some((node) => node.kind !== 'mark' && wordOf(node) !== 'php')) return false;
  const said = part
    .slice(at + 1)
    .map(textOf)
    .join('');
  if (isMark(part[at + 1], '=') || isImport(part)) return false;
  return anyFile.test(word) ? /["'/.*(]/.test(said) && !ofOthers.test(said) : ofHeaders.test(said);
}

function textOf(node: Node): string {
  if (node.kind === 'group') return `(${node.nodes.map(textOf).join('')}`;
  return node.kind === 'text' ? `"${node.letters.text}` : node.kind === 'line' ? '' : node.value;
}

/** It gives a name to a library: what it does is where the name is used. */
export function isImport(part: readonly Node[]): boolean {
  const words = part.map(wordOf);
  const [first = ''] = words;
  if (/^(?:use|using|from|package|namespace)$/.test(first)) return true;
  if (/^(?:const|let|var)$/.test(first)) return words.includes('require');
  const isNamed = words.includes('from') || part.some((node) => isMark(node, '.') || node.kind === 'group');
  return first === 'import' && isNamed && part[1]?.kind !== 'text';
}
