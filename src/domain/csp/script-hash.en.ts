import { removed } from '../fields/removed.en';
import { clientSecret, token } from '../fields/secrets.en';

const belongs = 'Enter the script element with the snippet, exactly as it is in your page.';

export const words = {
  hashed: (length: number) => `SHA-256 of the ${String(length)} characters between the tags.`,
  anyChange: 'Any change to them, even a space or a line break, needs a new hash.',
  alone: 'Each script needs a hash of its own: paste one element alone.',
  'private-key': `This contains a private key. ${removed} If it is in your page, everybody can read it: make a new pair. ${belongs}`,
  token: `${token} ${removed} A token in the page is the same for everybody: let the page ask your server for one. ${belongs}`,
  'client-secret': `${clientSecret} ${removed} Everybody can read what is in your page: keep the secret on your server, and make a new one. ${belongs}`,
  'no-inline-script':
    'No script with text between its tags was found. Copy the whole element from your page with both tags, from <script> to </script>.',
} as const;
