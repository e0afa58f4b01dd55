import type { Repair } from '../fields/reading';
import { repair, type RepairRule } from '../fields/read-field';
import { controlCharacters, counted, invisibleCharacters, nonBreakingSpaces } from '../fields/text-repairs';
import { readMarkup } from './markup-parts';

const entity =
  /&(?:amp;){0,3}(?:quot|apos|lt|gt|amp|nbsp|#0{0,4}(?:3[49]|38|6[02])|#x0{0,4}(?:2[267]|3[ce]));/gi;

const characters = new Map<string, string>([
  ...(['quot', '#34', '#x22'] as const).map((name) => [name, '"'] as const),
  ...(['apos', '#39', '#x27'] as const).map((name) => [name, "'"] as const),
  ...(['lt', '#60', '#x3c'] as const).map((name) => [name, '<'] as const),
  ...(['gt', '#62', '#x3e'] as const).map((name) => [name, '>'] as const),
  ...(['amp', '#38', '#x26'] as const).map((name) => [name, '&'] as const),
  ['nbsp', ' '] as const,
]);

// Only where it stands as the quotation mark of a text or an attribute: inside a text an apostrophe may be meant.
const smartQuote =
  /(?<=[(,=+[:{]\s{0,3})[“”„‟«»‘’‚‛´′″]|[“”„‟«»‘’‚‛´′″](?=\s{0,3}(?:[),;+\]}:/>]|[\w-]{1,30}=|$))/g;

const entities: RepairRule = {
  name: 'html-entities',
  pattern: entity,
  into: decode,
  words: (count) =>
    `${counted(count, 'HTML entity', 'HTML entities')} such as &quot; turned back into the character`,
};

const smartQuotes: RepairRule = {
  name: 'smart-quotes',
  pattern: smartQuote,
  into: straight,
  words: (count) => `${counted(count, 'typographic quotation mark')} made straight`,
};

const wrapping: RepairRule = {
  name: 'wrapping',
  pattern: /^\s*(?:`{3}\w{0,12}|["'“”‘’`]+)\s*(?=[<\w])|(?<=[>;)}])\s*(?:`{3}|["'“”‘’`])\s*$/g,
  words: 'Quotation marks or code fences around it taken out',
};

/**
 * The code with what a mail program or an editor did to it put right. Entities stay inside tags and visible
 * text, where they belong, and go where the whole paste was escaped.
 */
export function tidyCode(pasted: string): { text: string; repairs: Repair[] } {
  const rules = [invisibleCharacters, controlCharacters, nonBreakingSpaces, wrapping, smartQuotes];
  if (!/<[a-z!/]/i.test(pasted)) return trimmed(repair(pasted, [entities, ...rules]));
  let count = 0;
  const whole = readMarkup(pasted)
    .map(({ kind, start, end }) => {
      const part = pasted.slice(start, end);
      if (kind !== 'script') return part;
      return part.replaceAll(entity, (match) => {
        count += 1;
        return decode(match);
      });
    })
    .join('');
  const { text, repairs } = repair(whole, rules);
  const [name, words] = [entities.name, typeof entities.words === 'string' ? '' : entities.words(count)];
  return trimmed({ text, repairs: count === 0 ? repairs : [{ name, words }, ...repairs] });
}

/**
 * The paste for reading: as long as it was, so that what is found in it can be shown in it. An entity becomes
 * its character and spaces, which no value holds.
 */
export function evenCode(pasted: string): string {
  return pasted
    .replaceAll(/[\p{Cf}\u00a0\u2007\u202f]/gu, (match) => ' '.repeat(match.length))
    .replaceAll(entity, (match) => decode(match).padEnd(match.length))
    .replaceAll(smartQuote, straight);
}

function trimmed({ text, repairs }: { text: string; repairs: Repair[] }) {
  return { text: text.trim(), repairs };
}

function decode(match: string): string {
  const name = match
    .slice(1, -1)
    .toLowerCase()
    .replace(/^(?:amp;)+/, '');
  return characters.get(name.replace(/^(#x?)0+/, '$1')) ?? match;
}

/** Double for the double ones, so that an apostrophe within them does no harm. */
function straight(mark: string): string {
  return /[“”„‟«»″]/.test(mark) ? '"' : "'";
}
