import { enumerate } from '../../domain/text/locale';

/** `labels`: of boxes. */
export const words = {
  held: (labels: readonly string[]) => `The result returns when you correct: ${enumerate(labels)}.`,
  examples: (labels: readonly string[]) => `The result contains an example for: ${enumerate(labels)}.`,
};
