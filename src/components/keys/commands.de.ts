// Of commands.en.ts, d6ba26d4
import type { Translated } from '../../domain/text/translated';
import type * as en from './commands.en';

export const words: Translated<typeof en.words> = {
  oneLine: 'der öffentliche Schlüssel in einer Zeile, ohne BEGIN und END',
  fingerprint: 'sein SHA-256-Fingerabdruck',
  passphrase: 'der private Schlüssel mit Passphrase',
  look: 'Art, Größe und Exponent eines öffentlichen Schlüssels',
  fromRequest: 'der öffentliche Schlüssel in einer Zertifikatsanforderung',
  fromCertificate: 'der öffentliche Schlüssel in einem Zertifikat',
  fromSsh: 'ein SSH-Schlüssel als PEM',
};
