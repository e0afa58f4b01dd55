import type { RefusalAnswers } from '../../../domain/tokens/refusal-kit';
import { words } from './refusals.en';

/** What the service answers to tokens that it refuses, as far as it is known. */
export const refusals: RefusalAnswers = {
  expired: { words: words.expired, source: 'liveperson-error-codes' },
  'other-key': { words: words.otherKey, source: 'liveperson-thread-198' },
};
