import * as z from 'zod/mini';
import type { FieldCheck } from '../fields/reading';
import { textField } from '../fields/read-field';
import { secretFindings } from '../fields/secret-findings';
import { invisibleCharacters, surroundingSpace } from '../fields/text-repairs';

const longest = 60;
const tooLong = `This is longer than a name: at most ${String(longest)} characters, such as Sandbox.`;

/** The name that a set-up is given. */
export const nameCheck: FieldCheck = textField({
  repairs: [invisibleCharacters, surroundingSpace],
  grammar: z.string().check(z.regex(/^[^\p{Cc}]{1,60}$/u)),
  findings: secretFindings({ what: 'a name for the set-up', example: 'Sandbox' }),
  words: { recognised: () => 'A name.', otherwise: tooLong },
});

/** What is wrong with a name for a set-up, if anything; `others` are taken. */
export async function readName(
  pasted: string,
  others: readonly string[],
): Promise<{ readonly name: string } | { readonly problem: string; readonly isSecret?: true }> {
  const reading = await nameCheck.read(pasted);
  const name = reading?.value;
  if (name === undefined) {
    const problem = reading?.words ?? 'Give it a name, such as Sandbox.';
    return reading?.secret ? { problem, isSecret: true } : { problem };
  }
  return others.includes(name) ? { problem: 'Another set-up has this name.' } : { name };
}
