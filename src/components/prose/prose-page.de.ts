// Of prose-page.en.ts, 294d4d92
import type { Translated } from '../../domain/text/translated';
import type * as en from './prose-page.en';

export const words: Translated<typeof en.words> = {
  code: { copy: 'Kopieren', wrap: 'Umbrechen', label: (name) => `Code, ${name}` },
  doubt: 'Wie sicher das ist',
  edition: {
    needsScript: {
      what: 'Die Anzeige der Namen eines anderen Stands',
      instead: (name) => `Die Namen sind die vom Stand ${name}. Die Markierungen daneben nennen die anderen.`,
    },
    label: 'Namen nach Stand',
  },
  notices: {
    note: 'Hinweis',
    tip: 'Tipp',
    important: 'Wichtig',
    deprecated: 'Veraltet',
    preview: 'Vorschau',
  },
  language: 'Sprache',
};
