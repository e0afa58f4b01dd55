// Of setup.en.ts, 429b9a16
import type { Translated } from '../text/translated';
import type * as en from './setup.en';

export const defaultName: Translated<typeof en.defaultName> = 'Meine Einrichtung';
