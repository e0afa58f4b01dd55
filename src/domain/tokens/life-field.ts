import type { FieldCheck } from '../fields/reading';
import { valueWithin } from '../text/account';
import { readLife } from './life';

/** The lifetime of a token, where nothing but the text goes on. */
export const lifeField: FieldCheck = {
  read: (pasted) => {
    const reading = readLife(pasted);
    if (reading?.verdict === 'stop') return { ...reading, repairs: [] };
    return reading && { ...reading, repairs: [], value: pasted.trim(), account: valueWithin(pasted) };
  },
  findings: [],
};
