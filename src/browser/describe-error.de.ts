// Of describe-error.en.ts, aae76345
import type { Translated } from '../domain/text/translated';
import type * as en from './describe-error.en';

export const noCause: Translated<typeof en.noCause> = 'keine Ursache angegeben';
