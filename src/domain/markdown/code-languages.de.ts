// Of code-languages.en.ts, 1188f3e7
import type { Translated } from '../text/translated';
import type * as en from './code-languages.en';

export const report: Translated<typeof en.report> = 'Meldung';
