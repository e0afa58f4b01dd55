// Of check-values.en.ts, 6081494d
import type { Translated } from '../text/translated';
import type * as en from './check-values.en';

export const empty: Translated<typeof en.empty> = 'Er ist leer.';
