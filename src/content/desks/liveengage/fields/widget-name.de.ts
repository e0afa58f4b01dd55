// Of widget-name.en.ts, 6c5f6be6
import { publicKey } from './public-key.en';
import { likeAppKey } from './app-key.en';
import { emailAddress, embedScript, longForName, webAddress } from '../../../../domain/fields/pasted.en';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './widget-name.en';

const suggestion = 'Wählen Sie einen Namen, den Servicemitarbeiter erkennen, etwa Watson Assistant.';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'ein Name für das Widget', example: 'Watson Assistant' },
  recognised:
    'Ein Name, den Servicemitarbeiter sehen. LivePerson macht das Symbol aus seinen Anfangsbuchstaben.',
  otherwise: `${longForName} ${suggestion}`,
  rows: {
    'embed-script': `${embedScript} ${suggestion}`,
    'public-key': `${publicKey} ${suggestion}`,
    'web-address': `${webAddress} Fügen Sie sie im selben Formular in URL ein. ${suggestion}`,
    'app-key': `${likeAppKey} Servicemitarbeiter sähen ihn als Namen. ${suggestion}`,
    'login-email': `${emailAddress} Servicemitarbeiter sähen sie als Namen. ${suggestion}`,
    'only-punctuation': `Dieser Name hat keine Buchstaben. Sein Symbol hätte also keine Anfangsbuchstaben. ${suggestion}`,
    'angle-brackets': `Dieser Name enthält < oder >. LivePerson dokumentiert nicht, wie das angezeigt wird. ${suggestion}`,
    'long-name': ({ length, comfortable }) =>
      `Dieser Name hat ${String(length)} Zeichen. LivePerson dokumentiert keine Grenze, aber bis zu ${String(comfortable)} sind neben dem Symbol gut zu lesen, etwa Watson Assistant.`,
  },
};
