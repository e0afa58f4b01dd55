import type { Availability, Field, Guide, Step } from './guide';
import type { Preview } from './preview';
import type { TransferTarget } from '../embed/transfer-response';

/** What the home page says of a desk, whether its guide is there or coming. */
export interface DeskCard {
  readonly id: string;
  readonly name: string;
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
  /** Ids of product documentation that lead to this desk as a whole. */
  readonly addresses: readonly string[];
}

export interface ComingDesk extends DeskCard {
  readonly state: 'coming';
}

export interface Desk<Key extends string = string> extends DeskCard, Guide<Key> {
  readonly state: 'ready';
  readonly availability: Availability;
  readonly preview: Preview;
}

/** Declares a desk. The keys come from `checks`; a step that names another does not compile. */
export function defineDesk<const Key extends string>(
  desk: Omit<Desk<Key>, 'state' | 'other' | 'fields' | 'steps' | 'transfer'> & {
    readonly transfer?: TransferTarget<NoInfer<Key>>;
    readonly fields: Readonly<Record<NoInfer<Key>, Field>>;
    readonly steps: readonly Step<NoInfer<Key>>[];
  },
): Desk<Key> {
  const { name } = desk;
  return { ...desk, state: 'ready', other: { name, there: `In ${name}`, kind: 'service desk' } };
}

/** Declares a desk whose guide is not written yet: it has a card and keeps its addresses. */
export function announceDesk(card: DeskCard): ComingDesk {
  return { ...card, state: 'coming' };
}
