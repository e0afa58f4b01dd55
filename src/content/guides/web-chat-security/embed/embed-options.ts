import type { Range } from '../../../../domain/text/account';
import type { EmbedKey } from '../fields/plain-fields';

/** A text where a value belongs. Offsets are UTF-16 units of the paste as it was given. */
export interface EmbedText extends Range {
  readonly key: EmbedKey;
  readonly given: string;
}

/** The options’ names in small letters, with the spelling that the client knows. */
export const options = new Map<string, readonly [key: EmbedKey, name: string]>([
  ['integrationid', ['integrationId', 'integrationID']],
  ['region', ['region', 'region']],
  ['serviceinstanceid', ['serviceInstanceId', 'serviceInstanceID']],
  ['subscriptionid', ['subscriptionId', 'subscriptionID']],
]);

export function isOption(name: string): boolean {
  return options.has(name.toLowerCase());
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
