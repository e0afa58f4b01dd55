import type { EphemeralPair } from '../../domain/tokens/sign-token';
import { activeKey } from '../keys/active-key';
import type { ShownKey } from './made-token';
import { words } from './token-maker.en';

/** What signs a token, and what is shown of it. */
export interface Signer extends Omit<ShownKey, 'pem'> {
  readonly key: CryptoKey;
}

/** The key pair that signs: the active one, or an ephemeral one that is made once and kept until it is dropped. */
export class SigningPair {
  #made: EphemeralPair | undefined;

  drop(): void {
    this.#made = undefined;
  }

  /** Whether a pair would have to be made first. */
  isNew(wantsActiveKey: boolean): boolean {
    return !this.#made && !(wantsActiveKey && activeKey()?.signer);
  }

  async take(wantsActiveKey: boolean, make: () => Promise<EphemeralPair>): Promise<Signer> {
    const active = activeKey();
    if (wantsActiveKey && active?.signer) {
      return {
        key: await active.signer(),
        publicKey: active.publicKey,
        fingerprint: active.fingerprint ?? '',
        words: words.signer.activeKey(active.words),
      };
    }
    this.#made ??= await make();
    return {
      key: this.#made.signer,
      publicKey: this.#made.publicKey,
      fingerprint: this.#made.fingerprint,
      words: words.signer.ephemeral,
    };
  }
}
