/** The value of an HTML attribute in double quotes. */
export function writeAttribute(text: string): string {
  return `"${writeText(text)}"`;
}

/** What HTML shows as this text. */
export function writeText(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities.get(character) ?? character);
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
