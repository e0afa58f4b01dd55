// Of mask-paste.en.ts, 6d434145
import type { Translated } from '../text/translated';
import type * as en from './mask-paste.en';

export const kinds: Translated<typeof en.kinds> = {
  privateKey: 'ein privater Schlüssel',
  secret: 'ein Geheimnis',
  key: 'ein Schlüssel',
  token: 'ein Token',
  email: 'eine E-Mail-Adresse',
  long: 'ein langer Text',
};
