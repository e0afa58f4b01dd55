// Of key-repairs.en.ts, 6270c79e
import { repairs } from '../../fields/fields.en';
import { counted } from '../../text/locale';
import type { Translated } from '../../text/translated';
import type * as en from './key-repairs.en';

const removed = (times: number, one: string, many: string) => `${counted(times, one, many)} entfernt`;

export const words: Translated<typeof en.words> = {
  'pkcs1-converted': () => 'Aus PKCS#1 umgewandelt, der Form von BEGIN RSA PUBLIC KEY',
  'certificate-extracted': () => 'Aus einem Zertifikat entnommen',
  'request-extracted': () => 'Aus einer Zertifikatsanforderung entnommen',
  'jwk-converted': () => 'Aus einem JSON Web Key umgewandelt',
  'jwks-converted': () => 'Aus einem JSON Web Key Set entnommen und umgewandelt',
  'openssh-converted': () => 'Aus einem öffentlichen SSH-Schlüssel umgewandelt',
  'xml-converted': () => 'Aus der XML-Form umgewandelt, RSAKeyValue',
  'numbers-converted': () => 'Aus den beiden Zahlen umgewandelt, Modulus und Exponent',
  'blob-converted': () => 'Aus einem Microsoft Public Key Blob umgewandelt',
  'hex-decoded': () => 'Hexadezimale Ziffern decodiert',
  'der-rewritten': () => 'In der strengen Form von DER geschrieben',
  'first-certificate': (times) =>
    `Aus dem Blattzertifikat entnommen, dem einzigen von ${String(times)} Zertifikaten, das kein anderes ausgestellt hat`,
  'base64-twice': () => 'Base64 um die Schlüsseldatei decodiert',
  'pem-wrapped': (times) => (times > 1 ? 'BEGIN- und END-Zeile entfernt' : 'BEGIN- oder END-Zeile entfernt'),
  'pem-dashes': () => 'Fehlende oder überzählige Striche der BEGIN- und END-Zeile übergangen',
  'key-value': () => 'Den Namen vor dem Schlüssel entfernt',
  'surrounding-text': () => 'Text um den Schlüssel entfernt',
  base64url: () => 'Die Zeichen - und _ von base64url als + und / geschrieben',
  padding: () => 'Die Gleichheitszeichen am Ende berichtigt',
  'log-prefixes': repairs['log-prefixes'],
  'line-numbers': (times) => removed(times, 'Zeilennummer', 'Zeilennummern'),
  'literal-line-breaks': repairs['literal-line-breaks'],
  'windows-line-breaks': (times) => removed(times, 'Windows-Zeilenumbruch', 'Windows-Zeilenumbrüche'),
  'line-breaks': (times) => removed(times, 'Zeilenumbruch', 'Zeilenumbrüche'),
  'non-breaking-spaces': (times) => removed(times, 'geschütztes Leerzeichen', 'geschützte Leerzeichen'),
  spaces: (times) => removed(times, 'Leerzeichen', 'Leerzeichen'),
  'invisible-characters': (times) => removed(times, 'unsichtbares Zeichen', 'unsichtbare Zeichen'),
  dashes: repairs.dashes,
  quotes: (times) => removed(times, 'Anführungszeichen', 'Anführungszeichen'),
  'encoded-characters': (times) =>
    `${counted(times, 'als Code geschriebenes Zeichen', 'als Code geschriebene Zeichen')}, etwa %2B, decodiert`,
  'trailing-punctuation': () => repairs['trailing-punctuation'],
  'other-characters': (times) => removed(times, 'anderes Zeichen', 'andere Zeichen'),
};
