/**
 * Lays the folder of a new desk or receiver and its examples, complete enough to pass the gate:
 * npm run new-desk <id> [name], npm run new-receiver <id> [name]
 * The words in it say what to write in their place.
 */
import { spawnSync } from 'node:child_process';
import { layHome, type Kind } from './lay/lay-home.ts';

const [what, id, ...words] = process.argv.slice(2);
const kind: Kind = what === 'receiver' ? 'receiver' : 'desk';
const result = layHome({ root: process.cwd(), kind, id: id ?? '', name: words.join(' ') });
const next = `  - Replace the sentences that start with "Say", and the sample values.
  - Name your sources in src/content/sources.ts, and use them in place of derived-samples.
  - npm test says what is missing.
  - npm run readings writes down anew what the boxes make of every paste, once a check has changed.`;
if (!result.ok) {
  console.error(result.problem);
  process.exitCode = 1;
} else if (kind === 'desk') {
  console.log(`Laid src/content/desks/${result.id}/:

  desk.ts        what is asked, where it is born and pasted, the steps and their actions
  desk.en.ts     their titles, hints and notes
  checks.ts      what each field accepts and recognises
  guide.mdx      the words of the guide
  faults.yaml    what goes wrong, and the step that helps
  pictures.yaml  words for the drawings in public/images/${result.id}/

and test/content/examples/${result.id}/examples.ts: a paste for every finding.

Next:
${next}
  - npm run dev shows the page at /${result.id}/.`);
} else {
  console.log(`Laid src/content/receivers/${result.id}/:

  order.ts         its position among the receivers
  token.ts         its rules for tokens: algorithms, claims, lifetime, findings
  key-use.ts       what its box for a public key takes
  key-symptoms.ts  what it does when a key does not fit
  rotation.ts      how its key is replaced
  guide.ts         a short guide: what is asked, the steps and their actions
  checks.ts        what each field accepts and recognises
  guide.mdx        the words of the guide
  faults.yaml      what goes wrong, and questions.yaml, which lead there
  pictures.yaml    words for the drawings in public/images/${result.id}/
  *.en.ts          the sentences of the file beside it

and in test/content/examples/${result.id}/ a clean token, a paste for every finding, and what people ask of the faults.
A receiver without a box for a public key goes without key-use.ts, key-symptoms.ts and rotation.ts; one without a guide
goes without the files from guide.ts on, examples.ts and asked.ts.

Next:
${next}
  - npm run dev shows the guide at /${result.id}/.`);
}

// What its boxes make of every paste, and the others of its examples, is held by the gate.
if (result.ok) spawnSync('npm', ['run', '--silent', 'readings'], { stdio: ['ignore', 'ignore', 'inherit'] });
