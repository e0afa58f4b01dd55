import { counted } from '../text/locale';

const id = 'visitor-7f3a91c2';

export const words = {
  'iss-not-text':
    'The iss is not a string. Write a name or an address in quotation marks, such as "www.example.com".',
  'sub-not-text': `The sub is not a string. Write the id of a person in quotation marks, such as "${id}".`,
  'sub-empty': `The sub is empty. Enter the id of the person, such as "${id}".`,
  'aud-malformed': 'The aud is neither a string nor a list of strings. It names who the token is for.',
  'jti-not-text': 'The jti is not a string. Write the id of this one token in quotation marks.',
  'exp-left-out': ({ minutes }: { minutes: number }) =>
    `There is no exp, so the token never expires: whoever copies it can use it for ever. Set exp ${counted(minutes, 'minute')} ahead.`,
  'password-in-claims': ({ name }: { name: string }) =>
    `The name of the claim ${name} sounds like a secret. Anyone who has the token can read its claims. Leave it out, and change the secret if it is a real one.`,
};

export const missing = ({ claim, service, meaning }: { claim: string; service: string; meaning: string }) =>
  `There is no ${claim}, and ${service} requires one. ${meaning}`;

/** Of the sub where it is the id of a person. */
export const subject = {
  'sub-not-ascii': `The sub contains a character outside visible ASCII, such as a space, an accent or an emoji. It also travels in an HTTP header, so use letters, digits and hyphens, such as ${id}.`,
  'sub-delimiter':
    'The sub contains ; or =, which separate values in the HTTP header that it also travels in. We infer that this can do harm. Letters, digits and hyphens are safe.',
  'sub-e-mail': `The sub is an e-mail address, and the documentation advises against it. An address can be guessed, can change, and reveals who the person is. Use an opaque id, such as ${id}.`,
  'sub-long': ({ length, longest }: { length: number; longest: number }) =>
    `The sub has ${String(length)} characters. No limit is documented. We count up to ${String(longest)} as safe.`,
};
