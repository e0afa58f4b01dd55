/** `labels`: of boxes. */
export const words = {
  held: (labels: readonly string[]) => `The result returns when you correct: ${labels.join(', ')}.`,
  examples: (labels: readonly string[]) => `The result contains an example for: ${labels.join(', ')}.`,
};
