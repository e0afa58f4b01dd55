import type { ThrowAwayPair } from '../../domain/tokens/sign-token';
import { keyInHand } from '../keys/key-in-hand';
import type { ShownKey } from './made-token';

/** What signs a token, and what is shown of it. */
export interface Signer extends Omit<ShownKey, 'pem'> {
  readonly key: CryptoKey;
}

/** The pair that signs: the one in hand, or one to throw away that is made once and lives until it is dropped. */
export class SigningPair {
  #made: ThrowAwayPair | undefined;

  drop(): void {
    this.#made = undefined;
  }

  /** Whether a pair would have to be made first. */
  isNew(wantsInHand: boolean): boolean {
    return !this.#made && !(wantsInHand && keyInHand()?.signer);
  }

  async take(wantsInHand: boolean, make: () => Promise<ThrowAwayPair>): Promise<Signer> {
    const inHand = keyInHand();
    if (wantsInHand && inHand?.signer) {
      return {
        key: await inHand.signer(),
        publicKey: inHand.publicKey,
        fingerprint: inHand.fingerprint ?? '',
        words: `The pair in hand: ${inHand.words}.`,
      };
    }
    this.#made ??= await make();
    return {
      key: this.#made.signer,
      publicKey: this.#made.publicKey,
      fingerprint: this.#made.fingerprint,
      words:
        'A throw-away pair of 2048 bits. Nobody can save its private half, and leaving the page loses it: paste this key in a test console only.',
    };
  }
}
