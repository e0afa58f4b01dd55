// Of key-findings.en.ts, 9982f2e4
import { removed } from '../fields/removed.en';
import { clientSecret, makeNew, mayBeSecret, tokenRemoved } from '../fields/secrets.en';
import type { OtherFile } from './key-reading';
import { leastBits, mostBits } from './number-findings';
import { describeKey, exponentWords, factorWords, hasSize } from './number-findings.en';
import type { Translated } from '../text/translated';
import type * as en from './key-findings.en';

const files: Readonly<Record<OtherFile, string>> = {
  zip: 'ein ZIP-Archiv, etwa ein Word-Dokument',
  archive: 'ein komprimiertes Archiv',
  pdf: 'ein PDF-Dokument',
  office: 'ein Office-Dokument',
  picture: 'ein Bild',
};

export const isFingerprint = 'Das ist der Fingerabdruck eines Schlüssels.';

export const found: Translated<typeof en.found> = {
  privateKey: (form) => `Das ist ein privater Schlüssel (${form}). ${removed} ${makeNew}`,
  lookAlikes: {
    token: tokenRemoved,
    'client-secret': `${clientSecret} ${removed}`,
    'unread-key-material': `Neben dem Schlüssel steht eine lange Zeichenfolge, die nicht gelesen wurde. ${mayBeSecret}`,
    'modulus-in-digits':
      'Der Modulus n dieses JSON Web Key ist in hexadezimalen oder dezimalen Ziffern geschrieben. ' +
      'RFC 7518 verlangt base64url: So gelesen wäre es ein anderer Schlüssel.',
    'several-keys': ({ count = 2 }) =>
      `Der Text enthält ${String(count)} verschiedene öffentliche Schlüssel.`,
    'encryption-key':
      'Dieser Schlüssel ist in seinem JSON durch use oder alg für Verschlüsselung gekennzeichnet.',
    'other-operations':
      'Dieser JSON Web Key begrenzt seine Verwendung (key_ops), und verify steht nicht in der Liste.',
    'prototype-members':
      'Dieses JSON hat einen Member wie __proto__. Kein Schlüssel hat einen solchen, und er kann ändern, was ein Programm aus dem JSON liest.',
    'repeated-members':
      'Dieser JSON Web Key hat einen Member doppelt, etwa zweimal n. Welcher gilt, hängt vom lesenden Programm ab.',
    'not-base64url':
      'Der Modulus n oder der Exponent e dieses JSON Web Key ist nicht in base64url, wo 65537 AQAB lautet. ' +
      'So gelesen wäre es ein anderer Schlüssel.',
    'rsa-pss-key': 'Dieser RSA-Schlüssel ist für RSA-PSS-Signaturen wie PS256 reserviert.',
    'ec-key':
      'Das ist der öffentliche Schlüssel einer elliptischen Kurve (EC), für ES256 und ähnliche Algorithmen.',
    'ed25519-key': 'Das ist ein öffentlicher Ed25519-Schlüssel, für EdDSA.',
    'dsa-key':
      'Das ist ein öffentlicher DSA-Schlüssel. Diese Art wird für neue Signaturen nicht mehr verwendet.',
    'other-key':
      'Das ist ein öffentlicher Schlüssel anderer Art als RSA, etwa für PGP oder für Schlüsselaustausch (X25519).',
    'key-print':
      'Das ist der Ausdruck eines Schlüssels oder Zertifikats in Ziffernpaaren, nicht der Schlüssel selbst.',
    parameters: 'Das sind Parameter, aus denen Schlüssel erzeugt werden, kein Schlüssel.',
    'revocation-list': 'Das ist eine Liste gesperrter Zertifikate (CRL), kein Schlüssel.',
    'key-cut-short': ({ count = 0, expected = 0 }) =>
      `Dieser Schlüssel ist abgeschnitten: Er hat ${String(count)} von ${String(expected)} Zeichen.`,
    'key-start-missing': 'Der Anfang dieses Schlüssels fehlt.',
    'key-damaged':
      'Das sieht nach einem beschädigten Schlüssel aus: Beim Kopieren wurden Zeichen geändert, eingefügt oder verloren.',
    uuid: 'Das ist eine UUID, 36 Zeichen mit vier Bindestrichen, kein Schlüssel.',
    'web-address': 'Das ist eine Webadresse, kein Schlüssel.',
    fingerprint: `${isFingerprint} Der Schlüssel lässt sich daraus nicht berechnen.`,
    'hex-32':
      'Das sind 32 hexadezimale Ziffern, wie bei einem API-Schlüssel oder einem MD5-Fingerabdruck, kein öffentlicher Schlüssel.',
    'other-file': ({ file }) =>
      `Das ist ${file === undefined ? 'eine Datei anderer Art' : files[file]}, kein Schlüssel.`,
    'too-long': ({ count = 0 }) =>
      `Dieser Text hat ${String(count)} Zeichen. Ein Schlüssel hat einige hundert.`,
  },
  numbers: {
    'too-small': (key) => `${hasSize(key)} Ein sicherer Schlüssel hat mindestens ${String(leastBits)}.`,
    'modulus-even':
      'Der Modulus dieses RSA-Schlüssels ist eine gerade Zahl, die kein echter Schlüssel hat. Der Schlüssel wurde beim Kopieren verändert.',
    'exponent-unusable': (key) =>
      `Der Exponent dieses RSA-Schlüssels ist ${exponentWords(key)}. Seine Signaturen schützen deshalb nichts. ` +
      'Ein Exponent ist ungerade und mindestens 3, fast immer 65537.',
    'small-factor': (key) =>
      `Der Modulus dieses RSA-Schlüssels ist durch ${factorWords(key)} teilbar, der eines echten Schlüssels nicht. ` +
      'Sehr wahrscheinlich wurden beim Kopieren Zeichen verändert.',
    'roca-shape':
      'Dieser RSA-Schlüssel hat das Merkmal der fehlerhaften Chips von 2017 (ROCA, CVE-2017-15361). ' +
      'Sein privater Schlüssel lässt sich daraus berechnen.',
    'primes-close':
      'Die beiden Primzahlen dieses RSA-Schlüssels liegen so dicht beieinander, dass sich sein privater Schlüssel daraus berechnen lässt.',
    'exponent-unusual': (key) =>
      `${describeKey(key)}. Sein Exponent ist ${exponentWords(key)}. Fast alle Schlüssel haben 65537.`,
    'key-large': (key) =>
      `${describeKey(key)}, mehr als ${String(mostBits)}. Schlüssel haben meist 2048 bis 4096 Bit.`,
    'size-unusual': 'Diese Größe ist ungewöhnlich: Die meisten Schlüssel haben 2048, 3072 oder 4096 Bit.',
  },
  notes: {
    'other-algorithm': ({ key, algorithm = '' }) =>
      `${describeKey(key)}, gekennzeichnet für ${algorithm} (alg), nicht für RS256.`,
    'kty-missing': ({ key }) =>
      `${describeKey(key)}, aus JSON ohne kty. Bibliotheken lehnen es als JSON Web Key ab.`,
    'ssh-certificate': ({ key }) =>
      `${describeKey(key)}, aus einem OpenSSH-Zertifikat entnommen, das für die Anmeldung an Servern gedacht ist.`,
    'private-members-blank':
      'Der Text nennt Member eines privaten Schlüssels, etwa d, ohne ihre Werte. Ein öffentlicher Schlüssel hat keinen davon.',
  },
};
