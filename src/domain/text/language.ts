import { locale } from './locale.en';

/** The language of what is built: the site is built in English, and some pages once more in another. */
export const language = locale.slice(0, 2);
