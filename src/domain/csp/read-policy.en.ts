import { counted } from '../text/locale';

const leftAsItWas = 'It was left unchanged.';

const policyLine = "Content-Security-Policy: default-src 'self'";
const fromBrowser = 'copy the header from the browser’s network view';
const copyHeader = `Copy the header from the browser’s network view, such as ${policyLine}.`;
const isMessage = 'This is a message from the browser’s console.';

/** Of the box that a policy is pasted into. */
export const words = {
  belongs: { what: 'the policy that your site sends', example: policyLine },
  read: (policies: number, directives: number) =>
    `${counted(policies, 'policy', 'policies')} with ${counted(directives, 'directive')} read.`,
  tooLong: `This is longer than 32,768 characters, and servers send no headers of that length. Copy only the header or line with the policy, such as ${policyLine}.`,
  several: 'A page obeys all of them, so each gets what it lacks.',
  apart:
    'They are in code or settings, which may send each to other pages, or one in place of the other. Paste those of one page alone, or its headers from the browser’s network view: a page obeys all that it is sent, so each gets what it lacks.',
  reportOnly:
    'It only reports and blocks nothing. What follows applies once it is sent as Content-Security-Policy.',
  settings:
    'These are settings, and a program may add its own to them: compare with the header in the browser’s network view.',
  log: 'These are lines of a log. What it puts in front of each line was left out.',
  /** `lines`: "Line 3" or "Lines 3 and 4". `shown`: what is there, in brackets, or nothing. */
  gap: {
    console: `${isMessage} It quotes only one directive, and your policy may have more. ${copyHeader}`,
    unread: (lines: string, isOne: boolean, shown: string) =>
      `${lines} ${isOne ? 'was' : 'were'} not read${shown}, so the policy may have more than this. ${copyHeader}`,
    changed: (lines: string, shown: string) =>
      `${lines} may change the policy in a way that only your server knows${shown}. ${copyHeader}`,
    /** Here `lines` is within a sentence: "line 3". */
    hole: (lines: string, shown: string) =>
      `Only your server can fill in a part of ${lines}${shown}. It was left unchanged: put its value in before you use the result, or ${fromBrowser}.`,
  },
  none: {
    'console-message': `${isMessage} It does not quote the policy. ${copyHeader}`,
    'policy-table': `This is a table that names directives, not a policy. ${copyHeader}`,
    'policy-settings': (program: string) =>
      `These are settings of ${program}, which makes the header from these and its own. ${copyHeader}`,
    'policy-elsewhere': (name: string) =>
      `The header gets its value from ${name}, which is not in this paste. Paste the code that makes it too, or ${fromBrowser}, such as ${policyLine}.`,
    'no-policy': `No directive was found in this, such as default-src or script-src. Copy the header from the browser’s network view or the line from your server’s configuration, such as ${policyLine}.`,
  },
  /** `found`: a directive or a source. */
  remarks: {
    'directive-twice': (found: string) =>
      `${found} is there twice. Browsers use the first and ignore the second.`,
    'unknown-directive': (found: string) => `${found} is not a directive that we know. ${leftAsItWas}`,
    'none-with-others': (found: string) => `'none' in ${found} has no effect beside other entries.`,
    'unreadable-source': (found: string) => `${found} is not a source that browsers can read. ${leftAsItWas}`,
    'literal-nonce': (found: string) =>
      `${found} is the nonce of one response, or one that never changes and so protects nothing. Your server must put a new random value there each time.`,
  },
  repairs: {
    'smart-quotes': (count: number) => `${counted(count, 'quotation mark')} made straight`,
    'invisible-characters': (count: number) => `${counted(count, 'invisible character')} removed`,
    commas: (count: number) =>
      `${counted(count, 'comma')} between sources removed: a comma ends the whole policy`,
    semicolons: (count: number) => `${counted(count, 'semicolon')} added in front of directives`,
    colon: (directive: string) => `The colon after ${directive} removed`,
    quotes: (source: string) =>
      `Quotation marks added around ${source}: without them it is the name of a host`,
    'quotes-around-source': (source: string) => `Quotation marks around ${source} removed`,
  },
  nonce: 'a nonce',
  hash: 'a hash',
} as const;
