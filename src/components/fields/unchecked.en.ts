import { removed } from '../../domain/fields/removed.en';

const looksLike = (what: string) =>
  `This looks like ${what}. ${removed} If it was copied from anywhere but its own server, treat it as leaked. The check of this box did not load, or it failed. Reload the page to continue.`;

export const words = {
  'private-key': looksLike('a private key'),
  token: looksLike('a token'),
  'client-secret': looksLike('a client secret'),
  'not-checked':
    'This was not checked: the check of this box did not load, or it failed. If this is a private key, delete it. Otherwise keep a copy and reload the page.',
};
