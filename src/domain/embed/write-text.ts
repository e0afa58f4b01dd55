/** A JavaScript text in single quotes that is safe inside a script element too, and in engines from before ES2019. */
export function writeScriptText(text: string): string {
  const escaped = text.replaceAll(
    // What ends the text, what could end or open markup, line ends, other controls, and halves of a pair.
    /[\\'<>&\p{Cc}\u2028\u2029]|\p{Surrogate}/gu,
    (character) => named.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

const named: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
]);

/** The value of an HTML attribute in double quotes. */
export function writeAttribute(text: string): string {
  return `"${text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character)}"`;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
