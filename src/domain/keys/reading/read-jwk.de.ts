// Of read-jwk.en.ts, aaea33fd
import type { Translated } from '../../text/translated';
import type * as en from './read-jwk.en';

export const otherAlgorithm: Translated<typeof en.otherAlgorithm> = 'einen anderen Algorithmus';
