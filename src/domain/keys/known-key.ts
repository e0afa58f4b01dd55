/** A public key whose private key is public: anybody can sign with it. */
export interface KnownKey {
  /** SHA-256 of the SubjectPublicKeyInfo, 32 pairs of lower-case hex digits: nobody can copy the key from it. */
  readonly fingerprint: string;
  /** Reads on from "This is": "the sample key of a tutorial, which prints its private key too". */
  readonly what: string;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}
