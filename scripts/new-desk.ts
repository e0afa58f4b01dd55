/**
 * Lays the folder of a new desk, complete enough to pass the gate: npm run new-desk <id> [name]
 * The words in it say what to write in their place.
 */
import { layDesk } from './new-desk/lay-desk.ts';

const [id, ...words] = process.argv.slice(2);
const result = layDesk({ root: process.cwd(), id: id ?? '', name: words.join(' ') });
if (result.ok) {
  console.log(`Laid src/content/desks/${result.id}/:

  desk.ts        what is asked, where it is born and pasted, the steps and their actions
  checks.ts      what each field accepts and recognises
  examples.ts    a paste for every finding, with the exact words it gets
  guide.mdx      the words of the guide
  faults.yaml    what goes wrong, and the step that helps
  pictures.yaml  words for the drawings in public/images/${result.id}/

Next:
  1. Replace the sentences that start with "Say", and the one sample field.
  2. Name your sources in src/content/sources.ts, and use them in place of derived-samples.
  3. npm run dev shows the page at /${result.id}/; npm test says what is missing.
  4. npm run readings writes down what its boxes make of every paste.`);
} else {
  console.error(result.problem);
  process.exitCode = 1;
}
