/** Of a value that came, in a sentence. */
export const empty = 'It is empty.';
