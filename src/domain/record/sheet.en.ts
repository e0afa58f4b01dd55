/** In front of a value of this page, where others name a console. */
export const here = 'This page';
