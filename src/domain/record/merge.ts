import { nothingDone, type DeskSetup, type Setup } from '../guide/setup';
import type { PublicSetup } from './public-setup';

/** A value that is in both and differs. */
export interface Conflict {
  readonly desk: string;
  readonly key: string;
  readonly own: string;
  readonly given: string;
}

/** What taking over would do to the own set-up. */
export interface Merge {
  readonly added: number;
  readonly same: number;
  readonly conflicts: readonly Conflict[];
}

export function compareForMerge(own: Setup, { setup: given }: PublicSetup): Merge {
  const all = Object.entries(given.desks).flatMap(([desk, { values }]) =>
    Object.entries(values).map(([key, value]) => ({ desk, key, given: value, own: valueIn(own, desk, key) })),
  );
  return {
    added: all.filter((each) => each.own === undefined).length,
    same: all.filter((each) => each.own === each.given).length,
    conflicts: all.flatMap((each) =>
      each.own === undefined || each.own === each.given ? [] : [{ ...each, own: each.own }],
    ),
  };
}

/**
 * The own set-up with what the given one adds. Where both have a value, the own stays, unless it is among those
 * `taken`. Evidence comes along where there is none yet; what rested on a value that was replaced becomes stale.
 */
export function mergeSetups(
  own: Setup,
  { setup: given }: PublicSetup,
  taken: (conflict: Pick<Conflict, 'desk' | 'key'>) => boolean,
  at: string,
): Setup {
  const desks = Object.entries(given.desks).map(([desk, part]): [string, DeskSetup] => {
    const mine = deskIn(own, desk);
    const values = Object.entries(part.values).filter(
      ([key]) => !Object.hasOwn(mine.values, key) || taken({ desk, key }),
    );
    const comes = new Set(values.map(([key]) => key));
    const origins = [
      ...Object.entries(mine.origins).filter(([key]) => !comes.has(key)),
      ...Object.entries(part.origins).filter(([key]) => comes.has(key)),
    ];
    return [
      desk,
      {
        ...mine,
        values: { ...mine.values, ...Object.fromEntries(values) },
        evidence: { ...part.evidence, ...mine.evidence },
        origins: Object.fromEntries(origins),
      },
    ];
  });
  return { ...own, desks: { ...own.desks, ...Object.fromEntries(desks) }, updated: at };
}

function valueIn(setup: Setup, desk: string, key: string): string | undefined {
  const { values } = deskIn(setup, desk);
  return Object.hasOwn(values, key) ? values[key] : undefined;
}

/** A name may be one that every object has. */
function deskIn({ desks }: Setup, desk: string): DeskSetup {
  return (Object.hasOwn(desks, desk) ? desks[desk] : undefined) ?? nothingDone;
}
