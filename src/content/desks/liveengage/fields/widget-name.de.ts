// Of widget-name.en.ts, 7431980d
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './widget-name.en';

const suggestion = 'Wählen Sie einen Namen, den Servicemitarbeiter erkennen, etwa Watson Assistant.';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'ein Name für das Widget', example: 'Watson Assistant' },
  recognised:
    'Ein Name, den Servicemitarbeiter sehen. LivePerson macht das Symbol aus seinen Anfangsbuchstaben.',
  otherwise: `Das ist zu lang für einen Namen. ${suggestion}`,
  rows: {
    'embed-script': `Das ist das Skript, das den Web-Chat auf eine Seite bringt. ${suggestion}`,
    'public-key': `Das ist ein öffentlicher Schlüssel. Fügen Sie ihn in JWT Public Key ein. ${suggestion}`,
    'web-address': `Das ist eine Webadresse. Fügen Sie sie im selben Formular in URL ein. ${suggestion}`,
    'app-key': `Das sieht wie ein Schlüssel aus, etwa der App key. Servicemitarbeiter sähen ihn als Namen. ${suggestion}`,
    'login-email': `Das ist eine E-Mail-Adresse. Servicemitarbeiter sähen sie als Namen. ${suggestion}`,
    'only-punctuation': `Dieser Name hat keine Buchstaben. Sein Symbol hätte also keine Anfangsbuchstaben. ${suggestion}`,
    'angle-brackets': `Dieser Name enthält < oder >. LivePerson dokumentiert nicht, wie das angezeigt wird. ${suggestion}`,
    'long-name': ({ length, comfortable }) =>
      `Dieser Name hat ${String(length)} Zeichen. LivePerson dokumentiert keine Grenze, aber bis zu ${String(comfortable)} sind neben dem Symbol gut zu lesen, etwa Watson Assistant.`,
  },
};
