import { isObject, newSetup, parse, readSetup, type Setup } from '../guide/setup';
import { problems } from './record-file.en';
import { PublicSetup } from './public-setup';
import { fieldAddress, recordsOf, type Around } from './around';
import type { GuideRecord } from './record';
import type { Sheet } from './sheet';

/**
 * The file of a record, JSON: `{ $schema, schema: 1, product, written, setups: [ { schema: 1, id, name, updated,
 * desks, record } ] }`. Its schema lies at /record.schema.json. `record` tells people and programs what the rest
 * means; it is not read back.
 */
export function writeRecordFile(
  { setup }: PublicSetup,
  sheets: readonly Sheet[],
  around: Around & { readonly schemaAddress: string },
): string {
  const { schemaAddress: $schema, product, written } = around;
  const record = recordsOf(setup, sheets).map((each) => tellGuide(each, around));
  const file = { $schema, schema: 1, product, written, setups: [{ ...setup, record }] };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function tellGuide({ id, title, progress, missing, values, steps }: GuideRecord, around: Around) {
  const address = around.addressOf(id);
  return {
    guide: id,
    title,
    address,
    progress,
    missing,
    values: values.map(({ field, value, note }) => ({
      field: field.key,
      label: field.label,
      value,
      from: field.born.words,
      to: field.pasted.words,
      note,
      ...(value === undefined ? {} : around.prints.get(value)),
      address: fieldAddress(address, field.key),
    })),
    steps: steps.map((step) => ({ ...step, address: `${address}#${step.id}` })),
  };
}

export type FromFile =
  { readonly setups: readonly PublicSetup[]; readonly fits: 'whole' | 'part' } | { readonly problem: string };

/** What a file holds, without what looks secret in it. A set-up as the browser keeps it is taken, too. */
export function readRecordFile(text: string): FromFile {
  const given = parse(text);
  if (!isObject(given)) return { problem: problems.noRecord };
  if (typeof given['schema'] === 'number' && given['schema'] > 1) return { problem: problems.newer };
  const listed: readonly unknown[] = Array.isArray(given['setups']) ? given['setups'] : [given];
  const read = listed.map((each) => readSetup(JSON.stringify(each), newSetup('', '')));
  const setups = read.flatMap((each): Setup[] => ('setup' in each ? [each.setup] : []));
  if (setups.length === 0) return { problem: problems.empty };
  const isWhole = read.every(({ fits }) => fits === 'whole');
  return { setups: setups.map((setup) => PublicSetup.of(setup)), fits: isWhole ? 'whole' : 'part' };
}
