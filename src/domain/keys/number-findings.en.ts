import { rsaPublicKey } from './rsa-key.en';
import { exponentOf, sizeOf, type RsaPublicKey } from './rsa-key';
import { weaknessOf } from './weak-keys';

/** "RSA public key, 2048 bits" */
export function describeKey(key: RsaPublicKey): string {
  return rsaPublicKey(sizeWords(key));
}

export function sizeWords(key: RsaPublicKey): string {
  return `${String(sizeOf(key))} bits`;
}

export function hasSize(key: RsaPublicKey): string {
  return `This RSA public key has ${sizeWords(key)}.`;
}

/** "the exponent 3" */
export function exponentWords(key: RsaPublicKey): string {
  const exponent = exponentOf(key);
  return Number.isFinite(exponent)
    ? `the exponent ${String(exponent)}`
    : `an exponent of ${String(key.exponent.length)} bytes`;
}

/** The small prime that divides the modulus. */
export function factorWords(key: RsaPublicKey): string {
  return String(weaknessOf(key)?.factor ?? '');
}
