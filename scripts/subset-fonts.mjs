/**
 * Makes the two faces in src/styles/fonts/ from the @fontsource-variable packages (SIL Open Font License).
 * Run by hand when a character is missing, outside the project so that it carries no font tool:
 *   npm i --no-save subset-font @fontsource-variable/atkinson-hyperlegible-{next,mono} && node scripts/subset-fonts.mjs
 * plain-zero.py then takes the slash out of the zero of the text face.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
/** Everything beyond ASCII that the pages may use; the page check reads this line. */
const beyond = '\u00a0©·×àáâäåæçèéêëíîïñóôöøúûüßÀÄÉÖÜ–—‘’‚“”„…→←↑↓−';
const faces = [
  { name: 'next', text: ascii + beyond, weight: { min: 400, max: 700 } },
  { name: 'mono', text: `${ascii}\u00a0·äöüßÄÖÜ–’“”„…→`, weight: 400 },
];

await mkdir('src/styles/fonts', { recursive: true });
for (const { name, text, weight } of faces) {
  const pack = `node_modules/@fontsource-variable/atkinson-hyperlegible-${name}`;
  const source = await readFile(`${pack}/files/atkinson-hyperlegible-${name}-latin-wght-normal.woff2`);
  const subset = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: weight },
  });
  await writeFile(`src/styles/fonts/atkinson-${name}.woff2`, subset);
  console.log(`${name}: ${subset.length} bytes`);
}
