/** Languages that a text can be written into as a string literal. */
export type CodeLanguage = 'javascript' | 'python' | 'java' | 'go' | 'csharp' | 'php' | 'ruby';

/** Controls, direction marks and other invisible characters, and what some languages take for the end of a line. */
const unseen = String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}`;

/**
 * Writes a text as a literal of a language, quotation marks included. Nothing in the text can end the literal
 * or be read as code, and no character is left in it that an editor does not show. A surrogate that is
 * alone, which no encoding of a file can hold, becomes U+FFFD; JavaScript has an escape for it.
 */
export const stringLiterals: Readonly<Record<CodeLanguage, (text: string) => string>> = {
  // Safe in a script element too.
  javascript: literal("'", String.raw`'\\`, (code) => `\\u{${hex(code)}}`, String.raw`${unseen}\p{Cs}<>&`),
  python: wellFormed(literal('"', String.raw`"\\`, (code) => `\\U${hex(code, 8)}`)),
  // Java reads \\uXXXX before it looks for quotation marks and line ends, and up to version 17 takes a source
  // for text in the encoding of the machine. So nothing beyond ASCII, and octal for controls.
  java: wellFormed(literal('"', String.raw`"\\`, escapeForJava, '^ -~')),
  go: wellFormed(literal('"', String.raw`"\\`, (code) => `\\U${hex(code, 8)}`)),
  csharp: wellFormed(literal('"', String.raw`"\\`, (code) => `\\U${hex(code, 8)}`)),
  // Variables and expressions are read within double quotation marks.
  php: wellFormed(literal('"', String.raw`"\\$`, (code) => `\\u{${hex(code)}}`)),
  ruby: wellFormed(literal('"', String.raw`"\\#`, (code) => `\\u{${hex(code)}}`)),
};

/** `special` and `spelled`: the characters of a class, that get a backslash, and that are written by number. */
function literal(
  quote: string,
  special: string,
  escape: (code: number) => string,
  spelled = unseen,
): (text: string) => string {
  const found = new RegExp(`([${special}])|[${spelled}]`, 'gu');
  return (text) =>
    quote +
    text.replaceAll(found, (character, marked?: string) =>
      marked === undefined ? escape(character.codePointAt(0) ?? 0) : `\\${marked}`,
    ) +
    quote;
}

function wellFormed(write: (text: string) => string): (text: string) => string {
  return (text) => write(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
}

function escapeForJava(code: number): string {
  if (code < 256) return `\\${code.toString(8).padStart(3, '0')}`;
  const units = String.fromCodePoint(code).split('');
  return units.map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join('');
}

function hex(code: number, length = 0): string {
  return code.toString(16).padStart(length, '0');
}
