// Of public-key.en.ts, dd963267
import { publicKey as isPublicKey } from '../../../../domain/fields/pasted.en';
import { words as knownKeys } from '../../../keys/known-keys.en';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './public-key.en';

const takeFrom = 'den JWT key auf der Einrichtungsseite des Web-Chats';
const copyIt = `Kopieren Sie ${takeFrom}, eine Zeile, die mit MII beginnt.`;

export const publicKey = `${isPublicKey} Fügen Sie ihn in JWT Public Key ein.`;

export const words: Translated<typeof en.words> = {
  destination: 'JWT Public Key',
  takeFrom,
  words: {
    uuid: `Das sieht wie ein App key aus. Kopieren Sie den aus LiveEngage auf die Einrichtungsseite des Web-Chats. ${copyIt}`,
    'hex-32': `Das sieht wie ein Schlüssel vom Tab API aus: 32 Zeichen ohne Bindestriche, kein öffentlicher Schlüssel. ${copyIt}`,
    'web-address': `Das ist eine Webadresse, etwa die Integration widget URL oder ein JWKS endpoint. JWT Public Key nimmt den Schlüssel selbst. ${copyIt}`,
  },
};

export const tutorialSample: Translated<typeof en.tutorialSample> = (what) =>
  `${knownKeys.published(what)} ${copyIt}`;

export const consumerDelegation: Translated<typeof en.consumerDelegation> =
  'In JWT Public Key steht CONSUMER_DELEGATION, wenn das Konto Consumer Delegation verwendet, eine andere Funktion. ' +
  `Fragen Sie, wer das eingerichtet hat, bevor Sie es ersetzen. ${copyIt}`;
