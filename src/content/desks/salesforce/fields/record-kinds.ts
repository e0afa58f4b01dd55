import { readRecordId } from './record-id';
import { otherKinds } from './record-kinds.en';

/** The fields that a snippet fills. */
export type ValueKey = 'organizationId' | 'deploymentId' | 'buttonId' | 'chatApiEndpoint';
export type IdKey = Exclude<ValueKey, 'chatApiEndpoint'>;

/** The three ids, by the three characters that they begin with. */
export const idKinds: Readonly<Record<IdKey, { readonly prefix: string; readonly label: string }>> = {
  organizationId: { prefix: '00D', label: 'Organization ID' },
  deploymentId: { prefix: '572', label: 'Deployment ID' },
  buttonId: { prefix: '573', label: 'Button ID' },
};

export const labels: Readonly<Record<ValueKey, string>> = {
  organizationId: idKinds.organizationId.label,
  deploymentId: idKinds.deploymentId.label,
  buttonId: idKinds.buttonId.label,
  chatApiEndpoint: 'Chat API endpoint',
};

export type RecordText =
  | {
      readonly kind: 'id';
      readonly key: IdKey;
      readonly id: string;
      readonly repaired: 'none' | 'suffix' | 'capitals';
    }
  | { readonly kind: 'other'; readonly prefix: string; readonly what: string }
  | { readonly kind: 'damaged'; readonly why: Damage; readonly key: IdKey; readonly length: number };

export type Damage = 'suffix' | 'length' | 'capitals' | 'characters';

/** Says which record a text is the id of, by its first three characters, or `undefined` where it looks like none. */
export function readRecordText(text: string): RecordText | undefined {
  const prefix = text.slice(0, 3);
  const other = otherKinds.get(prefix);
  const isLong = text.length === 15 || text.length === 18;
  if (other !== undefined && isLong && /^[A-Za-z0-9]+$/.test(text))
    return { kind: 'other', prefix, what: other };
  const key = keyOfPrefix(prefix);
  if (!key || text.length > 40 || !/^[\w-]+$/.test(text)) return undefined;
  const { length } = text;
  const read = readRecordId(text);
  if (!read.ok) return { kind: 'damaged', why: read.why, key, length };
  // A prefix has no small letters, so an id that came with some lost its capitals, and 15 cannot say which.
  if (!read.id.startsWith(idKinds[key].prefix)) return { kind: 'damaged', why: 'capitals', key, length };
  return { kind: 'id', key, id: read.id, repaired: read.repaired };
}

function keyOfPrefix(prefix: string): IdKey | undefined {
  const keys = ['organizationId', 'deploymentId', 'buttonId'] as const;
  return keys.find((key) => idKinds[key].prefix === prefix.toUpperCase());
}

export type Id = Extract<RecordText, { kind: 'id' }>;

export function idOf(text: string, key: IdKey): Id | undefined {
  const record = readRecordText(text);
  return record?.kind === 'id' && record.key === key ? record : undefined;
}

/** Whether it came with the three characters that check it. */
export function hasSuffix(pasted: string, key: IdKey): boolean {
  const words = pasted.replaceAll(/[\s\p{Cf}]+/gu, '').match(/[A-Za-z0-9]{18}/g) ?? [];
  return words.some((word) => idOf(word, key) !== undefined);
}
