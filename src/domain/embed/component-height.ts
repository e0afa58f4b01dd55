import { wordsOf } from './component-height.en';
import type { FieldCheck } from '../fields/reading';
import { secretFindings } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { surroundingSpace } from '../fields/text-repairs';

/** The two sides of the sum: the component around the page, and the page in it. */
export type HeightOf = 'component' | 'page';

/** The default heights in pixels; what lies between is clipped. */
type Heights = Readonly<Record<HeightOf, number>>;

export interface ComponentHeight extends Heights {
  /** Key of content/sources.ts. */
  readonly source: string;
}

/** Pixels of the component that its page cannot use. */
export function clippedBy({ component, page }: Heights): number {
  return component - page;
}

/** The other height, from one of the two. */
export function otherHeight(given: HeightOf, pixels: number, defaults: Heights): number {
  return given === 'component' ? pixels - clippedBy(defaults) : pixels + clippedBy(defaults);
}

/** Our own limit: the console documents none that we know of. */
const greatest = 9999;

/** Reads a height in whole pixels. */
export function heightCheck(of: HeightOf, defaults: Heights): FieldCheck {
  const clipped = clippedBy(defaults);
  const least = of === 'component' ? clipped + 1 : 1;
  const words = wordsOf({ of, example: String(defaults[of]), clipped });
  return textField({
    repairs: [{ name: 'unit', pattern: /^(\d{1,5})\s?(?:px|pixels?)$/gi, into: numberIn }, surroundingSpace],
    grammar: (text) => /^\d{1,4}$/.test(text) && Number(text) >= least,
    findings: [
      ...secretFindings(words.belongs),
      {
        reason: 'other-unit',
        is: 'miss',
        when: ({ text }) => /^\d{1,9}(?:[.,]\d{1,9})?\s?(?:%|r?em|pt|vh|cm|mm|in)$/i.test(text),
      },
      { reason: 'fraction', is: 'miss', when: ({ text }) => /^\d{1,9}[.,]\d{1,9}$/.test(text) },
      { reason: 'too-small', is: 'miss', when: ({ text }) => /^\d{1,9}$/.test(text) && Number(text) < least },
      { reason: 'too-large', is: 'miss', when: ({ text }) => /^\d+$/.test(text) && Number(text) > greatest },
    ],
    words,
  });
}

function numberIn(text: string): string {
  return /\d{1,5}/.exec(text)?.[0] ?? text;
}
