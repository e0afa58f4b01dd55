import * as z from 'zod/mini';
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
  const known = hosts.join(' or ');
  const example = `https://${hosts[0] ?? 'docs.example.org'}/docs`;
  const copyIt = `Copy the address of the page that will have the link, such as ${example}.`;
  return textField({
    repairs: [invisibleCharacters, lineBreaks, quotesAround, surroundingSpace],
    grammar: z.string().check(z.refine((text) => text.length <= longest && isBackAddress(text, hosts))),
    findings: textRows([
      ...secretFindings({ what: 'the address of a page', example }),
      {
        reason: 'too-long',
        is: 'miss',
        when: ({ text }) => text.length > longest,
        words: `This is longer than an address that a link may bring. ${copyIt}`,
      },
      {
        reason: 'not-https',
        is: 'miss',
        when: ({ text }) => !text.startsWith('https://'),
        words: `This does not begin with https://. ${copyIt}`,
      },
      {
        reason: 'disguised',
        is: 'miss',
        when: ({ text }) => /^https:\/\/[^/?#]*[@:\\]|\\/.test(text),
        words: `This has a user name, a port or a backslash, by which an address can look like another. ${copyIt}`,
      },
      {
        reason: 'other-host',
        is: 'miss',
        when: ({ text }) => hostOf(text) !== undefined,
        words: `This site leads back to ${known} alone. Whoever builds the site can name further hosts.`,
      },
      {
        reason: 'other-characters',
        is: 'miss',
        when: ({ text }) => /[^!-~]/.test(text),
        words: `This has a space, or letters that an address spells with percent signs. ${copyIt}`,
      },
    ]),
    words: {
      recognised: (text) => `Leads back to ${hostOf(text) ?? known}.`,
      otherwise: `This is no address of a page. ${copyIt}`,
    },
  });
}
