// Of own-address.en.ts, 1b4be89a
import type { Translated } from '../../domain/text/translated';
import type * as en from './own-address.en';

export const theAddress: Translated<typeof en.theAddress> = 'die Adresse';
