/** Position among the receivers. The tokens of the web chat are the reader's own. */
export const order = 1;
