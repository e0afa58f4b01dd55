// Of mistake-link.en.ts, 0600eac2
import type { Translated } from '../../domain/text/translated';
import type * as en from './mistake-link.en';

export const dateLine: Translated<typeof en.dateLine> = (day) => `Datum: ${day}`;
