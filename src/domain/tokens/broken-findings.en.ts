import { listed } from '../text/locale';
import type { Break } from './token-reading';

export const copyAgain = 'Copy the token again, from the first character to the last.';

/** Why reading stopped, as it reads on from "from character 12 on: ". */
const breaks: Readonly<Record<Break['why'], string>> = {
  'odd-letter': 'one character is left over, so at least one was lost or added',
  'full-stop': 'there is a full stop, and a token has two of them',
  'other-character': 'this character does not exist in base64url',
  bytes: 'the bytes are not UTF-8',
  'too-early': 'the text ends before the object does',
  'no-object': 'a JSON object starts with {',
  'more-text': 'more text follows the closing brace',
  name: 'a name in double quotation marks is missing',
  colon: 'the colon after the name is missing',
  'comma-or-brace': 'a comma or a closing brace is missing',
  'comma-or-bracket': 'a comma or a closing bracket is missing',
  value: 'a value is missing, or is not one that JSON has',
  depth: 'objects or lists are nested too deeply',
  'control-character': 'a string contains a control character',
  escape: 'a backslash is followed by a character that JSON does not escape',
};

interface Broken {
  readonly part: 'header' | 'claims' | 'signature';
  readonly broken: Break | undefined;
}

const stopsAt = ({ part, broken }: Broken) => {
  if (!broken) return '';
  const why = broken.sign === undefined ? breaks[broken.why] : `“${broken.sign}” does not exist in base64url`;
  return `The ${part} cannot be read from character ${String(broken.at + 1)} on: ${why}. ${copyAgain}`;
};

export const words = {
  'cut-short': ({ part }: { part: 'header' | 'claims' }) =>
    `The token is cut short: it ends inside the ${part}. ${copyAgain}`,
  'start-missing': `The beginning of the token is missing: it starts with eyJ. ${copyAgain}`,
  letters: stopsAt,
  json: stopsAt,
  'utf-8': (about: Broken) =>
    `${stopsAt(about)} If it is complete, the library that made it used another character set. Tokens need UTF-8.`,
  'claims-no-object':
    'The claims are not a JSON object, such as {"sub":"visitor-7f3a91c2","exp":1795356309}. If another kind of text was signed, this token carries no claims.',
  'byte-order-mark': ({ part }: Pick<Broken, 'part'>) =>
    `The ${part} ${part === 'claims' ? 'begin' : 'begins'} with a byte order mark, which many readers refuse. Write the JSON as UTF-8 without it.`,
  repeated: ({ part, names }: Pick<Broken, 'part'> & { names: readonly string[] }) =>
    `The ${part} ${part === 'claims' ? 'contain' : 'contains'} ${listed(names)} more than once. Some readers take the first, some the last, and some refuse the token. Write each name once.`,
  'unused-bits': ({ part }: Pick<Broken, 'part'>) =>
    `The last character of the ${part} carries bits that belong to no byte, and they are not zero. No library writes that, so the character may have been changed. Strict readers refuse it.`,
};
