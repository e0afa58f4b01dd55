/** The languages that the site speaks beside English. The first part of an address names one: `/de/liveengage/`. */
export const languages = ['de'] as const;
export type Language = (typeof languages)[number];
