import { nothingDone, withValue, type DeskSetup, type Setup } from '../guide/setup';
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

export function compareForMerge({ desks }: Setup, { setup: given }: PublicSetup): Merge {
  const all = Object.entries(given.desks).flatMap(([desk, { values }]) => {
    const mine = own(desks, desk) ?? nothingDone;
    return Object.entries(values).map(([key, value]) => ({
      desk,
      key,
      given: value,
      own: own(mine.values, key),
    }));
  });
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
  setup: Setup,
  { setup: given }: PublicSetup,
  taken: (conflict: Pick<Conflict, 'desk' | 'key'>) => boolean,
  at: string,
): Setup {
  const desks = Object.entries(given.desks).map(([desk, part]): [string, DeskSetup] => {
    const mine = own(setup.desks, desk) ?? nothingDone;
    const { values, origins } = Object.entries(part.values)
      .filter(([key]) => !Object.hasOwn(mine.values, key) || taken({ desk, key }))
      .reduce((all, [key, value]) => withValue(all, key, value, own(part.origins, key)), mine);
    return [desk, { ...mine, values, origins, evidence: { ...part.evidence, ...mine.evidence } }];
  });
  return { ...setup, desks: { ...setup.desks, ...Object.fromEntries(desks) }, updated: at };
}

/** Not what every object has by that name. */
function own<Part>(all: Readonly<Record<string, Part>>, name: string): Part | undefined {
  return Object.hasOwn(all, name) ? all[name] : undefined;
}
