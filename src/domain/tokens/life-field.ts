import type { FieldCheck } from '../fields/reading';
import { readLife } from './life';

/** The lifetime of a token, where nothing but the text goes on. */
export const lifeField: FieldCheck = {
  read: (pasted) => {
    const reading = readLife(pasted);
    return (
      reading && { ...reading, repairs: [], ...(reading.verdict !== 'stop' && { value: pasted.trim() }) }
    );
  },
  findings: [],
};
