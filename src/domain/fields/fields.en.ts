import { counted } from '../text/locale';

/** What belongs in a box: "the App key", "3f2b8c1e-…". */
export interface Belongs {
  readonly what: string;
  readonly example: string;
}

export const secrets = {
  'private-key': ({ what, example }: Belongs) =>
    'This is a private key. It was removed from the box and is not kept. ' +
    'If it was copied from anywhere but its own server, treat it as leaked and make a new pair. ' +
    `Enter ${what}, such as ${example}.`,
  token: ({ what, example }: Belongs) =>
    'This contains a token, a text that starts with eyJ. It was removed from the box, ' +
    'because anyone who has a token can use it until it expires. ' +
    `Enter ${what}, such as ${example}.`,
  'client-secret': ({ what, example }: Belongs) =>
    'This looks like a secret, such as a client secret, a password or an API token. ' +
    'It was removed from the box and is not kept. ' +
    `Enter ${what} alone, such as ${example}.`,
};

/** `copyIt`: where the right value is, in a whole sentence. */
export const sample = (copyIt: string) =>
  `This is made of one character or of a row that counts up, as samples are, so it may be a placeholder. ${copyIt}`;

export const besideIt =
  'The value was taken from beside it: paste the value alone, or compare it with where it comes from.';

/** Of `text-repairs.ts` and `uuid-repairs.ts`, by name. */
export const repairs = {
  'invisible-characters': (count: number) => `${counted(count, 'invisible character')} removed`,
  'control-characters': (count: number) => `${counted(count, 'control character')} removed`,
  'non-breaking-spaces': (count: number) => `${counted(count, 'non-breaking space')} made plain`,
  'line-breaks': 'Line breaks and tabs turned into spaces',
  'runs-of-spaces': (count: number) =>
    `${counted(count, 'run of spaces', 'runs of spaces')} shortened to one space`,
  'surrounding-space': 'White space around it removed',
  quotes: 'Quotation marks around it removed',
  comment: 'The comment behind it removed',
  'trailing-punctuation': 'Punctuation at the end removed',
  dashes: (count: number) => `${counted(count, 'typographic dash', 'typographic dashes')} written as -`,
  'label-prefix': 'The label in front removed',
  'lower-cased': 'Written in lower case',
  braces: 'Brackets around it removed',
  'urn-prefix': 'The prefix urn:uuid: removed',
  'hyphens-put-in': 'Four hyphens put in, after 8, 12, 16 and 20 characters',
  'white-space-inside': (count: number) => `${counted(count, 'gap')} inside it closed`,
};
