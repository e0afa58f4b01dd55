import type { Range } from '../../../../domain/text/account';

/** The fields whose values are options of the web chat. */
export const embedKeys = ['integrationId', 'region', 'serviceInstanceId', 'subscriptionId'] as const;
export type EmbedKey = (typeof embedKeys)[number];

/** The options as the client spells them; it knows no other capitals. */
export const optionNames = {
  integrationId: 'integrationID',
  region: 'region',
  serviceInstanceId: 'serviceInstanceID',
  subscriptionId: 'subscriptionID',
} as const satisfies Record<EmbedKey, string>;

/** A text where a value belongs. Offsets are UTF-16 units of the paste as it was given. */
export interface EmbedText extends Range {
  readonly key: EmbedKey;
  readonly given: string;
}

const bySmallName = new Map(embedKeys.map((key) => [key.toLowerCase(), key]));

/** The option of this name, in any capitals. */
export function keyOf(name: string): EmbedKey | undefined {
  return bySmallName.get(name.toLowerCase());
}

/** The name of an id, which is of the web chat wherever it is; other code has regions, too. */
export function isIdName(name: string): boolean {
  const key = keyOf(name);
  return key !== undefined && key !== 'region';
}

/** The same text twice is one value. */
export function firstOfEach(texts: readonly EmbedText[]): EmbedText[] {
  const seen = new Set<string>();
  return texts.filter(({ key, given }) => {
    const name = `${key} ${given.toLowerCase()}`;
    const isNew = given !== '' && !seen.has(name);
    seen.add(name);
    return isNew;
  });
}
