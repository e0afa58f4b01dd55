// Of sheet.en.ts, ab8f075c
import type { Translated } from '../text/translated';
import type * as en from './sheet.en';

export const here: Translated<typeof en.here> = 'Diese Seite';
