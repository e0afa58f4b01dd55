import { listed } from '../../domain/text/locale';
import { reload } from '../fields/fields-page.en';
import { words as workshops } from '../../content/workshops.en';
import { words as workshop } from '../workshop/workshop-page.en';

const { token } = workshops;

const receiver = 'Who will receive it';

/** Of the components for tokens: what the page says before anything happens. */
export const words = {
  reader: {
    receiver: receiver,
    token: {
      label: 'Token',
      hint: 'As you have it: with Bearer, in quotes, wrapped, or a whole header line. It stays in this page’s memory and is gone when you leave.',
      clean: { label: 'As it is checked', copy: 'Copy the token' },
    },
    example: 'Show me one',
    clear: 'Clear',
    time: {
      title: 'Time',
      asOf: 'As of',
      now: 'now',
      other: 'Check as of another time',
      moment: 'Date and time, UTC',
      back: 'Back to now',
    },
    parts: {
      header: { title: 'Header', says: 'how the token is signed' },
      claims: { title: 'Claims', says: 'what it says, and about whom' },
      signature: { title: 'Signature', says: 'who vouches for it' },
    },
    raw: 'The text as it is in the token',
    rawOf: (part: string) => `${part}, the text as it is in the token`,
    key: {
      label: token.fields.tokenKey,
      hint: 'PEM, one line of base64, a JWK or a set of them, or a certificate. Never the private key.',
      clean: { label: 'The key as it is used', copy: 'Copy the key' },
    },
    takeKey: workshop.takeKey,
    checklist: 'What was looked at: the list of RFC 8725',
    open: 'Open',
  },
  maker: {
    intro:
      'For a test, the script of this page makes a token. On your server a library does it, such as jsonwebtoken, jose, PyJWT or java-jwt, with RS256 and your private key.',
    needsScript: 'Making a token here',
    receiver: receiver,
    suchAs: (example: string) => ` Such as ${example}`,
    need: { required: 'required', optional: 'optional', ignored: 'ignored' },
    randomId: 'Make a random id',
    sharedSecret: (service: string, algorithms: readonly string[]) =>
      `Tokens for ${service} are signed with ${listed(algorithms)}, where both sides hold the same secret. None can be made here, and no box asks for that secret: it belongs in no page.`,
    sources: 'Where these rules are from',
    signedBy: 'Signed by',
    ephemeral: 'An ephemeral key pair, made here',
    activeKey: 'The key pair in use:',
    make: 'Make the token',
    keep: 'Sign with a key pair that you keep',
    where: 'beside each token that it signs',
  },
  lifetime: {
    libraries: 'What the libraries make of it',
    library: 'Library',
    written: 'As it is written',
    token: 'The token',
  },
  payload: {
    summary: 'Add a user_payload, encrypted',
    intro:
      'Private data of the person, which only the service can read. It is encrypted with RSA-OAEP and SHA-1, as the service requires, and signed with the rest.',
    key: {
      label: token.fields.ibmPublicKey,
      hint: 'On the Security tab, below your own public key. It starts with -----BEGIN PUBLIC KEY-----.',
      clean: { label: 'The key to encrypt with', copy: 'Copy this key' },
    },
    label: 'The payload',
    hint: 'A JSON object, such as {"name": "Ada", "email": "ada@example.com"}.',
    none: '0 bytes',
  },
  made: {
    title: 'Your token',
    warning: 'Anyone who has it can use it until it expires. It is not kept, and is gone when you leave.',
    parts: {
      header: 'how it is signed',
      claims: 'what it says, readable by anyone',
      signature: 'proof that the private key was there',
    },
    copy: 'Copy the token',
    read: 'Read it above',
    forget: 'Forget it',
    says: 'What it says',
    key: 'The public key that it is checked with',
    fingerprint: 'SHA-256 fingerprint',
    copyLine: 'Copy on one line',
    copyPem: 'Copy as PEM, with its BEGIN and END lines',
  },
  refusals: {
    intro:
      'One good token and eight bad ones, for the receiver and with the claims that “Make a token” holds. Hand each to your service, and say what it did. Nothing of it is kept.',
    needsScript: 'Making the nine tokens',
    make: 'Make the nine tokens',
    copy: 'Copy',
    must: 'Expected:',
    did: 'It was',
    refused: 'refused',
    accepted: 'accepted',
    key: 'The public key that the service must have, as PEM',
    copyKey: 'Copy the public key',
    forget: 'Forget the tokens',
  },
  line: {
    needsScript: {
      what: 'Choosing and playing',
      instead: `The list below is one play of it. ${reload}`,
    },
    token: 'a token, from iat to exp',
    marks: {
      asked: 'asked for a token',
      failed: 'refused or broken',
      message: 'a message of the visitor',
    },
    back: 'Step back',
    next: 'Next step',
    sources: 'Where this is from, and what is not known',
    unknown: [
      'The play follows the documentation and the client’s source of July 2025.',
      'We could not confirm whether a client of another year does the same, or whether it looks at the time left only when the visitor writes, as in this play.',
      'We could not confirm what the visitor reads when the handler gives nothing, or how the service takes an iat in the future.',
      'What a wrong clock does was worked out from these rules and not watched.',
    ].join(' '),
  },
  byHand: {
    summary: 'What a token is, and how to read one without this page',
    parts: [
      'A token is three texts with full stops between them.',
      'The first, the header, says how it is signed.',
      'The second, the claims, says whom it is about and when it expires.',
      'Both are JSON, written in base64url so that they survive in a header line. Base64url hides nothing.',
      'The third is the signature over the other two. Whoever has the signer’s public key can check it, and nobody can make it without the private key.',
    ].join(' '),
    shell:
      'With the token in a file, the usual tools of a shell show what it says. They do not check who signed it.',
    comment: '# the claims; -f1 gives the header',
  },
} as const;
