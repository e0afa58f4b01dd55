import * as talk from './sample-talk.en';

export type Speaker = 'customer' | 'assistant' | 'agent';

export interface Line {
  readonly by: Speaker;
  readonly words: string;
}

export const { summary } = talk;

/** What was said before the hand-over. */
export const history: readonly Line[] = talk.history;

/** What was said after it. */
export const afterwards: readonly Line[] = talk.afterwards;
