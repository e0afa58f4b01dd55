/** Of a set-up that nobody has named. Browsers have kept it. */
export const defaultName = 'My set-up';
