import type { Field, Guide, Place, Step } from './guide';
import type { GuideOutline, GuideWords } from './outline';
import type { Preview } from './preview';

type Outlined = Omit<GuideOutline, 'preview'>;

/** Gives each part of an outline its sentences, found by its id. */
export function inWords(
  outline: Outlined,
  words: GuideWords,
): Omit<Guide, 'checks' | 'crossFindings' | 'assistant' | 'other'> {
  const { addresses = [], editions, fields, checked, steps, transfer, identity, ...rest } = outline;
  const { title, lede, needs, alsoCalled } = words;
  const [first, ...others] = (editions ?? []).map((edition) => editionInWords(edition, words));
  return {
    ...rest,
    ...{ addresses, title, lede, needs },
    ...(alsoCalled && { alsoCalled }),
    ...(first && { editions: [first, ...others] as const }),
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, field]) => [key, fieldInWords(field, entry(words.fields, key))]),
    ),
    steps: steps.map((step) => ({ checked, ...stepInWords(step, entry(words.steps, step.id)) })),
    ...(transfer && {
      transfer: {
        ...transfer,
        members: transfer.members.map((member) => ({ ...member, hint: entry(words.transfer, member.name) })),
      },
    }),
    ...(identity && words.identity && { identity: { ...identity, ...words.identity } }),
  };
}

export function previewInWords(
  outline: NonNullable<GuideOutline['preview']>,
  words: NonNullable<GuideWords['preview']>,
): Preview {
  const faults = outline.faults.map((fault) => ({ ...fault, ...entry(words.faults, fault.id) }));
  return { ...outline, ...words, faults };
}

function editionInWords({ id, renames }: NonNullable<Outlined['editions']>[number], words: GuideWords) {
  const { name, doubts } = entry(words.editions, id);
  return {
    id,
    name,
    renames: renames.map(({ doubt, ...rename }) =>
      doubt === undefined ? rename : { ...rename, words: entry(doubts, doubt) },
    ),
  };
}

function fieldInWords(
  { makes, ...outline }: Outlined['fields'][string],
  { makes: making, ...words }: GuideWords['fields'][string],
): Field {
  const { label } = outline;
  const placed = (place: typeof outline.born): Place => ({ path: [], label, ...place });
  const places = { born: placed(outline.born), pasted: placed(outline.pasted) };
  const field = { control: 'line', ...outline, ...places, ...words } as const;
  if (!makes || !making) return field;
  const { usual, ...said } = making;
  return { ...field, makes: { ...said, usual: { size: makes.size, words: usual } } };
}

function stepInWords(
  step: Outlined['steps'][number],
  words: GuideWords['steps'][string],
): Omit<Step<string>, 'checked'> {
  const { title, short } = words;
  return {
    ...step,
    ...{ title, short },
    actions: step.actions.map((action) => ({ ...action, title: entry(words.actions, action.id) })),
    variants: (step.variants ?? []).map(({ id, path = [], source }) => ({
      ...{ path, source },
      ...entry(words.variants, id),
    })),
  };
}

function entry<Said>(table: Readonly<Record<string, Said>> | undefined, key: string): Said {
  const said = table?.[key];
  if (said === undefined) throw new Error(`No words for "${key}".`);
  return said;
}
