import type { Repair } from '../fields/reading';
import { counted } from '../fields/text-repairs';
import { isKnownDirective, takesSources } from './directive-names';
import type { Directive, Policy } from './policy';
import { isKeyword } from './source-list';

export interface RepairedTexts {
  readonly texts: readonly string[];
  readonly repairs: readonly Repair[];
}

/** Puts right what a word processor did, and tells commas between policies from commas between sources. */
export function repairText(text: string): RepairedTexts {
  const repairs: Repair[] = [];
  const mend = (
    name: string,
    from: string,
    pattern: RegExp,
    into: string,
    words: (count: number) => string,
  ) => {
    const count = [...from.matchAll(pattern)].length;
    if (count > 0) repairs.push({ name, words: words(count) });
    return from.replaceAll(pattern, into);
  };
  const plain = mend(
    'smart-quotes',
    text,
    /[‘’‚′`´]/g,
    "'",
    (count) => `${counted(count, 'quotation mark')} made straight`,
  );
  const visible = mend(
    'invisible-characters',
    plain,
    /[\u00ad\u200b-\u200f\u2060\ufeff]/g,
    '',
    (count) => `${counted(count, 'invisible character')} taken out`,
  ).replaceAll(/[\u00a0\u2007\u202f]/g, ' ');
  const texts: string[] = [];
  let commas = 0;
  for (const part of visible.split(',')) {
    const word = /^[a-z-]+/i.exec(part.trimStart())?.[0] ?? '';
    if (texts.length === 0 || isKnownDirective(word)) texts.push(part);
    else {
      texts.push(`${texts.pop() ?? ''} ${part}`);
      commas += part.trim() === '' ? 0 : 1;
    }
  }
  if (commas > 0) {
    const words = `${counted(commas, 'comma')} between sources taken out: a comma ends the whole policy`;
    repairs.push({ name: 'commas', words });
  }
  return { texts, repairs };
}

/** Puts right what browsers take for something else: keywords without quotation marks, a missing semicolon. */
export function repairDirectives(policy: Policy): {
  readonly policy: Policy;
  readonly repairs: readonly Repair[];
} {
  const repairs: Repair[] = [];
  const repaired = policy.flatMap(splitAtNames).map(({ name, values }) => {
    const bareName = name.replace(/:$/, '');
    const isNamed = bareName !== name && isKnownDirective(bareName);
    if (isNamed) repairs.push({ name: 'colon', words: `The colon behind ${bareName} taken out` });
    const clean = isNamed ? bareName : name;
    return {
      name: clean,
      values: takesSources(clean) ? values.map((value) => quoted(value, repairs)) : values,
    };
  });
  const added = repaired.length - policy.length;
  if (added > 0) {
    repairs.push({ name: 'semicolons', words: `${counted(added, 'semicolon')} put in front of directives` });
  }
  return { policy: repaired, repairs };
}

/** The name of a directive among the sources of another begins a new one. */
function splitAtNames({ name, values }: Directive): readonly Directive[] {
  const split: { name: string; values: string[] }[] = [{ name, values: [] }];
  for (const value of values) {
    if (isKnownDirective(value) && value.includes('-')) split.push({ name: value.toLowerCase(), values: [] });
    else split.at(-1)?.values.push(value);
  }
  return split;
}

function quoted(value: string, repairs: Repair[]): string {
  const bare = value.replaceAll(/^["']+|(?<!["'])["']+$/g, '');
  const isToken = keywords.has(bare.toLowerCase()) || /^(?:nonce-|sha(?:256|384|512)-)./i.test(bare);
  const meant = isToken ? `'${bare}'` : bare;
  if (isKeyword(value, meant.toLowerCase()) || (!isToken && !/^["']|["']$/.test(value))) return value;
  // An expression in quotation marks that nobody knows is left alone: it may be newer than this list.
  if (!isToken && /^'[a-z-]+'$/i.test(value)) return value;
  const kind = /^nonce-/i.test(bare) ? 'a nonce' : /^sha/i.test(bare) ? 'a hash' : bare;
  repairs.push(
    isToken
      ? {
          name: 'quotes',
          words: `Quotation marks put around ${shortened(kind)}: without them it is the name of a host`,
        }
      : { name: 'quotes-around-source', words: `Quotation marks around ${shortened(kind)} taken out` },
  );
  return meant;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** https://www.w3.org/TR/CSP3/#grammardef-keyword-source, with 'none'. */
const keywords: ReadonlySet<string> = new Set([
  'none',
  'self',
  'unsafe-inline',
  'unsafe-eval',
  'unsafe-hashes',
  'strict-dynamic',
  'report-sample',
  'wasm-unsafe-eval',
]);
