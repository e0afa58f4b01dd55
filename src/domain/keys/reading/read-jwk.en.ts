/** What a key is marked for, where its own word is not shown. */
export const otherAlgorithm = 'another algorithm';
