/** Position among the receivers. */
export const order = 3;
