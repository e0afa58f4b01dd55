export type PasteKind = 'private-key' | 'public-key' | 'key-set' | 'token' | 'embed-script' | 'policy';

/** The first that fits speaks. A head is enough: people search with the line that they see. */
const rows: readonly (readonly [PasteKind, RegExp])[] = [
  ['private-key', /BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/],
  ['key-set', /"(?:keys"\s{0,9}:\s{0,9}\[|kty"\s{0,9}:)/],
  ['token', /(?:^|[\s"'=])ey[JK][\w-]{6}/],
  ['public-key', /-BEGIN [A-Z0-9 ]{0,30}(?:PUBLIC KEY|CERTIFICATE)-/],
  ['public-key', /\bssh-rsa AAAA|\bMII[A-Z][\w+/]{30}/],
  ['embed-script', /watsonAssistantChatOptions|WatsonAssistantChat(?:Entry)?\.js/],
  ['policy', /content-security-policy:|\b(?:script|connect|default|frame|style|img)-src\s+['"*\w]/i],
];

/** What a pasted text is, so that a search can lead to the tool that reads it; nothing for words. */
export function kindOfPaste(text: string): PasteKind | undefined {
  return rows.find(([, pattern]) => pattern.test(text))?.[0];
}

/** No search is this long, and a key in bytes or digits with spaces between them is. */
const longestSearch = 60;

/** Whether a text may hold what must not stay in a box: what finds that out is too heavy to come with every search. */
export function mayHoldSecret(text: string): boolean {
  return text.length > longestSearch || /\S{20}|-----|[=:]\s{0,9}\S{6}|@\S|"\w+"\s{0,9}:/.test(text);
}
