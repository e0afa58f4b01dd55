// Of widget-url.en.ts, 85666d65
import { publicKey } from './public-key.en';
import { likeAppKey } from './app-key.en';
import { repairs } from '../../../../domain/fields/fields.en';
import { removed } from '../../../../domain/fields/removed.en';
import { emailAddress, embedScript, ownProxy, placeholder } from '../../../../domain/fields/pasted.en';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './widget-url.en';

const example = 'https://assistant.example.com/widget';
const copyIt = `Kopieren Sie die Integration widget URL von der Einrichtungsseite des Web-Chats: eine ganze Adresse, etwa ${example}.`;
const compareIt = 'Vergleichen Sie sie mit der Einrichtungsseite des Web-Chats.';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'die Integration widget URL', example },
  recognised:
    'Eine ganze https-Adresse. Ihre genaue Form ist nicht dokumentiert. Vergleichen Sie deshalb Anfang und Ende mit der Einrichtungsseite des Web-Chats.',
  otherwise: `Das sieht nicht wie eine Webadresse aus. ${copyIt}`,
  repairs: {
    'taken-from-link': 'Aus dem Link darum herum genommen',
    'taken-from-service': 'Aus der Adresse eines Weiterleitungsdienstes genommen',
    'angle-brackets': repairs['angle-brackets'],
    ampersands: (count) => `&amp; als & geschrieben, ${count === 1 ? 'einmal' : `${String(count)} Mal`}`,
    'white-space-inside': repairs['white-space-inside'],
  },
  rows: {
    'sign-in-in-address': `Diese Adresse enthält einen Benutzernamen oder ein Passwort. ${removed} ${copyIt}`,
    'embed-script': `${embedScript} ${copyIt}`,
    'script-address': `Das ist ein Skript oder ein Stück Inhalt, nicht die Adresse einer Seite. ${copyIt}`,
    'app-key': `${likeAppKey} ${copyIt}`,
    'account-number': `Das ist eine Nummer, vielleicht die Kontonummer. ${copyIt}`,
    'public-key': `${publicKey} ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'preview-link': `Das ist der Vorschau-Link des Assistenten. Er zeigt den Chat, wie ein Kunde ihn sieht. ${copyIt}`,
    'liveperson-host': `Das ist eine von LivePersons eigenen Adressen. Die Adresse des Widgets kommt vom Assistenten. ${copyIt}`,
    'service-address': `Das ist die Adresse eines Dienstes, der zu einer anderen führt, etwa ein Kurzlink oder der Schutz von E-Mails. ${copyIt}`,
    'local-address': `Diese Adresse funktioniert nur auf einem Computer oder in einem lokalen Netz. Servicemitarbeiter anderswo können sie nicht laden. ${copyIt}`,
    'ip-address': `Diese Adresse hat eine Zahl statt eines Hostnamens, und Browser nehmen das Zertifikat einer solchen Seite selten an. ${copyIt}`,
    'several-addresses': `Das ist mehr als eine Adresse. ${copyIt}`,
    'text-around': `Vor der Adresse steht anderer Text. Fügen Sie nur die Adresse ein, etwa ${example}.`,
    'cut-short': `Ein Teil dieser Adresse fehlt: Nur ihr Anfang wurde kopiert, oder Punkte ersetzen den Rest. ${copyIt}`,
    'not-replaced': `${placeholder} Ein Teil in Klammern wurde nicht ersetzt. ${copyIt}`,
    http: `Diese Adresse beginnt mit http://, und der Arbeitsplatz der Servicemitarbeiter zeigt nur https-Seiten. ${copyIt}`,
    'short-host': `Der Hostname dieser Adresse hat keinen Punkt. Er funktioniert also höchstens in einem einzigen Netz. ${copyIt}`,
    'no-scheme': `Der Anfang der Adresse fehlt: https://. ${copyIt}`,
    'other-scheme': `Diese Adresse beginnt nicht mit https://. ${copyIt}`,
    placeholder: `${placeholder} ${compareIt}`,
    'look-alike-host': `Dieser Hostname enthält die Domain eines Anbieters, endet aber nicht damit. Der Host gehört also jemand anderem. ${ownProxy} Sonst kopieren Sie die Integration widget URL von der Einrichtungsseite des Web-Chats.`,
    'letters-of-another-script':
      'Der Hostname dieser Adresse hat Buchstaben einer anderen Schrift oder Codes dafür. Er kann also wie ein anderer Name aussehen. Vergleichen Sie ihn Buchstabe für Buchstabe mit der Einrichtungsseite des Web-Chats.',
    port: `Diese Adresse hat einen Port hinter dem Hostnamen, wie viele Testserver. ${compareIt}`,
    'token-in-address':
      'Ein Teil dieser Adresse sieht wie ein Token oder ein Passwort aus. Servicemitarbeiter können die Adresse eines Widgets sehen. Vergleichen Sie sie mit der Einrichtungsseite des Web-Chats, bevor Sie sie speichern.',
    'spaces-inside':
      'Leerzeichen in dieser Adresse wurden entfernt. Ein Wort, das nicht dazugehört, kann jetzt ein Teil davon sein. Vergleichen Sie das Ende mit der Einrichtungsseite des Web-Chats.',
    'private-host':
      'Dieser Hostname gehört zu einem privaten Netz. Servicemitarbeiter außerhalb dieses Netzes sähen ein leeres Widget. Vergleichen Sie die Adresse mit der Einrichtungsseite des Web-Chats.',
    'with-fragment': `Diese Adresse hat einen Teil hinter #, der oft aus der Adresszeile des Browsers stammt. ${compareIt}`,
    'no-path': `Diese Adresse endet nach dem Hostnamen. Vielleicht fehlt ihr Ende. ${compareIt}`,
    'very-long': ({ length }) =>
      `Diese Adresse hat ${String(length)} Zeichen. LivePerson dokumentiert keine Grenze für das Feld URL. Prüfen Sie nach Save, ob ihr Ende noch da ist.`,
  },
};
