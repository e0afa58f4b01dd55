/** A text of the token in quotation marks; none where the value is not a string. */
interface Shown {
  readonly shown: string | undefined;
}

const valueOf = ({ shown }: Shown) => shown ?? 'not a string';

const does = {
  jwk: 'contains the public key',
  jku: 'names an address with keys',
  x5u: 'names an address with a certificate',
  x5c: 'contains a certificate',
};

export const words = {
  'typ-other': (about: Shown) =>
    `The typ is ${valueOf(about)}. Tokens of this kind say JWT or leave typ out. Other types have other uses, so this token may be meant for another service.`,
  'nested-token':
    'The cty says that this token wraps another token in place of the claims. Send the inner token by itself.',
  'cty-other': (about: Shown) =>
    `The cty is ${valueOf(about)}. It names the kind of content that is signed, and tokens with claims leave it out.`,
  'crit-malformed':
    'The crit has to list names that the header also contains and that RFC 7515 does not define, such as ["b64"]. This one does not, so a receiver has to refuse the token.',
  'crit-unknown': ({ names, service }: { names: string; service: string }) =>
    `The crit requires the receiver to understand ${names}. No such extension is documented for ${service}. A receiver that does not know it has to refuse the token.`,
  'unencoded-claims':
    'The b64 is false, so the claims are not in base64url. RFC 7797 says that tokens with claims do not use this. Let the library sign in the usual way.',
  'b64-needless': 'The b64 repeats the default. Leave it out: some receivers refuse a token that names it.',
  'zip-in-signed':
    'The zip says that the content is compressed. That is defined only for encrypted tokens, and best practice is to compress none.',
  'enc-in-signed':
    'The enc belongs to an encrypted token of five parts. This token has three parts and is signed, so header and content may come from different tokens.',
  'graph-token':
    'This is an access token for Microsoft Graph. Its nonce is hashed before the header is signed, so only Graph can check the signature. Paste a token that is issued for your own service.',
  'key-in-header': ({ member, service }: { member: keyof typeof does; service: string }) =>
    `The ${member} ${does[member]}. Whoever forges a token can do the same, so ${service} has to check with the key that it was given before. Nothing is fetched from here, and no key is taken from a token. Leave it out.`,
  'kid-not-text': 'The kid is not a string. Write the id of a key in quotation marks.',
  'kid-odd':
    'The kid looks like a path, a query or a command, and could mislead a receiver that looks it up without care. This page reads it as text only. Letters, digits, hyphens and underscores are enough.',
};
