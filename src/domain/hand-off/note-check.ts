import { words } from './note-check.en';
import { textField } from '../fields/read-field';
import { secretFindings } from '../fields/secret-findings';
import { limits } from './hand-off';

/** The box for the sender's note: whatever a person writes, but no secret, and no longer than it may be. */
export const noteCheck = textField({
  repairs: [],
  grammar: (text) => text.length <= limits.note,
  findings: secretFindings(words.belongs),
  words: { recognised: words.recognised, otherwise: words.otherwise(limits.note) },
});
