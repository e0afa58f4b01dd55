import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../fields/reading';
import { secretFindings } from '../fields/secret-findings';
import { textField } from '../fields/read-field';
import { surroundingSpace } from '../fields/text-repairs';

/** The default heights of a component and of the page in it, in pixels; what lies between is clipped. */
export interface ComponentHeight {
  readonly component: number;
  readonly page: number;
  /** Key of content/sources.ts. */
  readonly source: string;
}

/** The two sides of the sum: the component around the page, and the page in it. */
export type HeightOf = 'component' | 'page';

/** Pixels of the component that its page cannot use. */
export function clippedBy({ component, page }: ComponentHeight): number {
  return component - page;
}

/** The other height, from one of the two. */
export function otherHeight(given: HeightOf, pixels: number, defaults: ComponentHeight): number {
  return given === 'component' ? pixels - clippedBy(defaults) : pixels + clippedBy(defaults);
}

/** Ours: the console documents no greatest height that we know of. */
const greatest = 9999;

/** Reads a height in whole pixels. */
export function heightCheck(of: HeightOf, defaults: ComponentHeight): FieldCheck {
  const least = of === 'component' ? clippedBy(defaults) + 1 : 1;
  const example = String(defaults[of]);
  const findings: readonly Finding<TextSeen>[] = [
    ...secretFindings({ what: `the height of the ${of} in pixels`, example }),
    {
      reason: 'other-unit',
      is: 'miss',
      when: ({ text }) => /^\d{1,9}(?:[.,]\d{1,9})?\s?(?:%|r?em|pt|vh|cm|mm|in)$/i.test(text),
      words: `This is in another unit. The height is a number of pixels, such as ${example}.`,
    },
    {
      reason: 'fraction',
      is: 'miss',
      when: ({ text }) => /^\d{1,9}[.,]\d{1,9}$/.test(text),
      words: `This has a fraction. The height is a whole number of pixels, such as ${example}.`,
    },
    {
      reason: 'too-small',
      is: 'miss',
      when: ({ text }) => /^\d{1,9}$/.test(text) && Number(text) < least,
      words:
        of === 'component'
          ? `Nothing is left of this height for the page, since ${String(clippedBy(defaults))} pixels are clipped. The default is ${example}.`
          : `There is no page of this height. The default is ${example}.`,
    },
    {
      reason: 'too-large',
      is: 'miss',
      when: ({ text }) => /^\d+$/.test(text) && Number(text) > greatest,
      words: `This is higher than any screen. The height is a number of pixels, such as ${example}.`,
    },
  ];
  return textField({
    repairs: [
      { name: 'unit', pattern: /^(\d{1,5})\s?(?:px|pixels?)$/gi, into: numberIn, words: 'The unit left out' },
      surroundingSpace,
    ],
    grammar: z.string().check(
      z.regex(/^\d{1,4}$/),
      z.refine((text) => Number(text) >= least),
    ),
    findings,
    words: { recognised: '', otherwise: `This is not a number of pixels, such as ${example}.` },
  });
}

function numberIn(text: string): string {
  return /\d{1,5}/.exec(text)?.[0] ?? text;
}
