import type { Guide, Place } from '../guide/guide';
import type { Sheet, SheetStep } from './read-sheet';
import { here } from './sheet.en';

/** What the page carries of a guide for its record. */
export function sheetOf(guide: Guide, home: string): Sheet {
  const { id, name, title, fields, assistant, other } = guide;
  const placeWords = ({ in: lane, path, label }: Place): { in: string; words: string } => ({
    in: lane,
    words: [
      { assistant: inFront(assistant.kind), desk: inFront(other.name), here }[lane],
      ...path,
      label,
    ].join(' > '),
  });
  return {
    id,
    name,
    title,
    home,
    fields: Object.entries(fields).map(
      ([key, { label, born, pasted, makes, isPublicKey, optional, repeats }]) => ({
        key,
        label,
        born: placeWords(born),
        pasted: placeWords(pasted),
        isKey: makes !== undefined || isPublicKey === true,
        isOptional: optional === true,
        repeats: repeats === true,
      }),
    ),
    steps: stepsOf(guide),
  };
}

export function stepsOf({ fields, steps: all }: Guide): SheetStep[] {
  return all.map((step) => ({
    id: step.id,
    title: step.title,
    actions: step.actions.map((action) => {
      const provedBy = action.asks ?? action.copies;
      return {
        id: action.id,
        ...(provedBy === undefined ? {} : { provedBy }),
        pastes: [...(action.pastes ?? [])],
        isOptional: step.optional === true || fields[provedBy ?? '']?.optional === true,
      };
    }),
  }));
}

function inFront(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
