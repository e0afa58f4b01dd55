import type { Repair } from '../fields/reading';
import type { Span } from '../text/account';

/** What a paste turned out to be, when a token was asked for. */
export type TokenReading = SignedTokenReading | OtherTokenReading;

/**
 * A token in the compact form of RFC 7515, section 3.1, whole or broken: all of it that could be decoded, and
 * where it broke.
 */
export interface SignedTokenReading {
  readonly kind: 'signed';
  /** The three parts with their dots, as they are checked and used: the paste without what was repaired. */
  readonly compact: string;
  readonly header: TokenPart;
  readonly claims: TokenPart;
  readonly signature: TokenSignature;
  readonly repairs: readonly Repair[];
  /** What each character of the paste is to it. */
  readonly account: readonly Span[];
  /** Where there is text that was not read: "line 3". */
  readonly unread?: string;
}

/** The header or the claims. */
export interface TokenPart {
  /** As it is in the token: base64url. */
  readonly encoded: string;
  /** The JSON text, as far as it decodes. */
  readonly text: string;
  /** In the order of the text, each name as often as it appears. */
  readonly members: readonly Member[];
  readonly broken?: Break;
}

export interface Member {
  readonly name: string;
  /** As JSON says it; objects and lists are kept as their text. */
  readonly value: string | number | boolean | null | JsonText;
  /** The digits of the text, where `value` cannot hold them all. */
  readonly exact?: string;
  /** The place of the member in the text of its part, as character offsets. */
  readonly start: number;
  readonly end: number;
  /** The same name appears in the same object more than once. */
  readonly repeated?: true;
}

/** An object or a list, as JSON text. */
export interface JsonText {
  readonly json: string;
}

/** Where decoding or parsing stopped, and why. */
export interface Break {
  /** Character offset: into `encoded` for `base64url`, into `text` for the others. */
  readonly at: number;
  readonly what: 'base64url' | 'utf-8' | 'json';
  readonly why: 'odd-letter' | 'full-stop' | 'other-character' | 'bytes' | JsonBreak;
  /** The character, where it can be shown. */
  readonly sign?: string;
}

export type JsonBreak =
  | 'too-early'
  | 'no-object'
  | 'more-text'
  | 'name'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'value'
  | 'depth'
  | 'control-character'
  | 'escape';

export interface TokenSignature {
  readonly encoded: string;
  /** Bytes, when it decodes. */
  readonly length?: number;
  readonly broken?: Break;
}

/** Anything else. None of it is kept or shown. */
export type OtherTokenReading =
  /** Something with a name that is no signed token in compact form. */
  | { readonly kind: 'other'; readonly what: TokenLookAlike }
  | { readonly kind: 'text' }
  | { readonly kind: 'empty' };

export type TokenLookAlike = (typeof lookAlikes)[number];

export const lookAlikes = [
  /** Five parts: RFC 7516. */
  'encrypted-token',
  /** An object with `payload` and `signatures`: RFC 7515, section 7.2. */
  'json-serialisation',
  /** Nothing between the dots: RFC 7515, appendix F. */
  'detached-token',
  'two-parts',
  'several-tokens',
  'private-key',
  /** A secret that is no token, by its label or its form. */
  'client-secret',
  'public-key',
  /** A format of its own, with version and purpose in front. */
  'paseto',
  /** An assertion or a response of SAML 2.0, as XML or in base64. */
  'saml',
  /** A session that a framework signed or encrypted. */
  'signed-cookie',
  /** The claims of a token, as JSON or in base64, without header and signature. */
  'claims-alone',
  'signature-alone',
  /** A text that only the service that issued it can read (RFC 6749, section 1.4). */
  'opaque-token',
  'api-key',
  /** RFC 7617. */
  'basic-credentials',
  'uuid',
  'web-address',
  'too-long',
] as const;
