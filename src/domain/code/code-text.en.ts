import { counted } from '../text/locale';

export const repairs = {
  'html-entities': (count: number) =>
    `${counted(count, 'HTML entity', 'HTML entities')} such as &quot; turned back into the character`,
  escapes: (count: number) => `${counted(count, 'escape')} such as \\" turned back into the character`,
  wrapping: 'Quotation marks or code fences around it removed',
  'smart-quotes': (count: number) => `${counted(count, 'typographic quotation mark')} made straight`,
};
