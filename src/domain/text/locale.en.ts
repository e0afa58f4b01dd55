/** The language that the pages are in, and the side that its lines begin on. */
export const locale = 'en-GB';
export const direction: 'ltr' | 'rtl' = 'ltr';

/** Before and after what is quoted. */
export const quotationMarks = ['“', '”'] as const;

export const words = {
  /** Behind the first values of a long list. */
  more: (count: string) => `${count} more`,
};
