// Of say-signature.en.ts, bb5ff720
import type { Translated } from '../text/translated';
import type * as en from './say-signature.en';

export const words: Translated<typeof en.words> = {
  verifies: 'Die Signatur besteht mit diesem Schlüssel die Prüfung als RS256.',
  notGiven:
    'Die Signatur ist nicht geprüft, weil der Schlüssel des Unterzeichners fehlt. Geben Sie unten seinen öffentlichen Schlüssel ein.',
  sharedSecret:
    'Die Signatur ist nicht geprüft: Dafür braucht es das Geheimnis, das beide Seiten teilen, und diese Seite fragt nie danach.',
};
