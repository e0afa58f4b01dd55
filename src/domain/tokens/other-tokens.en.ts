import { publicKey } from '../fields/pasted.en';
import { removed } from '../fields/removed.en';
import { secrets } from '../fields/fields.en';
import type { TokenLookAlike } from './token-reading';

const example = 'eyJhbGciOi….eyJzdWIiOi….MmQ3ZTE…';
const pasteToken = `Paste a token: three parts with full stops between them, starting with eyJ, such as ${example}.`;
const copyWhole = 'Copy the whole token: three parts with full stops between them';

export const words = {
  'encrypted-token':
    'This token is encrypted (JWE): it has five parts, and only the receiver’s private key opens it. Paste the signed token of three parts that was put into it, as it is before it is encrypted.',
  'json-serialisation': `This token is written as JSON, with its parts as members. Services that take a token take the compact form. ${pasteToken}`,
  'detached-token':
    'There is nothing between the full stops: the content of this token travels apart from it (detached). A token for a service carries its claims in the middle.',
  'two-parts':
    'This has two parts, and a signed token has three. Copy it again, to the last character: the signature follows the second full stop.',
  'several-tokens': 'This contains several different tokens. Paste one of them.',
  'private-key': secrets['private-key']({ what: 'a token that it signed', example }),
  'client-secret': secrets['client-secret']({ what: 'a token', example }),
  'public-key': `${publicKey} The box for the signer’s public key is further down. ${pasteToken}`,
  paseto: `This is a PASETO token, which starts with its version and purpose, such as v4.public. Services that take a JWT do not read it. ${pasteToken}`,
  saml: `This is a SAML message in XML, and not a JWT. ${pasteToken}`,
  'signed-cookie': `This is the session cookie of a web framework, signed or encrypted for its own server, and not a JWT. ${pasteToken}`,
  'claims-alone': `This is only the claims, the middle part of a token, without header and signature. ${copyWhole}.`,
  'signature-alone': `This is as long as the signature of a token, its last part. Header and claims are missing. ${copyWhole}, starting with eyJ.`,
  'opaque-token': `This is an opaque token or an id, and not a JWT. Only the service that issued it can read it. ${pasteToken}`,
  'api-key': `This looks like an API key or an id, and not a JWT. ${pasteToken}`,
  'basic-credentials': `This is a user name with a password in base64 (Basic), and not a JWT. ${removed} ${pasteToken}`,
  uuid: `This is a UUID: 36 characters with four hyphens. ${pasteToken}`,
  'web-address': `This is a web address without a token in it. ${pasteToken}`,
  'too-long': `This text is far longer than any token: services refuse headers of more than a few thousand characters. ${pasteToken}`,
} as const satisfies Record<TokenLookAlike, string>;

/** A text that is nothing with a name. */
export const unknown = `This does not look like a token. ${pasteToken}`;

/** `lines`: where the text is, such as "line 3". */
export const unread = (lines: string) =>
  `The text beside the token was not read (${lines}). Paste the token alone to be sure that it is the right one.`;
