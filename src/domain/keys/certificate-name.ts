import { textField } from '../fields/read-field';
import { secretFindings } from '../fields/secret-findings';
import { invisibleCharacters, surroundingSpace } from '../fields/text-repairs';
import { subjectIn } from './certificate';
import { words } from './certificate-name.en';

/** The name in a certificate, which everybody reads who gets it. */
export const certificateName = textField({
  repairs: [invisibleCharacters, surroundingSpace],
  grammar: (text) => subjectIn(text) === text,
  findings: secretFindings(words.belongs),
  words,
  source: 'rfc-5280',
});
