import type { DeskSetup, Evidence, Origin, Setup } from '../guide/setup';
import { looksSecret } from '../hand-off/plain-line';

/**
 * A set-up without a secret, and with known members alone. What writes files and paper takes this type only, and
 * nothing but `of` makes one.
 */
export class PublicSetup {
  readonly setup: Setup;
  /** What looked like a secret and was left out, by its place: "liveengage, publicKey". */
  readonly leftOut: readonly string[];

  private constructor(setup: Setup, leftOut: readonly string[]) {
    this.setup = setup;
    this.leftOut = leftOut;
  }

  static of({ schema, id, name, updated, desks }: Setup): PublicSetup {
    const leftOut: string[] = [];
    const takeOut = (place: string, ...texts: readonly string[]): boolean => {
      const holds = texts.some(looksSecret);
      // A name that is a secret is no place to tell.
      if (holds) leftOut.push(looksSecret(place) ? 'a name' : place);
      return !holds;
    };
    const parts = Object.entries(desks).filter(([desk]) => takeOut('a guide', desk));
    const setup: Setup = {
      schema,
      id: takeOut('id', id) ? id : '',
      name: takeOut('name', name) ? name : 'Set-up',
      updated: takeOut('updated', updated) ? updated : '',
      desks: Object.fromEntries(parts.map(([desk, part]) => [desk, publicPart(part, desk, takeOut)])),
    };
    return new PublicSetup(setup, leftOut);
  }
}

type TakeOut = (place: string, ...texts: readonly string[]) => boolean;

function publicPart({ values, evidence, origins }: DeskSetup, desk: string, takeOut: TakeOut): DeskSetup {
  const at = (name: string): string => `${desk}, ${name}`;
  const kept = Object.entries(values).filter(([key, value]) => takeOut(at(key), key, value));
  return {
    values: Object.fromEntries(kept),
    evidence: Object.fromEntries(
      Object.entries(evidence)
        .filter(([id, given]) => takeOut(at(id), id, given.at))
        .map(([id, given]) => [id, publicEvidence(given, at(id), takeOut)]),
    ),
    origins: Object.fromEntries(
      Object.entries(origins)
        .filter(([key, origin]) => takeOut(at(key), key, origin.from === 'paste' ? origin.field : ''))
        .map(([key, origin]) => [key, publicOrigin(origin)]),
    ),
  };
}

function publicEvidence({ how, at, on, why }: Evidence, place: string, takeOut: TakeOut): Evidence {
  const rest = Object.entries(on).filter(([key, value]) => takeOut(place, key, value));
  const isTold = why !== undefined && takeOut(place, why);
  return { how, at, on: Object.fromEntries(rest), ...(isTold ? { why } : {}) };
}

function publicOrigin(origin: Origin): Origin {
  return origin.from === 'made'
    ? { from: 'made', saved: origin.saved }
    : { from: 'paste', field: origin.field };
}
