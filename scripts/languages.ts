/**
 * Lists what is translated, missing or older than its English, in each language:
 *   npm run languages
 * After a translation was brought up to its English, writes that into its first line:
 *   npm run languages -- stamp src/domain/text/locale.de.ts
 */
import { join } from 'node:path';
import { otherLanguages } from '../src/domain/text/languages.ts';
import { stamp, translationsIn } from './languages/translations.ts';

const root = join(import.meta.dirname, '..');
const [order, ...files] = process.argv.slice(2);

if (order === 'stamp') for (const file of files) stamp(root, file);
else
  for (const language of otherLanguages) {
    const all = translationsIn(root, language);
    for (const { of, state } of all) if (state !== 'translated') console.log(`${language} ${state}: ${of}`);
    const count = (state: string): string => String(all.filter((each) => each.state === state).length);
    console.log(
      `${language}: ${count('translated')} translated, ${count('missing')} missing, ${count('outdated')} outdated`,
    );
  }
