// Of show-refused.en.ts, dbe1a4a4
import type { Refused } from '../../domain/guide/prefill';
import { sayNumber } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './show-refused.en';

/** Behind the name and a colon. */
const problems = {
  unknown: 'Diese Seite hat keinen Wert mit diesem Namen',
  'not-by-link': 'Ein Link darf diesen Wert nicht setzen; kopieren Sie ihn dort, wo er entsteht',
  'not-plain':
    'Der Wert enthält eine Adresse, Code oder einen Schlüssel, was ein Link hier nicht setzen darf',
  repeated: 'Der Link enthält den Wert mehr als einmal',
  long: 'Der Inhalt ist für diesen Wert zu lang',
  empty: 'Es ist kein Wert angegeben',
  malformed: 'Der Inhalt hat nicht die Form dieses Werts',
  'no-choice': 'Diese Seite hat keine Auswahl mit diesem Namen',
  'other-host':
    'Die Adresse führt zu einem Host, den diese Website nicht kennt; deshalb gibt es keinen Rückweg',
  secret:
    'Das sieht nach einem privaten Schlüssel oder einem Token aus, was kein Link enthalten darf; betrachten Sie es als kompromittiert',
  'named-secret':
    'Der Name ist der eines Geheimnisses, das kein Link enthalten darf; betrachten Sie es als kompromittiert',
} as const satisfies Record<Refused['problem'], string>;

export const words: Translated<typeof en.words> = {
  head: 'Der Link, der Sie hierher geführt hat, enthält etwas, das nicht verwendet wird:',
  unnamed: 'Ohne Namen',
  problem: (problem) => `: ${problems[problem]}.`,
  more: (count) => `und ${sayNumber(count)} weitere.`,
};
