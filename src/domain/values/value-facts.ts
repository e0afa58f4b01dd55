import type { FieldCheck } from '../fields/reading';
import type { Field, Guide } from '../guide/guide';
import { valueId } from '../links/linked-page';

/** What the box of a value knows to be something else, and how the two are told apart. */
export interface LookAlike {
  readonly reason: string;
  readonly words: string;
  /** The id of the value that it is. */
  readonly is?: string;
}

/** A value of a guide, with all that its definition says about it. */
export interface ValueFacts {
  readonly key: string;
  /** Its id on `/values/`. */
  readonly id: string;
  readonly field: Field;
  /** The step in which it is asked for, from 1. */
  readonly step: { readonly id: string; readonly title: string; readonly number: number } | undefined;
  /** Where there is a pair, one half of it is secret. */
  readonly isPublicKey: boolean;
  readonly lookAlikes: readonly LookAlike[];
}

/** Every value of a guide, in the order of its definition. */
export function valuesOf(guide: Guide): ValueFacts[] {
  return Object.entries(guide.fields).map(([key, field]) => {
    const index = guide.steps.findIndex(({ actions }) => actions.some(({ asks }) => asks === key));
    const step = guide.steps[index];
    const check = guide.checks[key];
    return {
      key,
      id: valueId(guide.id, key),
      field,
      step: step && { id: step.id, title: step.title, number: index + 1 },
      isPublicKey: field.makes !== undefined || field.isPublicKey === true,
      lookAlikes: check ? lookAlikesOf(guide, check) : [],
    };
  });
}

/** How a row opens that says what a paste is. The others say what is wrong with a value of the right kind. */
const namesAnother =
  /^(?:This|These) (?:is|are|has the form|have the form|looks like|starts with|belongs|may be) /;

/** From the rows of its box, whose words need no paste to be read. */
function lookAlikesOf(guide: Guide, { findings }: FieldCheck): LookAlike[] {
  return findings.flatMap(({ reason, is, words, belongsIn }) =>
    is === 'identity' && typeof words === 'string' && namesAnother.test(words)
      ? [
          {
            reason,
            words: firstSentence(words),
            ...(belongsIn === undefined ? {} : { is: valueId(guide.id, belongsIn) }),
          },
        ]
      : [],
  );
}

/** What comes after it says where the right value is copied. */
function firstSentence(words: string): string {
  return words.split(/(?<=\.) (?=\p{Lu})/u)[0] ?? words;
}
