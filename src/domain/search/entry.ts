import type { kinds } from './entry.en';
import type { PasteKind } from './paste-kind';

export type Kind = keyof typeof kinds;

/** A place of the site, with what a search reads of it. What is empty is left out: every byte of it travels. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  /** Below the folder of the site: `/liveengage/#public-key`. */
  readonly at: string;
  /** The guide or the page that it is in. */
  readonly where?: string;
  /** As logs show them: "9007", "404/18". */
  readonly codes?: readonly string[];
  /** Labels and ways through menus, by the names of each edition, and what else it is called. */
  readonly names?: readonly string[];
  readonly words?: string;
  /** Of a guide that comes after the desks and tools, where it fits no better than they do. */
  readonly isLater?: true;
  /** The kinds of paste that it can read. */
  readonly reads?: readonly PasteKind[];
}
