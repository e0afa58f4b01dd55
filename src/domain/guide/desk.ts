import type { Availability, Field, Guide, Step } from './guide';
import type { Preview } from './preview';
import type { TransferTarget } from '../embed/transfer-response';

export interface Desk<Key extends string = string> extends Guide<Key> {
  readonly vendor: string;
  /** Position among the desks. */
  readonly order: number;
  readonly availability: Availability;
  /** A state of the vendor's product that the reader must know first. */
  readonly caution?: string;
  readonly summary: string;
  /** Who has to be at hand. */
  readonly needs: string;
  readonly ready: readonly string[];
  readonly preview: Preview;
}

/** Declares a desk. The keys come from `checks`; a step that names another does not compile. */
export function defineDesk<const Key extends string>(
  desk: Omit<Desk<Key>, 'other' | 'fields' | 'steps' | 'transfer'> & {
    readonly transfer?: TransferTarget<NoInfer<Key>>;
    readonly fields: Readonly<Record<NoInfer<Key>, Field>>;
    readonly steps: readonly Step<NoInfer<Key>>[];
  },
): Desk<Key> {
  const { name } = desk;
  return { ...desk, other: { name, there: `In ${name}`, kind: 'service desk' } };
}
