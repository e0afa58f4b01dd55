/** Languages that a text can be written into as a string literal. */
export type CodeLanguage = 'javascript' | 'python' | 'java' | 'go' | 'csharp' | 'php' | 'ruby';

/** Controls, direction marks and other invisible characters, and what some languages take for the end of a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u;

/**
 * Writes a text as a literal of a language, quotation marks included. Nothing in the text can end the literal
 * or be read as code, and no character is left in it that an editor does not show. A surrogate that stands
 * alone, which no encoding of a file can hold, becomes U+FFFD.
 */
export const stringLiterals: Readonly<Record<CodeLanguage, (text: string) => string>> = {
  javascript: literal("'", /['\\]/, (code) => `\\u{${hex(code)}}`),
  python: literal('"', /["\\]/, (code) => `\\U${hex(code, 8)}`),
  // Java reads \\uXXXX before it looks for quotation marks and line ends, and up to version 17 takes a source
  // for text in the encoding of the machine. So nothing beyond ASCII, and octal for controls.
  java: literal('"', /["\\]/, escapeForJava, /[^ -~]/u),
  go: literal('"', /["\\]/, (code) => `\\U${hex(code, 8)}`),
  csharp: literal('"', /["\\]/, (code) => `\\U${hex(code, 8)}`),
  // Variables and expressions are read within double quotation marks.
  php: literal('"', /["\\$]/, (code) => `\\u{${hex(code)}}`),
  ruby: literal('"', /["\\#]/, (code) => `\\u{${hex(code)}}`),
};

function literal(
  quote: string,
  special: RegExp,
  escape: (code: number) => string,
  spelled = unseen,
): (text: string) => string {
  const write = (character: string): string => {
    if (special.test(character)) return `\\${character}`;
    return spelled.test(character) ? escape(character.codePointAt(0) ?? 0) : character;
  };
  return (text) => quote + Array.from(text.replaceAll(/\p{Cs}/gu, '\ufffd'), write).join('') + quote;
}

function escapeForJava(code: number): string {
  if (code < 256) return `\\${code.toString(8).padStart(3, '0')}`;
  const units = String.fromCodePoint(code).split('');
  return units.map((unit) => `\\u${hex(unit.charCodeAt(0), 4)}`).join('');
}

function hex(code: number, length = 0): string {
  return code.toString(16).padStart(length, '0');
}
