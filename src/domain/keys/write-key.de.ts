// Of write-key.en.ts, 4b2fb90c
import type { Translated } from '../text/translated';
import type * as en from './write-key.en';

/** `takenBy` is in the accusative: it reads on from "für". */
export const publicFormWords: Translated<typeof en.publicFormWords> = {
  'spki-pem': {
    name: 'SubjectPublicKeyInfo, PEM',
    takenBy: 'die Sicherheitseinstellungen des Web-Chats selbst, OpenSSL und die meisten Bibliotheken',
  },
  'spki-line': {
    name: 'SubjectPublicKeyInfo, eine Zeile',
    takenBy: 'Felder, in die nur der Schlüssel gehört, ohne BEGIN- und END-Zeile und ohne Zeilenumbrüche',
  },
  jwk: { name: 'JSON Web Key (JWK)', takenBy: 'Bibliotheken, die JSON Web Tokens signieren und prüfen' },
  jwks: {
    name: 'JSON Web Key Set (JWKS)',
    takenBy: 'Prüfer, die ihre Schlüssel von einer Ihrer Adressen abrufen',
  },
  'pkcs1-pem': { name: 'PKCS#1, PEM', takenBy: 'ältere Werkzeuge, die BEGIN RSA PUBLIC KEY verlangen' },
  openssh: { name: 'OpenSSH, eine Zeile', takenBy: 'ssh-keygen und andere SSH-Werkzeuge' },
};
