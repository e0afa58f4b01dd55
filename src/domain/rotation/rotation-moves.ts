import { movesInWords, type Move, type Moving, type Remark } from './rotation';
import { moveWords, noGap, rollBackWords } from './rotation-moves.en';

/** What differs between two places that each hold one public key. */
export interface PublicKeyBox {
  /** "LiveEngage", "the web chat" */
  readonly name: string;
  /** The box, in the console's own label. */
  readonly label: string;
  readonly lane: 'assistant' | 'desk';
  readonly path: readonly string[];
  /** How one sees whether a key is saved. */
  readonly look: string;
  /** Who else may rely on the saved key, and how to find out. */
  readonly others: string;
  /** What a visitor meets whose token is refused. */
  readonly refused: string;
  /** How to see as a visitor that it works. */
  readonly trial: string;
  /** Keys of `content/sources.ts`. */
  readonly source: string;
  readonly othersSource: string;
}

const server = { signer: ['server'] } as const;
const due = { ...server, why: ['routine'] } as const;
const leaked = { ...server, why: ['leaked'] } as const;
const replaced = { ...due, present: ['yes', 'unknown'] } as const;
const first = { ...due, present: ['no'] } as const;

/**
 * The moves at a place that has one box for one public key, where the reader's own server signs. The box holds
 * one key at a time, so there is a gap between saving the key and signing with it: the order keeps it to seconds
 * where there is time, and gives it up where a leaked key has to stop working first.
 */
export function publicKeyMoves(box: PublicKeyBox): readonly Move[] {
  const { lane, path, source } = box;
  const moves = [
    { id: 'look', lane, path, source, only: { present: ['unknown'] } },
    { id: 'keep-copy', lane, only: { present: ['yes', 'unknown'] } },
    { id: 'ask-others', lane, source: box.othersSource, only: { others: ['others', 'unknown'] } },
    { id: 'make', lane: 'here', only: server },
    { id: 'save-first', lane, path, source, only: leaked },
    { id: 'install-now', lane: 'server', only: leaked },
    { id: 'install-first', lane: 'server', only: first },
    { id: 'save-only', lane, path, source, only: first },
    { id: 'install', lane: 'server', only: replaced },
    { id: 'shorten', lane: 'server', only: replaced },
    { id: 'quiet-hour', lane: 'here', only: replaced },
    { id: 'save', lane, path, source, only: replaced },
    { id: 'switch', lane: 'server', only: replaced },
    { id: 'compare', lane: 'here', only: server },
    { id: 'try', lane: 'assistant' },
    { id: 'retire', lane: 'server', only: replaced },
    { id: 'clean-up', lane: 'server', only: leaked },
  ] as const satisfies readonly Moving[];
  return movesInWords(moves, moveWords(box));
}

/** What the gap costs there: nothing, where no key was. */
export function publicKeyGap(
  words: { readonly due: string; readonly leaked: string },
  source: string,
): readonly Remark[] {
  return [
    { words: words.due, source, only: replaced },
    { words: noGap, only: first },
    { words: words.leaked, source, only: leaked },
  ];
}

export function publicKeyRollBack(label: string): readonly Remark[] {
  const words = rollBackWords(label);
  return [
    { words: words.replaced, only: replaced },
    { words: words.first, only: first },
    { words: words.leaked, only: leaked },
  ];
}
