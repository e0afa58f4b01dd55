import type { Lane } from '../guide/guide';

/**
 * Replacing a key. A place is where the other side keeps what it checks tokens with; it declares the moves, each
 * with the answers for which it holds, and the plan is what is left of them.
 */

/** The server that signs belongs to no console. */
export type RotationLane = Lane | 'server';

export const questions = {
  present: {
    legend: 'Is one saved there already?',
    answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
    when: {
      yes: 'one is saved there',
      no: 'none is saved there',
      unknown: 'nobody knows what is saved there',
    },
  },
  others: {
    legend: 'Does anything else use it?',
    answers: { nobody: 'No', others: 'Yes', unknown: 'I do not know' },
    when: { nobody: 'nothing else uses it', others: 'something else uses it', unknown: 'others may use it' },
  },
  signer: {
    legend: 'Who signs the tokens?',
    answers: { server: 'Our own server', assistant: 'The assistant' },
    when: { server: 'your own server signs', assistant: 'the assistant signs' },
  },
  why: {
    legend: 'Why is it replaced?',
    answers: { routine: 'It is due', leaked: 'It leaked, or may have' },
    when: { routine: 'it is due', leaked: 'it leaked or may have' },
  },
} as const;

type Questions = typeof questions;
export type Question = keyof Questions;
export type Answers = { readonly [Asked in Question]: keyof Questions[Asked]['answers'] };

/** The answers for which something holds; a question that is left out does not matter. */
export type Only = { readonly [Asked in Question]?: readonly Answers[Asked][] };

export interface Move {
  readonly id: string;
  readonly lane: RotationLane;
  readonly title: string;
  readonly words: string;
  /** Where to click, in the console's labels. */
  readonly path?: readonly string[];
  /** What visitors notice meanwhile; left out where nothing changes for them. */
  readonly visitors?: string;
  readonly check?: string;
  /** Key of `content/sources.ts`. */
  readonly source?: string;
  readonly only?: Only;
}

/** Words that hold for some answers. */
export interface Remark {
  readonly words: string;
  readonly source?: string;
  readonly only?: Only;
}

export interface RotationPlace {
  readonly id: string;
  /** "LiveEngage", "the web chat" */
  readonly name: string;
  /** The box, in the console's own label. */
  readonly label: string;
  /** What the place allows, in one sentence. */
  readonly allows: string;
  readonly signers: readonly Answers['signer'][];
  /** How long tokens are refused, and why no order of moves avoids it. */
  readonly gap: readonly Remark[];
  readonly moves: readonly Move[];
  readonly rollBack: readonly Remark[];
  /** Keys of `content/sources.ts`. */
  readonly sources: readonly string[];
}

export function answersFor(
  signers: readonly string[],
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [signer = ''] = signers;
  return signers.includes(answers.get('signer') ?? '') ? answers : new Map([...answers, ['signer', signer]]);
}

/** As it can stand in an attribute: "why=routine present=yes,unknown". Empty where it always holds. */
export function conditionOf(only: Only | undefined): string {
  return asksOf(only)
    .map(({ asked, allowed }) => `${asked}=${allowed.join(',')}`)
    .join(' ');
}

export function holds(condition: string, answers: ReadonlyMap<string, string>): boolean {
  return condition
    .split(' ')
    .filter(Boolean)
    .every((part) => {
      const [asked = '', allowed = ''] = part.split('=');
      return allowed.split(',').includes(answers.get(asked) ?? '');
    });
}

/** When something holds, for a page that cannot ask: "Where it is due, and your own server signs". */
export function whenWords(only: Only | undefined): string | undefined {
  const parts = asksOf(only).map(({ asked, allowed }) => {
    const when: Readonly<Partial<Record<string, string>>> = questions[asked].when;
    return allowed.map((answer) => when[answer] ?? answer).join(' or ');
  });
  return parts.length === 0 ? undefined : `Where ${parts.join(', and ')}`;
}

function asksOf(only: Only = {}): { asked: Question; allowed: readonly string[] }[] {
  const order = ['why', 'signer', 'present', 'others'] as const satisfies readonly Question[];
  return order.flatMap((asked) => {
    const allowed = only[asked];
    return allowed ? [{ asked, allowed }] : [];
  });
}
