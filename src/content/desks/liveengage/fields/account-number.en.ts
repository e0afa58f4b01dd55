import { emailAddress, publicKey, webAddress } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted, enumerate } from '../../../../domain/text/locale';

const example = '71234560';
const findIt = 'Use the first number that you type on the LivePerson login page';
const pasteIt = `${findIt}, usually 8 digits, such as ${example}.`;
const compareIt = 'Compare it with the first thing that you type on the LivePerson login page.';
const usual = `LivePerson’s own samples have 8 digits, such as ${example}`;
const digitsOf = (digits: number) => `This has ${String(digits)} digits.`;

export const words = {
  belongs: { what: 'the account number', example },
  recognised:
    'A number of 8 digits, as in LivePerson’s own samples. LivePerson publishes no length, so this is not proof.',
  otherwise: `This is not an account number. ${pasteIt}`,
  repairs: {
    'taken-from-address': 'Taken from the address, after /account/',
    'taken-from-code': 'Taken from the code',
    'spaces-between-digits': (count: number) => `${counted(count, 'space')} between the digits removed`,
    'hyphens-between-digits': 'Hyphens between the digits removed',
    'thousands-separators': 'Thousands separators removed',
    'other-digits': (count: number) => `${counted(count, 'digit')} of another script written as 0 to 9`,
    'lower-cased': 'Prefix written in lower case',
  },
  rows: {
    'several-numbers': ({ numbers }: { numbers: readonly string[] }) =>
      `This code has more than one account number: ${enumerate(numbers)}. Paste the number of the account that you connect: the first thing that you type on the LivePerson login page.`,
    'login-email': `${emailAddress} ${pasteIt}`,
    'app-key': `This looks like an App key, which a later step asks for. ${pasteIt}`,
    'api-tab-key': `This looks like a key from the API tab: 32 characters from 0 to 9 and a to f. ${pasteIt}`,
    'public-key': `${publicKey} Paste it in the next step. ${pasteIt}`,
    'console-address': ({ number }: { number: string }) =>
      `This is the address of a LivePerson page, and it contains ${number}. ` +
      'If you type that number first on the LivePerson login page, it is your account number: paste the number alone.',
    'web-address': `${webAddress} ${pasteIt}`,
    date: `This looks like a date. ${pasteIt}`,
    'decimal-number': `This number has a decimal point or comma. Paste the account number as digits alone, such as ${example}.`,
    'scientific-notation':
      'A spreadsheet shortened this number, and digits may be lost. ' +
      `Format the cell as text, or copy the number from the LivePerson login page, such as ${example}.`,
    'too-short': ({ digits }: { digits: number }) =>
      `This has only ${counted(digits, 'digit')}. ${usual}. ${compareIt}`,
    'too-long': ({ digits }: { digits: number }) =>
      `This has ${String(digits)} digits, perhaps two numbers in one. ${usual}. ${compareIt}`,
    'text-around': ({ number }: { number: string }) =>
      `There is text around the number ${number}. If that is your account number, paste the number alone.`,
    letters: `There are letters among the digits. Paste digits alone, such as ${example}, and check for O instead of 0, or l instead of 1.`,
    'name-instead': `This has no digits. Paste the number, not the name of the account or campaign. ${pasteIt}`,
    sample: sample(pasteIt),
    'test-account': ({ prefix }: { prefix: string }) =>
      `This account number starts with ${prefix}. In LivePerson’s samples, internal and test accounts do; no page says so. ${compareIt}`,
    'campaign-id-length': ({ digits }: { digits: number }) =>
      `${digitsOf(digits)} In LivePerson’s samples, campaign and engagement IDs have 9 or 10 digits, and account numbers 8, such as ${example}. ` +
      `LivePerson publishes no length, so this is not certain. ${compareIt}`,
    'unusual-length': ({ digits }: { digits: number }) =>
      `${digitsOf(digits)} ${usual}. LivePerson publishes no length, so one may be missing. ${compareIt}`,
  },
};
