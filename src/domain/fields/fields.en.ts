import { removed } from './removed.en';
import { clientSecret, makeNew, mayBeSecret, tokenRemoved } from './secrets.en';
import { counted } from '../text/locale';

/** What belongs in a box: "the App key", "3f2b8c1e-…". */
export interface Belongs {
  readonly what: string;
  readonly example: string;
}

const enter = ({ what, example }: Belongs) => `Enter ${what}, such as ${example}.`;

export const secrets = {
  'private-key': (belongs: Belongs) => `This is a private key. ${removed} ${makeNew} ${enter(belongs)}`,
  token: (belongs: Belongs) => `${tokenRemoved} ${enter(belongs)}`,
  'client-secret': ({ what, example }: Belongs) =>
    `${clientSecret} ${removed} Enter ${what} alone, such as ${example}.`,
  'unread-key-material': (belongs: Belongs) =>
    `This is a long run of random characters. ${mayBeSecret} ${enter(belongs)}`,
};

/** `copyIt`: where the right value is, in a whole sentence. */
export const sample = (copyIt: string) =>
  `This is made of one character or of a row that counts up, as samples are, so it may be a placeholder. ${copyIt}`;

export const besideIt =
  'The value was taken from beside it: paste the value alone, or compare it with where it comes from.';

/** Of repairs that several fields have, by name. */
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
  'angle-brackets': 'Angle brackets around it removed',
  'log-prefixes': (count: number) =>
    `Times, levels and names of a log removed in front of ${counted(count, 'line')}`,
  'literal-line-breaks': (count: number) => String.raw`${counted(count, 'line break')} written as \n removed`,
};
