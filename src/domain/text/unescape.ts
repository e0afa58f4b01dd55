import { codes } from './decode';

/** Where quoted-printable has cut a line in two, in a page as well. What is before it is looked at last. */
const cutLines = /=(?:\r?\n|<br ?\/?>)(?<=[^\n]{60}=(?:\r?\n|<br ?\/?>))/gi;
const backslashes = /\\(?:([0-3]?[0-7]{1,2})|([^\da-z]))/gi;
/** An address inside an address is encoded twice, one more time in a log, and as often in an address of ours. */
const mostEscapes = 8;

/** The text without escapes of any kind: codes, octal numbers, backslashes in front of letters. */
export function unescaped(text: string): string {
  let plain = text;
  for (let times = 0; times < mostEscapes && /[%\\&=<"'`]/.test(plain); times += 1) {
    const before = plain;
    // Before what is in them is shortened.
    plain = plain.replaceAll(cutLines, '');
    for (const { pattern, into } of codes)
      plain = plain
        .replaceAll(pattern, (match) => (typeof into === 'function' ? into(match) : (into ?? '')))
        .replaceAll(cutLines, '');
    plain = plain
      .replaceAll(/=([2-7][\dA-F])(?![\w+/])/g, (_, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 16)),
      )
      .replaceAll(/\\r?\\?n|<br ?\/?>/gi, '\n')
      // Pieces that a program joins: "LS0t…" + "…". Those inside a string that is joined come with the next turn.
      .replaceAll(/(?<!\\)["'`](?:\s{0,9}[+.&]\s{0,9}|\s{1,9})["'`]/g, '')
      .replaceAll(backslashes, (_, octal: string | undefined, letter: string | undefined) =>
        octal === undefined ? (letter ?? '') : String.fromCharCode(Number.parseInt(octal, 8)),
      );
    if (plain === before) break;
  }
  return plain;
}

/** Lines that are cut in two, and an equals sign that is written as a code, as it always is there. */
const isQuoted = /=3D|=\r?\n(?!\s*$|\r?\n|-{4})/i;

/** A text out of quoted-printable (RFC 2045 section 6.7); any other as it is. */
export function fromQuotedPrintable(text: string): string {
  if (!isQuoted.test(text)) return text;
  return text.replaceAll(/=(?:\r?\n|([\da-f]{2}))/gi, (_, digits: string | undefined) =>
    digits === undefined ? '' : String.fromCharCode(Number.parseInt(digits, 16)),
  );
}
