// Of old-address.en.ts, 9e247fa3
import type { Translated } from '../../domain/text/translated';
import type * as en from './old-address.en';

export const unknown: Translated<typeof en.unknown> = {
  before: 'Diese Website hat keine Stelle für die Dokumentationsadresse ',
  between: ' unter ',
  after: '.',
};
