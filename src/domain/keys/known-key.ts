/** A public key that a vendor printed, and that nobody should use. */
export interface KnownKey {
  /** SHA-256 of the SubjectPublicKeyInfo, 32 pairs of lower-case hex digits: nobody can copy the key from it. */
  readonly fingerprint: string;
  /** Reads on from "This is": "the sample key of a tutorial, which prints its private key too". */
  readonly what: string;
  /** Its private key was not printed, so the reader cannot sign with it. Left out: anybody can. */
  readonly isWithoutPrivate?: true;
  /** Key of `content/sources.ts`. */
  readonly source: string;
}
