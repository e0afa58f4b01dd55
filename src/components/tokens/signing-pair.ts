import type { ThrowAwayPair } from '../../domain/tokens/sign-token';
import { keyInHand } from '../keys/key-in-hand';
import type { ShownKey } from './made-token';
import { words } from './token-maker.en';

/** What signs a token, and what is shown of it. */
export interface Signer extends Omit<ShownKey, 'pem'> {
  readonly key: CryptoKey;
}

/** The key pair that signs: the one in hand, or one to throw away that is made once and kept until it is dropped. */
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
        words: words.signer.inHand(inHand.words),
      };
    }
    this.#made ??= await make();
    return {
      key: this.#made.signer,
      publicKey: this.#made.publicKey,
      fingerprint: this.#made.fingerprint,
      words: words.signer.throwAway,
    };
  }
}
