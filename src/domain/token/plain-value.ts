import type { Member, SignedTokenReading } from './token-reading';

/** Characters that are not seen, or that turn the text around them: written out, so that nothing hides. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const unseenButLines = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON writes it, on one line. */
export function writeValue(value: Member['value']): string {
  if (typeof value === 'object' && value !== null) return writeText(value.json);
  return JSON.stringify(value).replace(unseen, escaped);
}

/** JSON as it stands, with its own line breaks. */
export function writeText(text: string): string {
  return text.replace(unseenButLines, escaped);
}

/** The beginning of a text that would fill the page, and how much of it is left out. */
export function shorten(text: string, most: number): { readonly text: string; readonly left: number } {
  if (text.length <= most) return { text, left: 0 };
  return { text: text.slice(0, most), left: text.length - most };
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** A member of the header as text; objects and lists as their JSON. */
export function headerText({ header }: SignedTokenReading, name: string): string | undefined {
  const value = header.members.find((member) => member.name === name)?.value;
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? value.json : undefined;
}
