import type { Guide, Place } from '../guide/guide';
import type { ActionFacts } from '../guide/progress';
import { capital } from '../text/wording';
import { here } from './sheet.en';

/** What a record has to know of a guide. The page carries it; the definition itself stays out of its script. */
export type Sheet = ReturnType<typeof sheetOf>;
export type SheetField = Sheet['fields'][number];
export interface SheetStep {
  readonly id: string;
  readonly title: string;
  readonly actions: readonly ActionFacts[];
}

/** `home`: the folder below `content/` that holds the checks. */
export function sheetOf(guide: Guide, home: string) {
  const { id, name, title, fields, assistant, other } = guide;
  const placeWords = ({ in: lane, path, label }: Place) => ({
    in: lane,
    words: [
      { assistant: capital(assistant.kind), desk: capital(other.name), here }[lane],
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
        /** Several set-ups may well have the same. */
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
