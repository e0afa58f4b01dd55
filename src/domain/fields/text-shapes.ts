/** Shapes of values that land in the wrong box. All anchored or bounded, so that they read in linear time. */

/** For a row: the repaired text has this shape. */
export const matches =
  (shape: RegExp) =>
  ({ text }: { readonly text: string }): boolean =>
    shape.test(text);

/** RFC 9562, any version, upper or lower case. */
export const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const hex32 = /^[0-9a-f]{32}$/i;

export const emailAddress = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;

export const webAddress = /^(?:https?:\/\/|www\.)\S/i;

/** The address of a document that lists addresses (OpenID Connect Discovery 1.0, RFC 8414) and holds no key. */
export const discoveryAddress = /\/\.well-known\/(?:openid-configuration|oauth-authorization-server)\b/i;

/** RFC 1123, section 2.1: labels of letters, digits and hyphens. */
export const hostName =
  /^(?=[^]{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

/** A public key that says so: as PEM or as JWK. */
export const namedPublicKey = /BEGIN [A-Z0-9 ]{0,24}(?:PUBLIC KEY|CERTIFICATE)|"kty"/;

/** The same, and one as base64 of its DER or as OpenSSH line. */
export const publicKeyText = new RegExp(String.raw`${namedPublicKey.source}|^M[\w+/-]{55}|^(?:ssh|ecdsa)-\w`);
