// Of token.en.ts, 0e9fbe18
import type { Translated } from '../../../domain/text/translated';
import type * as en from './token.en';

const uuid = '6d0a3f52-1c7e-4b8e-9f5d-2a4c90e1b763';

export const words: Translated<typeof en.words> = {
  madeBy:
    'Der Assistent erzeugt diese Tokens mit dem privaten Schlüssel, der zum öffentlichen Schlüssel in JWT Public Key gehört. Ihr Server erzeugt keine.',
  renewal:
    'Läuft das Token ab, wird der Chat des Kunden nach einem neuen gefragt. Der Servicemitarbeiter erfährt nichts davon und kann weiter schreiben.',
  claims: {
    iss: 'Wer das Token erzeugt hat: dasselbe iss wie in LivePersons Identity-Funktion. Groß- und Kleinschreibung zählt.',
    iat: 'Wann das Token erzeugt wurde, in Sekunden seit 1970.',
    exp: 'Wann LivePerson nach einem neuen Token fragt, in Sekunden seit 1970.',
    sub: 'Die Kennung der Person, die zur Customer ID wird. Niemand kann sie erraten oder hochzählen, und sie geht nie an eine andere Person. Nehmen Sie eine UUID oder einen Hash mit Salt, keine E-Mail-Adresse und keine Telefonnummer.',
    given_name: 'Der Vorname, den der Servicemitarbeiter sieht.',
    family_name: 'Der Nachname, den der Servicemitarbeiter sieht.',
    email: 'Die E-Mail-Adresse, die der Servicemitarbeiter sieht.',
    gender: 'Wird dem Servicemitarbeiter gezeigt.',
    preferred_username: 'Der Name, mit dem der Servicemitarbeiter die Person ansprechen kann.',
    phone_number:
      'Eine Telefonnummer. Nach älterer Dokumentation sieht der Servicemitarbeiter sie als Telefon des Kontakts. Spätere Fassungen setzen sie an die Stelle der IMEI eines Geräts.',
    lp_sdes: 'Eine Liste von Engagement-Attributen der Arten ctmrinfo und personal.',
    aud: 'Das Konto, für das das Token ist: acc: und die Kontonummer. Nur ein Beispiel zeigt es, und die Dokumentation führt es nicht auf.',
    acr: 'Kein Claim des Tokens. Es ist ein Schlüssel der Identity, die eine Seite neben dem Token an lpTag gibt.',
  },
  rows: {
    'sub-missing': `Das sub fehlt. LivePerson führt es unter den üblichen Claims auf, nicht unter den Pflichtangaben, und nimmt die Customer ID daraus. Ergänzen Sie eines, etwa ${uuid}.`,
    'sub-counted': `Das sub ist eine kurze Zahl. Nehmen Sie eine Kennung, die niemand erraten oder hochzählen kann, etwa die UUID ${uuid}.`,
    'aud-other-account':
      'Das aud nennt kein Konto. Wo LivePerson eines zeigt, ist es acc: und die Kontonummer, etwa acc:71234560. Ob es geprüft wird, ist nicht dokumentiert.',
    'acr-not-here':
      'Das acr ist kein Claim des Tokens. In LivePersons Dokumentation ist es ein Schlüssel der Identity, die eine Seite neben dem Token an lpTag gibt.',
    'lp-sdes-no-list':
      'Das lp_sdes ist keine Liste. Geben Sie eine Liste von Objekten ein, etwa [{"type":"ctmrinfo", …}].',
  },
};
