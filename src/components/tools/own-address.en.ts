/** What was copied, in a sentence. */
export const theAddress = 'the address';
