import { eitherOf, wordsOf } from './back-check.en';
import { textField } from '../fields/read-field';
import { textRows } from '../fields/words';
import type { FieldCheck } from '../fields/reading';
import { secretFindings } from '../fields/secret-findings';
import { invisibleCharacters, lineBreaks, quotesAround, surroundingSpace } from '../fields/text-repairs';
import { hostOf, isBackAddress } from './back-address';

/** Longer than any address that people link to, and as long as a link may bring. */
const longest = 2000;

/** The box of whoever writes a link: which page the reader is led back to. */
export function backCheck(hosts: readonly string[]): FieldCheck {
  const known = eitherOf(hosts);
  const example = `https://${hosts[0] ?? 'docs.example.org'}/docs`;
  const words = wordsOf({ known, example });
  return textField({
    repairs: [invisibleCharacters, lineBreaks, quotesAround, surroundingSpace],
    grammar: (text) => text.length <= longest && isBackAddress(text, hosts),
    findings: textRows([
      ...secretFindings(words.belongs),
      { reason: 'too-long', is: 'miss', when: ({ text }) => text.length > longest },
      { reason: 'not-https', is: 'miss', when: ({ text }) => !text.startsWith('https://') },
      { reason: 'disguised', is: 'miss', when: ({ text }) => /^https:\/\/[^/?#]*[@:\\]|\\/.test(text) },
      { reason: 'other-host', is: 'miss', when: ({ text }) => hostOf(text) !== undefined },
      { reason: 'other-characters', is: 'miss', when: ({ text }) => /[^!-~]/.test(text) },
    ]),
    words: { ...words, recognised: (text) => words.recognised(hostOf(text) ?? known) },
  });
}
