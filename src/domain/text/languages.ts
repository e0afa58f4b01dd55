/** What the site is written in. */
export const original = 'en';

/** The languages that the site speaks, each by its own name for itself. */
export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;

/** Those that some pages are built in once more. Their addresses begin with the language: `/de/`. */
export const otherLanguages = ['de'] as const satisfies readonly Language[];

/** Languages that nobody speaks, to find what does not follow the language: longer words, and the other direction. */
export const pseudoLanguages: readonly string[] = ['ar-XB'];
