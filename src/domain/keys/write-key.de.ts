// Of write-key.en.ts, 5ae66520
import type { Translated } from '../text/translated';
import type * as en from './write-key.en';

/** In the accusative: reads on from "für". */
export const takenBy: Translated<typeof en.takenBy> = {
  'spki-pem': 'die Sicherheitseinstellungen des Web-Chats selbst, OpenSSL und die meisten Bibliotheken',
  'spki-line': 'Felder, in die nur der Schlüssel gehört, ohne BEGIN- und END-Zeile und ohne Zeilenumbrüche',
  jwk: 'Bibliotheken, die JSON Web Tokens signieren und prüfen',
  jwks: 'Prüfer, die ihre Schlüssel von einer Ihrer Adressen abrufen',
  'pkcs1-pem': 'ältere Werkzeuge, die BEGIN RSA PUBLIC KEY verlangen',
  openssh: 'ssh-keygen und andere SSH-Werkzeuge',
};
