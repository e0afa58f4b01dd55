// Of publish-key.en.ts, 4c19189f
import type { Translated } from '../text/translated';
import type * as en from './publish-key.en';
import { publicFormWords } from './write-key.en';

const keySetServer = 'einen eigenen Server, der unter /.well-known/jwks.json antwortet.';

export const outputWords: Translated<typeof en.outputWords> = {
  ...publicFormWords,
  'jwk-x5c': {
    name: 'JWK mit Zertifikat (x5c)',
    takenBy: 'Dienste, die eine Schlüsseldatei mit Zertifikat verlangen',
  },
  'pem-base64': {
    name: 'PEM in Base64, eine Zeile',
    takenBy: 'Einstellungen und Umgebungsvariablen ohne Zeilenumbrüche',
  },
  'pem-list': {
    name: 'Liste von PEM-Schlüsseln mit kid und expiry',
    takenBy: 'Dienste, die Ihre Schlüssel als Liste mit kid, publicKey und expiry abrufen',
  },
  'jwks-node': {
    name: 'Server, der ein JWKS veröffentlicht, Node',
    takenBy: `${keySetServer} Er braucht nur Node`,
  },
  'jwks-python': {
    name: 'Server, der ein JWKS veröffentlicht, Python',
    takenBy: `${keySetServer} Er braucht nur Python`,
  },
};
