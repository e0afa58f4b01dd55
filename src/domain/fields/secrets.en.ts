/** What a secret is called. Each box adds what belongs there. */

/** Of a private key. */
export const makeNew =
  'If it was copied from anywhere but its own server, treat it as leaked and make a new pair.';

export const token = 'This contains a token, a text that starts with eyJ.';

export const tokenRemoved = `${token} It was removed from the box, because anyone who has a token can use it until it expires.`;

export const clientSecret = 'This looks like a secret, such as a client secret, a password or an API token.';

export const mayBeSecret =
  'It may be part of a secret, so the paste was removed from the box. You can put it back until you leave the page.';
