import { enumerate } from '../text/locale';
import type { Standing } from './need';

export const words = {
  isNew: 'The directive is new, and starts with the entries of default-src.',
  insteadOfNone: 'Before, nothing was allowed here.',
  allPass: 'No list of sources blocks anything that we know of.',
  pass: (parts: readonly string[]) => `These get through: ${enumerate(parts)}.`,
  part: 'This is not your whole policy, so nothing is offered in its place. Add what is listed here to your policy by hand.',
  unfinished:
    'This is not finished: the parts that only your server can fill in were left unchanged. Put their values in, or add what is listed here to your policy by hand.',
} as const;

export const standings: Readonly<Record<Standing, string>> = {
  documented: 'Documented:',
  derived: 'Worked out here, from:',
  reported: 'Named by the browser. Its rules:',
};
