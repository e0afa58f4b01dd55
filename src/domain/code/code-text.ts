import { repair } from '../fields/read-field';
import { repairs } from './code-text.en';
import type { RepairRule } from '../fields/words';
import { controlCharacters, invisibleCharacters, nonBreakingSpaces } from '../fields/text-repairs';
import { namedReferences, numericReferences } from '../text/decode';
import { rewrite, trace } from '../text/rewrite';
import { readMarkup } from './markup-parts';

// Only as the quotation mark of a text or an attribute: inside a text an apostrophe may be meant.
const smartQuote =
  /(?<=[(,=+[:{]\s{0,3})[“”„‟«»‘’‚‛´′″]|[“”„‟«»‘’‚‛´′″](?=\s{0,3}(?:[),;+\]}:/>]|[\w-]{1,30}=|$))/g;

const entity = /&(?:amp;){0,3}(?:#x?[\da-f]{1,7}|[a-z]{2,8});/gi;

const entities: RepairRule = {
  name: 'html-entities',
  pattern: entity,
  into: decode,
  // In markup they stay inside tags and visible text, where they belong.
  where: (text) =>
    /<[a-z!/]/i.test(text) ? readMarkup(text).filter(({ kind }) => kind === 'script') : undefined,
  words: repairs['html-entities'],
};

/** A quotation mark with a backslash where a value begins: the code is the text of another program. */
const isEscaped = (text: string) => /[:=(,[]\s{0,9}\\{1,7}["']|\\u003c/i.test(text);

const escapes: RepairRule = {
  name: 'escapes',
  pattern: /\\{1,7}(?:u00(?:3[ce]|2[267])|["'/nrt])/gi,
  // Quotation marks become those that the text around them is not in.
  into: (escape) => characters.get(escape.replace(/^\\+/, '').toLowerCase()) ?? escape,
  onlyIf: isEscaped,
  words: repairs.escapes,
};

const characters: ReadonlyMap<string, string> = new Map([
  ['"', "'"],
  ["'", '"'],
  ['/', '/'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['u003c', '<'],
  ['u003e', '>'],
  ['u0026', '&'],
  ['u0022', "'"],
  ['u0027', '"'],
]);

const rules: readonly RepairRule[] = [
  entities,
  escapes,
  invisibleCharacters,
  controlCharacters,
  nonBreakingSpaces,
  {
    name: 'wrapping',
    pattern: /^\s*(?:`{3}\w{0,12}|["'“”‘’`]+)\s*(?=[<\w])|(?<=[>;)}])\s*(?:`{3}|["'“”‘’`])\s*$/g,
    onlyIf: (text) => !/^\s*["'][\w$-]{1,60}["']\s*:/.test(text) && !isEscaped(text),
    words: repairs.wrapping,
  },
  {
    name: 'smart-quotes',
    pattern: smartQuote,
    into: straight,
    words: repairs['smart-quotes'],
  },
];

/** Pasted code without what a mail program, an editor or a text around it did to it, and the way back to the paste. */
export function tidyCode(pasted: string): ReturnType<typeof repair> {
  return repair(pasted, rules);
}

/** Tidied code for reading, as long as it is: the entities of attributes represent their characters there, too. */
export function readable(text: string): string {
  return text.replaceAll(entity, (found) => decode(found).padEnd(found.length));
}

function decode(found: string): string {
  const single = `&${found.slice(1).replace(/^(?:amp;)+(?=.)/, '')}`;
  const { text } = rewrite(trace(single), [single.startsWith('&#') ? numericReferences : namedReferences]);
  return text;
}

/** Double for the double ones, so that an apostrophe within them does no harm. */
function straight(mark: string): string {
  return /[“”„‟«»″]/.test(mark) ? '"' : "'";
}
