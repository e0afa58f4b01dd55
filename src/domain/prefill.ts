import type { Sensitivity } from './guide';

export type Prefill =
  | { readonly ok: true; readonly key: string; readonly value: string }
  | {
      readonly ok: false;
      readonly name: string;
      readonly problem: 'unknown' | 'not-public' | 'repeated' | 'long' | 'empty';
    };

/** No public value comes near it, and an address this long did not come from us. */
const longestValue = 2000;

/**
 * The values that a link carries: `?accountNumber=71234560`. Only fields of sensitivity `public` are taken;
 * every other parameter is named, so that nothing is dropped in silence. Values are checked by their field.
 */
export function readPrefill(query: string, fields: ReadonlyMap<string, Sensitivity>): Prefill[] {
  const parameters = new URLSearchParams(query);
  return [...new Set(parameters.keys())].map((name): Prefill => {
    const [value = '', ...more] = parameters.getAll(name);
    const sensitivity = fields.get(name);
    if (sensitivity === undefined) return { ok: false, name, problem: 'unknown' };
    if (sensitivity !== 'public') return { ok: false, name, problem: 'not-public' };
    if (more.length > 0) return { ok: false, name, problem: 'repeated' };
    if (value.length > longestValue) return { ok: false, name, problem: 'long' };
    if (value.trim() === '') return { ok: false, name, problem: 'empty' };
    return { ok: true, key: name, value };
  });
}
