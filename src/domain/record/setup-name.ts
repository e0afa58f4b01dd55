import { words } from './setup-name.en';
import type { FieldCheck } from '../fields/reading';
import { textField } from '../fields/read-field';
import { secretFindings } from '../fields/secret-findings';
import { invisibleCharacters, surroundingSpace } from '../fields/text-repairs';

const longest = 60;

/** The name that a set-up is given. */
export const nameCheck: FieldCheck = textField({
  repairs: [invisibleCharacters, surroundingSpace],
  grammar: /^[^\p{Cc}]{1,60}$/u,
  findings: secretFindings(words.belongs),
  words: { recognised: words.recognised, otherwise: words.tooLong(longest) },
});

/** What is wrong with a name for a set-up, if anything; `others` are taken. */
export async function readName(
  pasted: string,
  others: readonly string[],
): Promise<{ readonly name: string } | { readonly problem: string; readonly isSecret?: true }> {
  const reading = await nameCheck.read(pasted);
  const name = reading?.value;
  if (name === undefined) {
    const problem = reading?.words ?? words.missing;
    return reading?.secret ? { problem, isSecret: true } : { problem };
  }
  return others.includes(name) ? { problem: words.taken } : { name };
}
