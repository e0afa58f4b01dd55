import type { Reading } from '../fields/reading';
import type { TokenLookAlike } from './token-reading';

type Row = Pick<Reading, 'words' | 'source' | 'secret'>;

const goesHere =
  'What goes here has three parts with full stops between them, and starts with eyJ: eyJhbGciOi….eyJzdWIiOi….MmQ3ZTE….';

/** What to do with a paste that is no signed token in compact form. */
export const otherTokens: Readonly<Record<TokenLookAlike, Row>> = {
  'encrypted-token': {
    words:
      'This token is encrypted (JWE): it has five parts, and only the receiver’s private key opens it. ' +
      'Read the signed token that was put into it, before it is encrypted: three parts.',
    source: 'rfc-7516-4',
  },
  'json-serialisation': {
    words:
      'This token is written as JSON, with its parts as members. Services that take a token take the compact form. ' +
      goesHere,
    source: 'rfc-7515-3-1',
  },
  'detached-token': {
    words:
      'There is nothing between the full stops: the content of this token travels apart from it (detached). ' +
      'A token for a service carries its claims in the middle.',
    source: 'rfc-7515-3-1',
  },
  'two-parts': {
    words:
      'This has two parts, and a signed token has three. Copy it again, to the last character: after the second ' +
      'full stop comes the signature.',
    source: 'rfc-7515-3-1',
  },
  'several-tokens': {
    words: 'These are several different tokens. Paste one of them.',
    source: 'rfc-7515-3-1',
  },
  'private-key': {
    words:
      'This is a private key. It has been taken out of the box and is kept nowhere. If it was copied from anywhere ' +
      'but its own server, treat it as leaked and make a new pair. What goes here is a token that it signed.',
    source: 'derived-key-shapes',
    secret: true,
  },
  'public-key': {
    words: 'This is a public key, and the box for the signer’s public key is further down. ' + goesHere,
    source: 'derived-key-shapes',
  },
  uuid: {
    words: `This is a UUID, 36 characters with four hyphens. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'web-address': {
    words: `This is a web address without a token in it. ${goesHere}`,
    source: 'rfc-7515-3-1',
  },
  'too-long': {
    words:
      'This text is far longer than any token: services refuse headers of more than a few thousand characters. ' +
      goesHere,
    source: 'rfc-7515-3-1',
  },
};

/** A token among text that nobody read. */
export function unreadText(lines: string): Required<Pick<Reading, 'words' | 'source'>> {
  return {
    words: `There is text beside the token that was not read (${lines}). Paste the token alone to be sure that it is the right one.`,
    source: 'rfc-7515-3-1',
  };
}

/** A text that is nothing with a name. */
export const unknownText: Row = {
  words: `This does not look like a token. ${goesHere}`,
  source: 'rfc-7515-3-1',
};
