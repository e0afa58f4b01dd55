import { enumerate } from '../../domain/text/locale';
import { notKept, putBack } from '../setup/kept.en';

export const words = {
  left: 'Left as it was.',
  tooLarge: 'This file is larger than any record, so it was not read.',
  offered: (name: string, day: string, guides: readonly string[]) =>
    `“${name}”${day === '' ? '' : `, changed ${day}`}: ${enumerate(guides) || 'nothing that can be used'}.`,
  leftOut: (what: readonly string[]) => `Left out: ${what.join('; ')}.`,
  trust: 'Take it over only if you know who saved it.',
  secret: (place: string) => `${place}, which looks like a secret`,
  unknownGuide: 'a guide that is not known here',
  unknownValue: 'a value that is not known here',
  unfit: (label: string) => `${label}, which does not fit`,
  newSetup: 'A new set-up',
  merge: ({ added, same, different }: { added: number; same: number; different: number }) =>
    `Values: ${String(added)} new, ${String(same)} the same, ${String(different)} different.`,
  taken: 'Taken over.',
  refused: notKept,
  back: putBack,
  backWithOthers: 'Put back, next to changes that were made since.',
};
