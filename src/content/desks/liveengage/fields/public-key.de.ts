// Of public-key.en.ts, 0ea6f760
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './public-key.en';

const takeFrom = 'den JWT key auf der Einrichtungsseite des Web-Chats';
const copyIt = `Kopieren Sie ${takeFrom}, eine Zeile, die mit MII beginnt.`;

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
  `Das ist ${what}: Jeder kann damit signieren. Verwenden Sie ihn nie. Ist er in JWT Public Key gespeichert, ersetzen Sie ihn. ${copyIt}`;

export const consumerDelegation: Translated<typeof en.consumerDelegation> =
  'In JWT Public Key steht CONSUMER_DELEGATION, wenn das Konto Consumer Delegation verwendet, eine andere Funktion. ' +
  `Fragen Sie, wer das eingerichtet hat, bevor Sie es ersetzen. ${copyIt}`;
