import { counted } from '../text/locale';

/** Of a value that the code takes from elsewhere. `place`: the name or call that gives it. */
export const comesFrom = (what: string, place: string, isAmbiguous: boolean) =>
  `${what} comes from ${place}, which ${isAmbiguous ? 'has more than one value here' : 'is not in the paste'}.`;

export const repairs = {
  'html-entities': (count: number) =>
    `${counted(count, 'HTML entity', 'HTML entities')} such as &quot; turned back into the character`,
  escapes: (count: number) => `${counted(count, 'escape')} such as \\" turned back into the character`,
  wrapping: 'Quotation marks or code fences around it removed',
  'smart-quotes': (count: number) => `${counted(count, 'typographic quotation mark')} made straight`,
};
