import type { Exact } from '../fields/words';
import type { Lane } from '../guide/guide';
import { questionWords, where } from './rotation.en';

/**
 * Replacing a key. A place is where the other side keeps what it checks tokens with; it declares the moves, each
 * with the answers for which it holds, and the plan is what is left of them.
 */

/** The server that signs belongs to no console. */
export type RotationLane = Lane | 'server';

/** What a plan depends on, and every answer to it. */
export type Answers = Readonly<{
  present: 'yes' | 'no' | 'unknown';
  others: 'nobody' | 'others' | 'unknown';
  signer: 'server' | 'assistant';
  why: 'routine' | 'leaked';
}>;
export type Question = keyof Answers;

/** The answers for which something holds; a question that is left out does not matter. */
export type Only = { readonly [Asked in Question]?: readonly Answers[Asked][] };

/** A move as data. */
export interface Moving {
  readonly id: string;
  readonly lane: RotationLane;
  /** Where to click, in the console's labels. */
  readonly path?: readonly string[];
  /** Key of `content/sources.ts`. */
  readonly source?: string;
  readonly only?: Only;
}

export interface MoveWords {
  readonly title: string;
  readonly words: string;
  /** What visitors notice meanwhile; left out where nothing changes for them. */
  readonly visitors?: string;
  readonly check?: string;
}

export type Move = Moving & MoveWords;

/** The moves with their words, which are named by their ids; one too few or too many does not compile. */
export function movesInWords<
  const Moves extends readonly Moving[],
  const Words extends Readonly<Record<Moves[number]['id'], MoveWords>>,
>(moves: Moves, words: Exact<Words, Readonly<Record<Moves[number]['id'], MoveWords>>>): readonly Move[] {
  const table = new Map<string, MoveWords>(Object.entries(words));
  return moves.map((move) => {
    const found = table.get(move.id);
    if (!found) throw new Error(`No words for the move "${move.id}".`);
    return { ...move, ...found };
  });
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

/** As it can be in an attribute: "why=routine present=yes,unknown". Empty where it always holds. */
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
    const when: Readonly<Partial<Record<string, string>>> = questionWords[asked].when;
    return allowed.map((answer) => when[answer] ?? answer);
  });
  return parts.length === 0 ? undefined : where(parts);
}

function asksOf(only: Only = {}): { asked: Question; allowed: readonly string[] }[] {
  const order = ['why', 'signer', 'present', 'others'] as const satisfies readonly Question[];
  return order.flatMap((asked) => {
    const allowed = only[asked];
    return allowed ? [{ asked, allowed }] : [];
  });
}
