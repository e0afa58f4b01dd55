import type { KeySeen } from '../../domain/keys/key-reading';
import type { KnownKey } from '../../domain/keys/known-key';
import type { Finding } from '../../domain/fields/reading';
import { words } from './known-keys.en';

/** Every key that a desk or a receiver declares as printed. */
export const knownKeys: readonly KnownKey[] = Object.values(
  import.meta.glob<readonly KnownKey[]>('../{receivers,desks}/*/known-keys.ts', {
    eager: true,
    import: 'knownKeys',
  }),
).flat();

/** Rows that refuse these keys; they need the fingerprint, and so WebCrypto. */
export function knownKeyFindings(keys: readonly KnownKey[]): readonly Finding<KeySeen>[] {
  const byPrint = new Map(keys.map((key) => [key.fingerprint, key]));
  const found = ({ fingerprint = '' }: KeySeen): KnownKey | undefined => byPrint.get(fingerprint);
  return [
    {
      reason: 'published-key',
      is: 'identity',
      source: keys[0]?.source ?? 'rfc-7518',
      when: (seen) => found(seen) !== undefined,
      words: (seen) => {
        const key = found(seen);
        return key?.isWithoutPrivate ? words.withoutPrivate(key.what) : words.published(key?.what);
      },
    },
  ];
}
