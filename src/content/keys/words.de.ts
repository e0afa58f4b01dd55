// Of words.en.ts, 50b152e5
import type { PrivateForm, PublicForm } from '../../domain/keys/key-reading';
import { leastBits } from '../../domain/keys/number-findings';
import { describeKey } from '../../domain/keys/number-findings.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './words.en';

const copyAgain = 'Kopieren Sie ihn dort, wo er herkam, noch einmal, vom ersten bis zum letzten Zeichen.';
const makeNew =
  'Verwenden Sie ihn nie: Erzeugen Sie mit einem anderen Gerät oder Programm ein neues Schlüsselpaar.';
const onlyRsa =
  'Die Werkzeuge dieser Seite und die Chats, für die sie gedacht sind, verwenden RSA-Schlüssel.';
const pasteAlone = 'Fügen Sie nur den öffentlichen Schlüssel ein.';
const writeAnew =
  'Lassen Sie das Programm, das ihn geschrieben hat, base64url schreiben, oder fügen Sie den Schlüssel als PEM ein.';

/** How to get the public key from the file of a private key. */
const publicKeyOf: Readonly<Record<PrivateForm, string>> = {
  'PKCS#8': run('openssl pkey -in key.pem -pubout'),
  'encrypted PKCS#8': run('openssl pkey -in key.pem -pubout'),
  'PKCS#1': run('openssl pkey -in key.pem -pubout'),
  EC: run('openssl pkey -in key.pem -pubout'),
  DSA: run('openssl pkey -in key.pem -pubout'),
  PEM: run('openssl pkey -in key.pem -pubout'),
  OpenSSH: run('ssh-keygen -y -f key'),
  PuTTY: run('puttygen key.ppk -O public-openssh'),
  JWK: 'Sein öffentlicher Schlüssel ist dasselbe JSON ohne die Member d, p, q, dp, dq und qi.',
  XML: 'Sein öffentlicher Schlüssel ist dasselbe XML, nur mit Modulus und Exponent.',
  'Microsoft blob': run('openssl rsa -inform PVK -in key.pvk -pubout'),
  'PKCS#12': run('openssl pkcs12 -in key.p12 -clcerts -nokeys'),
  'Java key store': run('keytool -exportcert -rfc -keystore key.jks -alias name'),
};

function run(command: string): string {
  return `Den öffentlichen Schlüssel erhalten Sie mit „${command}“, dort, wo die Datei liegt.`;
}

export const words: Translated<typeof en.words> = {
  privateKey: (form) => publicKeyOf[form],
  otherwise: pasteAlone,
  advice: {
    token: 'Tokens lesen Sie auf der Seite Tokens. In dieses Feld gehört ein öffentlicher Schlüssel.',
    'modulus-in-digits': writeAnew,
    'several-keys': 'Wählen Sie den, der gelesen werden soll.',
    'encryption-key':
      'Signaturen werden mit einem anderen Schlüssel geprüft: Fügen Sie den ein, der mit "use":"sig" oder gar nicht gekennzeichnet ist.',
    'other-operations': 'Fügen Sie den Schlüssel ein, mit dem Signaturen geprüft werden.',
    'prototype-members': 'Entfernen Sie ihn, und finden Sie heraus, wer ihn eingesetzt hat.',
    'repeated-members': 'Fügen Sie den Schlüssel so ein, wie sein Besitzer ihn veröffentlicht hat.',
    'not-base64url': writeAnew,
    'rsa-pss-key':
      'RS256 lässt sich damit nicht prüfen. Erzeugen Sie ein Schlüsselpaar ohne diese Einschränkung: openssl genpkey -algorithm RSA.',
    'ec-key': onlyRsa,
    'ed25519-key': onlyRsa,
    'dsa-key': onlyRsa,
    'other-key': onlyRsa,
    'key-print': 'Fügen Sie die Datei selbst ein, die mit -----BEGIN beginnt.',
    parameters: 'Fügen Sie den öffentlichen Schlüssel ein, der mit -----BEGIN PUBLIC KEY----- beginnt.',
    'revocation-list': 'Fügen Sie das Zertifikat selbst ein, das mit -----BEGIN CERTIFICATE----- beginnt.',
    'key-cut-short': copyAgain,
    'key-start-missing': `Ohne Kopfzeilen beginnt ein Schlüssel mit MII. ${copyAgain}`,
    'key-damaged': copyAgain,
    'web-address':
      'Diese Seite ruft nichts ab: Öffnen Sie die Adresse selbst, und fügen Sie den Schlüssel ein, den sie zeigt.',
    fingerprint: 'Um Fingerabdrücke zu vergleichen, fügen Sie den Schlüssel selbst ein.',
    'other-file': 'Öffnen Sie die Datei, und fügen Sie den Schlüssel darin als Text ein.',
    'too-long': 'Fügen Sie nur den Schlüssel ein oder die Datei, die ihn enthält.',
    'too-small': `Erzeugen Sie ein Schlüsselpaar mit mindestens ${String(leastBits)} Bit, und ersetzen Sie diesen Schlüssel überall, wo er gespeichert ist.`,
    'modulus-even': copyAgain,
    'exponent-unusable': copyAgain,
    'small-factor': copyAgain,
    'roca-shape': makeNew,
    'primes-close': makeNew,
    'exponent-unusual': 'Manche Programme nehmen keinen anderen.',
    'key-large': 'Viele Programme lehnen einen so großen Schlüssel ab.',
    'size-unusual': 'Wenn eine Signatur nicht passt, vergleichen Sie den Schlüssel mit seiner Quelle.',
    'other-algorithm':
      'Die Chats hier nehmen RS256: Lassen Sie Tokens damit signieren, oder fügen Sie den Schlüssel ein, der mit "alg":"RS256" gekennzeichnet ist.',
    'kty-missing': 'Wo ein JSON Web Key verlangt wird, ergänzen Sie "kty":"RSA".',
    'ssh-certificate': '',
    'private-members-blank': '',
  },
  notRecognised:
    'Das sieht nicht nach einem Schlüssel aus. Ein öffentlicher Schlüssel beginnt mit -----BEGIN, MII, ssh-rsa oder {"kty" und hat einige hundert Zeichen.',
};

