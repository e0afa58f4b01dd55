import { counted } from '../text/locale';

const form = '{"name": "Ada"}';

export const belongs = { what: 'a JSON object', example: form };

/** What JSON is that is not an object. */
export const jsonKinds = {
  list: 'a list',
  text: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

export const notAnObject = (kind: keyof typeof jsonKinds) =>
  `This is JSON, but it is ${jsonKinds[kind]}. Enter an object, with names and values in braces: ${form}.`;

export const words = {
  'payload-curly-quotes': `This is not JSON: it has curly quotes, as a word processor writes them. Use straight quotes: ${form}.`,
  'payload-single-quotes': `This is not JSON: it has single quotes. Use double quotes: ${form}.`,
  'payload-last-comma': 'This is not JSON yet: there is a comma before the last brace. Remove it.',
  'payload-not-json': `This is not JSON. Enter an object, with its names in double quotes: ${form}.`,
};

export const repeatedName =
  'This contains one name twice, and programs differ in which of the two values they take. Keep one.';

/** "37 of 214 bytes", or "37 bytes" as long as no key says how many fit. */
export function sayBytes(bytes: number, limit?: number): string {
  return limit === undefined ? counted(bytes, 'byte') : `${String(bytes)} of ${String(limit)} bytes`;
}

const sendId = 'Send an id and let the assistant look up the rest.';
const has = (bytes: number, limit: number) =>
  `This has ${String(bytes)} bytes, and one block of this key takes ${String(limit)}.`;

/** All in bytes, but `characters`. */
export const length = {
  fits: (bytes: number, limit?: number) => `A JSON object, ${sayBytes(bytes, limit)}.`,
  fitsCompact: (bytes: number, limit: number, compact: number) =>
    `${has(bytes, limit)} Without the blanks between its parts it has ${String(compact)} and fits. Remove them.`,
  tooLong: (bytes: number, limit: number, blocks: number, characters: number) =>
    `${has(bytes, limit)} ${sendId} The library node-rsa would make ${String(blocks)} blocks of it, ${String(characters)} characters of base64. We could not confirm whether the service reads more than one block, so this page makes only one.`,
  farTooLong: `This is longer than anything that can be encrypted here: a key of 4096 bits takes 470 bytes. ${sendId}`,
};
