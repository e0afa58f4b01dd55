import { toBase64url, type Bytes } from '../text/base64';
import { words } from './write-hand-off.en';
import { schema, type HandOff } from './hand-off';
import { sumOf } from './sum';

/** As JSON: for a file, or to be packed into a link. */
export function writeHandOff({ values, marks, ...rest }: HandOff, spaces?: number): string {
  const json = {
    handOff: schema,
    ...rest,
    values: Object.fromEntries(values),
    marks: Object.fromEntries(Array.from(marks, ([id, { how, at }]) => [id, [how, at]])),
  };
  return JSON.stringify(json, undefined, spaces);
}

/** How the bytes of a link are packed: by DEFLATE, RFC 1951, or not at all. */
export type Packing = 'd' | 'p';

/** What follows `#handoff=`: version, packing, the sum over the text, and the bytes in base64url. */
export function writeFragment(text: string, packing: Packing, bytes: Bytes): string {
  return `${String(schema)}${packing}.${sumOf(text)}.${toBase64url(bytes)}`;
}

/** Mail programs break or cut longer addresses. */
const longestForMail = 2000;

/** The size of a link, in words, with what follows from it. */
export function sizeWords(link: string): { readonly words: string; readonly isLong: boolean } {
  const isLong = link.length > longestForMail;
  const size = words.size(link.length);
  return { words: isLong ? `${size} ${words.long}` : size, isLong };
}
