// Of fact-names.en.ts, 451f2ba7
import type { Translated } from '../text/translated';
import type * as en from './fact-names.en';

export const factNames: Translated<typeof en.factNames> = {
  size: 'Größe',
  fingerprint: 'SHA-256-Fingerabdruck',
  base64: 'Derselbe in Base64',
  thumbprint: 'Schlüssel-ID (RFC-7638-Thumbprint)',
};
