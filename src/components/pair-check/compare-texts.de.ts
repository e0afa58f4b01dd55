// Of compare-texts.en.ts, 3715b49d
import type { Translated } from '../../domain/text/translated';
import type * as en from './compare-texts.en';

export const anyService: Translated<typeof en.anyService> = {
  accepts: 'Ein Dienst, der diesen Schlüssel gespeichert hat, nimmt die Signaturen dieses Servers an.',
  expired:
    'Ein Dienst, der diesen Schlüssel gespeichert hat, nimmt die Signaturen dieses Servers an, aber dieses Token ist zu alt.',
  refuses: 'Ein Dienst, der diesen Schlüssel gespeichert hat, lehnt die Tokens dieses Servers ab.',
  unknown: 'Dieses Token zeigt nicht, ob ein Dienst die Tokens dieses Servers annimmt.',
};
