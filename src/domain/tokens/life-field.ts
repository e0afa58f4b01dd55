import type { FieldCheck } from '../fields/reading';
import { readLife } from './life';

/** The length of a token's life, where nothing but the text goes on. */
export const lifeField: FieldCheck = {
  read: (pasted) => {
    const reading = readLife(pasted);
    return (
      reading && { ...reading, repairs: [], ...(reading.verdict !== 'stop' && { value: pasted.trim() }) }
    );
  },
  findings: [],
};
