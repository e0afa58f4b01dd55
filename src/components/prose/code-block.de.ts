// Of code-block.en.ts, 265209b9
import type { Translated } from '../../domain/text/translated';
import type * as en from './code-block.en';

export const theCode: Translated<typeof en.theCode> = 'der Code';
