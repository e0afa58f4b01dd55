// Of rotation.en.ts, 38ba13a4
import { either } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './rotation.en';

const unknown = 'Ich weiß es nicht';

/** `when` reads on from "Wenn". */
export const questionWords: Translated<typeof en.questionWords> = {
  present: {
    legend: 'Ist dort schon ein Schlüssel gespeichert?',
    answers: { yes: 'Ja', no: 'Nein', unknown },
    when: {
      yes: 'dort einer gespeichert ist',
      no: 'dort keiner gespeichert ist',
      unknown: 'niemand weiß, was dort gespeichert ist',
    },
  },
  others: {
    legend: 'Verwendet ihn noch etwas anderes?',
    answers: { nobody: 'Nein', others: 'Ja', unknown },
    when: {
      nobody: 'nichts anderes ihn verwendet',
      others: 'etwas anderes ihn verwendet',
      unknown: 'andere ihn vielleicht verwenden',
    },
  },
  signer: {
    legend: 'Wer signiert die Tokens?',
    answers: { server: 'Unser eigener Server', assistant: 'Der Assistent' },
    when: { server: 'Ihr eigener Server signiert', assistant: 'der Assistent signiert' },
  },
  why: {
    legend: 'Warum wird er ersetzt?',
    answers: { routine: 'Es ist an der Zeit', leaked: 'Er ist vielleicht oder sicher kompromittiert' },
    when: { routine: 'der Wechsel ansteht', leaked: 'er kompromittiert ist oder sein könnte' },
  },
};

export const where: Translated<typeof en.where> = (parts) =>
  `Wenn ${parts.map((alternatives) => either(alternatives)).join(' und ')}`;
