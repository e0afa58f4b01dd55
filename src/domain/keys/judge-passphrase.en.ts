import { counted } from '../text/locale';
import type { RowWords } from '../fields/words';
import type { rows } from './judge-passphrase';

export const words = {
  recognised: 'Long enough, and typed the same way everywhere.',
  rows: {
    'no-passphrase':
      'An encrypted file needs a passphrase. Enter one, such as four or five words picked at random, or choose a form without a passphrase.',
    'passphrase-line-break':
      'This passphrase contains a line break or another control character, which cannot be entered on a command line. Use letters, digits, signs and spaces.',
    'passphrase-too-long': ({ longest }) =>
      `This passphrase is longer than ${String(longest)} bytes, which is more than OpenSSL reads from a file. Shorten it: five words are plenty.`,
    'passphrase-short': ({ length, shortest }) =>
      `This passphrase has ${counted(length, 'character')}. Whoever gets the file can try many passphrases a second. Use ${String(shortest)} characters or more, such as four words picked at random.`,
    'passphrase-not-ascii':
      'This passphrase has characters beyond ASCII, such as é or ß. OpenSSL and Node take them as UTF-8. Java’s own reader refuses them with “Password is not ASCII”. Letters a to z, digits and signs open the file everywhere.',
    'passphrase-outer-spaces':
      'This passphrase begins or ends with a space. The space is part of it and is easily lost when it is copied.',
  } satisfies RowWords<(typeof rows)[number]>,
} as const;
