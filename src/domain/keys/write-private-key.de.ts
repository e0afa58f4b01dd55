// Of write-private-key.en.ts, c07bcafe
import type { Translated } from '../text/translated';
import type * as en from './write-private-key.en';
import { publicFormWords } from './write-key.en';

/** `takenBy` reads on from "für". */
export const privateFormWords: Translated<typeof en.privateFormWords> = {
  'pkcs8-pem': {
    name: 'PKCS#8, PEM',
    takenBy: 'OpenSSL, Java, Node und die meisten Bibliotheken, die signieren',
  },
  'pkcs8-encrypted-pem': {
    name: 'PKCS#8 mit Passphrase, PEM',
    takenBy: 'OpenSSL, Java und Node, sobald sie die Passphrase haben',
  },
  jwk: { name: publicFormWords.jwk.name, takenBy: 'Bibliotheken, die JSON Web Tokens signieren' },
  'pkcs1-pem': { name: 'PKCS#1, PEM', takenBy: 'ältere Werkzeuge, die BEGIN RSA PRIVATE KEY verlangen' },
  'env-line': {
    name: 'Umgebungsvariable, eine Zeile',
    takenBy: 'node --env-file, dotenv und Einstellungen, die eine Zeile aufnehmen',
  },
};
