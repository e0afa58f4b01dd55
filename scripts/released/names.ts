import * as z from 'zod';

/** What others hold on to, by kind and by place. */
const namesSchema = z.strictObject({
  /** Addresses of pages and files, below "/". */
  pages: z.record(z.string(), z.array(z.string())),
  /** By page: ids of elements that a link can lead to. */
  ids: z.record(z.string(), z.array(z.string())),
  /** By page: names of the controls that are in an element with `data-verdict`. */
  fields: z.record(z.string(), z.array(z.string())),
  /** By page: what an address may bring in its query, and what it may choose: "task=check". */
  parameters: z.record(z.string(), z.array(z.string())),
  /** By page: names of `<output>`. */
  outputs: z.record(z.string(), z.array(z.string())),
  /** By box: what `data-reason` can say. */
  reasons: z.record(z.string(), z.array(z.string())),
});
export type Names = z.infer<typeof namesSchema>;
export type Kind = keyof Names;

export const releasedSchema = z.strictObject({
  names: namesSchema,
  /** Names that went, and what replaces them since which version. */
  moved: z.array(
    z.strictObject({
      kind: namesSchema.keyof(),
      place: z.string(),
      name: z.string(),
      /** Of an id: the address where its matter lives now. Else the new name in the same place. */
      to: z.string(),
      since: z.string(),
    }),
  ),
});
export type Released = z.infer<typeof releasedSchema>;

export interface Loss {
  readonly kind: Kind;
  readonly place: string;
  readonly name: string;
}

/** What was released, is there no more, and is not said to have moved to something that is there. */
export function lostNames({ names, moved }: Released, now: Partial<Names>): readonly Loss[] {
  return kindsOf(now).flatMap((kind) =>
    Object.entries(names[kind]).flatMap(([place, released]) =>
      released
        .filter((name) => !now[kind]?.[place]?.includes(name))
        .filter(
          (name) =>
            !moved.some(
              (one) => one.kind === kind && one.place === place && one.name === name && isThere(one, now),
            ),
        )
        .map((name) => ({ kind, place, name })),
    ),
  );
}

/** The released names with those that are new. */
export function withNew({ names, moved }: Released, now: Names): Released {
  const merged = kindsOf(now).map((kind) => {
    const places = [...new Set([...Object.keys(names[kind]), ...Object.keys(now[kind])])].toSorted();
    return [
      kind,
      Object.fromEntries(places.map((place) => [place, sorted(names[kind][place], now[kind][place])])),
    ];
  });
  return { names: namesSchema.parse(Object.fromEntries(merged)), moved };
}

/** What to do about a lost name. */
export function sayLoss({ kind, place, name }: Loss): string {
  return `${what[kind](place, name)} ${remedies[kind]} Or note it in CHANGELOG.md, and say in "moved" of test/support/released.json where it went.`;
}

const what: Readonly<Record<Kind, (place: string, name: string) => string>> = {
  pages: (_, name) => `Nothing was built at ${name}, which was released.`,
  ids: (place, name) => `${place} has no element with the id "${name}", and links lead to ${place}#${name}.`,
  fields: (place, name) => `${place} has no control named "${name}" in an element with data-verdict.`,
  parameters: (place, name) => `${place} takes no "${name}" from a link any more.`,
  outputs: (place, name) => `${place} has no <output name="${name}">.`,
  reasons: (place, name) => `The box ${place} never gives the reason "${name}".`,
};

const remedies: Readonly<Record<Kind, string>> = {
  pages: 'Keep the page, if only to forward.',
  ids: 'Keep the id: as one of the step’s aliases, in the guide’s addresses, or as an anchor with <Anchor id="…" />.',
  fields: 'Keep the name: links and stored set-ups carry it.',
  parameters: 'Keep the name: links of product documentation carry it.',
  outputs: 'Keep the name: others read the value there.',
  reasons: 'Keep its name: tests of others and the page’s markup carry it.',
};

function isThere({ kind, place, to }: Released['moved'][number], now: Partial<Names>): boolean {
  if (kind !== 'ids') return now[kind]?.[place]?.includes(to) ?? false;
  const [page = '', id = ''] = to.split('#');
  return now.ids?.[page]?.includes(id) ?? false;
}

function kindsOf(names: Partial<Names>): readonly Kind[] {
  return namesSchema.keyof().options.filter((kind) => names[kind] !== undefined);
}

function sorted(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].toSorted();
}
