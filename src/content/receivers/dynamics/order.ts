/** Position among the receivers. */
export const order = 5;
