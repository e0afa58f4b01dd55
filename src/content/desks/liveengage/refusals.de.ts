// Of refusals.en.ts, 7675508a
import type { Translated } from '../../../domain/text/translated';
import type * as en from './refusals.en';

export const words: Translated<typeof en.words> = {
  expired: 'Wahrscheinlich Code 1011 oder 1012, oder der Socket schließt mit 4401.',
  otherKey: 'Ein Thread berichtet von Status 500 mit Code 9007.',
};
