// Of address-search.en.ts, 5e453b1e
import { counted } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './address-search.en';

export const found: Translated<typeof en.found> = (count) => `${counted(count, 'Adresse', 'Adressen')}.`;
