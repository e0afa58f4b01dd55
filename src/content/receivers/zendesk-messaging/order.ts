/** Position among the receivers. Those of desks come after those of assistants. */
export const order = 4;
