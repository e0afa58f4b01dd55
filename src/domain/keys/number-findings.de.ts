// Of number-findings.en.ts, e77c24e2
import { rsaPublicKey } from './rsa-key.en';
import { exponentOf, sizeOf } from './rsa-key';
import { weaknessOf } from './weak-keys';
import type { Translated } from '../text/translated';
import type * as en from './number-findings.en';

export const sizeWords: Translated<typeof en.sizeWords> = (key) => `${String(sizeOf(key))} Bit`;

/** "Öffentlicher RSA-Schlüssel, 2048 Bit" */
export const describeKey: Translated<typeof en.describeKey> = (key) => rsaPublicKey(sizeWords(key));

export const hasSize: Translated<typeof en.hasSize> = (key) =>
  `Dieser öffentliche RSA-Schlüssel hat ${sizeWords(key)}.`;

/** Reads on from "Der Exponent ist". */
export const exponentWords: Translated<typeof en.exponentWords> = (key) => {
  const exponent = exponentOf(key);
  return Number.isFinite(exponent) ? String(exponent) : `eine Zahl von ${String(key.exponent.length)} Byte`;
};

export const factorWords: Translated<typeof en.factorWords> = (key) => String(weaknessOf(key)?.factor ?? '');