const origins: Readonly<Record<PublicForm, string>> = {
  spki: '',
  pkcs1: ', aus PKCS#1 umgewandelt',
  certificate: ', aus einem Zertifikat entnommen',
  request: ', aus einer Zertifikatsanforderung entnommen',
  jwk: ', aus einem JSON Web Key umgewandelt',
  jwks: ', aus einem JSON Web Key Set entnommen',
  openssh: ', aus einem SSH-Schlüssel umgewandelt',
  rfc4716: ', aus einem SSH-Schlüssel umgewandelt',
  'ssh-certificate': ', aus einem OpenSSH-Zertifikat entnommen',
  xml: ', aus XML umgewandelt',
  numbers: ', aus seinen beiden Zahlen umgewandelt',
  msblob: ', aus einem Microsoft-Blob umgewandelt',
};

export const recognised: Translated<typeof en.recognised> = ({ key, form }) =>
  `${describeKey(key)}${origins[form]}. Er prüft die Signaturen seines Besitzers (RS256), und jeder darf ihn haben.`;

const kinds: Readonly<Record<PublicForm, string>> = {
  spki: 'SubjectPublicKeyInfo',
  pkcs1: 'PKCS#1, RSAPublicKey',
  certificate: 'Zertifikat, X.509',
  request: 'Zertifikatsanforderung, PKCS#10',
  jwk: 'JSON Web Key, RFC 7517',
  jwks: 'JSON Web Key Set, RFC 7517',
  openssh: 'Öffentlicher SSH-Schlüssel, OpenSSH',
  rfc4716: 'Öffentlicher SSH-Schlüssel, RFC 4716',
  'ssh-certificate': 'SSH-Zertifikat, OpenSSH',
  xml: 'RSAKeyValue in XML',
  numbers: 'Modulus und Exponent, als Zahlen',
  msblob: 'PUBLICKEYBLOB von Microsoft',
};

export const factLabels: Translated<typeof en.factLabels> = { kind: 'Art', exponent: 'Exponent' };

export const exponentBytes: Translated<typeof en.exponentBytes> = (count) => `${String(count)} Byte lang`;

export const kindOf: Translated<typeof en.kindOf> = ({ form, repairs }) => {
  const has = (name: string): boolean => repairs.some((repair) => repair.name === name);
  const binary = form === 'spki' || form === 'pkcs1' || form === 'certificate' || form === 'request';
  if (has('hex-decoded')) return `${kinds[form]}, in hexadezimalen Ziffern`;
  if (!binary) return kinds[form];
  return `${kinds[form]}, in ${has('pem-wrapped') ? 'PEM' : 'Base64'}`;
};
