// Of search-terms.en.ts, a60f4e9d
import type { Translated } from '../text/translated';
import type * as en from './search-terms.en';

export const tellingNothing: Translated<typeof en.tellingNothing> = [
  'der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis durch für im',
  'in ins mit nach um von vom vor zu zum zur über unter ist sind war waren wird werden wurde bin sein hat haben hatte',
  'ich du er sie es wir ihr mich mir uns mein meine unser unsere ihre kein keine nicht nie wenn wann was wer wie wo warum',
  'bitte hilfe bekomme bekommt sehe sieht sagt zeigt steht noch nur schon sehr viel zu the a an is of to in on for and',
];

export const ofFaults: Translated<typeof en.ofFaults> = [
  'fehler',
  'fehlermeldung',
  'code',
  'http',
  'status',
  'error',
];

export const sameMeaning: Translated<typeof en.sameMeaning> = [
  ['leer', 'weiß', 'blank'],
  ['anmeldung', 'anmelden', 'angemeldet', 'login'],
  ['niemand', 'keiner', 'nobody', 'unavailable'],
  ['abgelehnt', 'ablehnen', 'verweigert', 'ungültig', 'invalid'],
  ['fehlschlag', 'scheitert', 'absturz'],
  ['fehlt', 'fehlen', 'weg', 'verschwindet', 'verschwunden', 'verloren'],
  ['region', 'rechenzentrum'],
  ['abteilung', 'gruppe', 'team', 'warteschlange'],
  ['website', 'seite', 'webseite'],
  ['langsam', 'spät', 'verzögerung', 'timeout'],
  ['bereich', 'app', 'seitenleiste'],
  ['ausgegraut', 'grau', 'deaktiviert'],
];
