// Of key-symptoms.en.ts, aaa0d23f
import type { Translated } from '../../../domain/text/translated';
import type * as en from './key-symptoms.en';

const accepted = 'Mit diesem Schlüssel in JWT Public Key nimmt LiveEngage die Signaturen dieses Servers an.';

export const effects: Translated<typeof en.effects> = {
  accepts: accepted,
  expired: `${accepted} Ein abgelaufenes Token schließt die Verbindung mit 4401 oder wird mit Code 1012 beantwortet. Dieser Code ist wahrscheinlich und nicht offiziell.`,
  refuses:
    'Mit diesem Schlüssel in JWT Public Key lehnt LiveEngage die Tokens dieses Servers ab. Auf die Anmeldung folgen HTTP 500 und internalErrorCode 9007, und die Übergabe schlägt fehl. Die Konsole zeigt davon nichts.',
  unknown:
    'Dieses Token zeigt nicht, ob LiveEngage die Tokens dieses Servers annimmt. Ein unpassender Schlüssel ergibt HTTP 500 mit internalErrorCode 9007. Die Codes 1001, 1008 und 1009 für Text, der gar kein Token ist, sind wahrscheinlich und nicht offiziell.',
};
