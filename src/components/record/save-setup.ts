import { saveFile } from '../../browser/save-file';
import type { Setup } from '../../domain/guide/setup';
import { printsOfKey, type KeyPrints } from '../../domain/record/key-prints';
import { PublicSetup } from '../../domain/record/public-setup';
import { writeRecordFile } from '../../domain/record/record-file';
import type { Sheet } from '../../domain/record/sheet';
import { writeMarkdown } from '../../domain/record/write-markdown';

/** Saves the set-up as a file; `site` has the product, the root and the address of the schema. */
export async function saveSetup(
  setup: Setup,
  sheets: readonly Sheet[],
  site: DOMStringMap,
  form: 'markdown' | 'json',
): Promise<{ readonly name: string; readonly leftOut: readonly string[] }> {
  const given = PublicSetup.of(setup);
  const written = new Date().toISOString();
  const product = site['product'] ?? '';
  const name = `deskbridge-${fileName(given.setup.name)}-${written.slice(0, 10)}.${form === 'json' ? 'json' : 'md'}`;
  const around = {
    product,
    written,
    addressOf: (guide: string) => new URL(`${site['root'] ?? '/'}${guide}/`, location.origin).href,
    prints: await printsIn(given, sheets),
    schemaAddress: new URL(site['schema'] ?? '', location.origin).href,
  };
  if (form === 'json') saveFile(name, writeRecordFile(given, sheets, around), 'application/json');
  else saveFile(name, writeMarkdown(given, sheets, around), 'text/markdown');
  return { name, leftOut: given.leftOut };
}

/** By the text of the key. Where the browser gives no digests, there are none. */
async function printsIn({ setup }: PublicSetup, sheets: readonly Sheet[]): Promise<Map<string, KeyPrints>> {
  const keys = sheets.flatMap(({ id, fields }) =>
    fields.flatMap(({ key, isKey }) => (isKey ? (setup.desks[id]?.values[key] ?? []) : [])),
  );
  const prints = new Map<string, KeyPrints>();
  for (const key of keys) {
    const found = await printsOfKey(key).catch(() => undefined);
    if (found) prints.set(key, found);
  }
  return prints;
}

/** Letters and digits that every system takes. */
function fileName(name: string): string {
  const safe = name
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return safe === '' ? 'set-up' : safe.slice(0, 40);
}
