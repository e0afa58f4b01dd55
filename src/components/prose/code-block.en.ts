/** What was copied, in a sentence. */
export const theCode = 'the code';
