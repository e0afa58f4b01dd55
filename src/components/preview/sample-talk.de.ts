// Of sample-talk.en.ts, 0f589f96
import type { Translated } from '../../domain/text/translated';
import type * as en from './sample-talk.en';

export const summary: Translated<typeof en.summary> = [
  'Paket R20417 sollte am Dienstag ankommen und ist nicht da.',
  'Der letzte Scan war am Montag im Depot.',
  'Der Kunde möchte mit einem Menschen sprechen.',
];

export const history: Translated<typeof en.history> = [
  { by: 'customer', words: 'Wo ist mein Paket? Es sollte am Dienstag ankommen.' },
  { by: 'assistant', words: 'Ich sehe gern nach. Wie lautet die Bestellnummer?' },
  { by: 'customer', words: 'R20417' },
  { by: 'assistant', words: 'Es hat das Depot am Montag verlassen. Seither hat es niemand gescannt.' },
  { by: 'customer', words: 'Das hilft mir nicht. Kann ich mit einem Menschen sprechen?' },
  { by: 'assistant', words: 'Ja. Ich übergebe Sie, mit allem, was wir geschrieben haben.' },
];

export const afterwards: Translated<typeof en.afterwards> = [
  {
    by: 'agent',
    words: 'Guten Tag, ich sehe, dass R20417 im Depot festhängt. Ich habe dort um eine Suche gebeten.',
  },
  { by: 'customer', words: 'Gut, das ging schnell.' },
];
