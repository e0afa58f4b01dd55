import type { Reading } from '../fields/reading';
import type { Use } from './policy';

/** How the chat's own inline code gets through. */
export type InlineWay = 'nonce' | 'unsafe-inline' | 'own-file' | 'hash';

/** Whether the vendor's pages say so, we worked it out, or a browser named it. */
export type Standing = 'documented' | 'derived' | 'reported';

/** One thing that a page with the chat asks of its policy. */
export interface PolicyNeed {
  readonly id: string;
  /** What is let in, as the beginning of a sentence: "The loader script". */
  readonly part: string;
  readonly use: Use;
  /** Addresses that the browser asks for, all of which must get through; none for inline code. */
  readonly asks: readonly string[];
  readonly inline?: 'script' | 'style';
  /** The script is in the page itself, so `'strict-dynamic'` does not let it in. */
  readonly inMarkup?: true;
  /** Source expressions that let it in. */
  readonly entries: readonly string[];
  /** What visitors see where it is blocked. */
  readonly visitors: string;
  /** Whether the chat does without. */
  readonly verdict: 'warn' | 'stop';
  readonly why: string;
  readonly standing: Standing;
  /** Key of content/sources.ts. */
  readonly source: string;
}

/** What is not known, or has to be looked at. */
export interface PolicyRemark {
  readonly words: string;
  readonly source: string;
}

/** What one service desk adds to the needs of a chat. */
export interface DeskPolicy {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly PolicyNeed[];
  readonly remarks: readonly PolicyRemark[];
}

/** What a person chose and gave for a chat, by the names of its choices and boxes. */
export interface ChatPlace {
  readonly inline: InlineWay;
  /** The source expression of the inline script, where `inline` is `hash`. */
  readonly hash?: string;
  /** Region of the service instance, from the guide; empty where it is not known. */
  readonly region: string;
  readonly chosen: Readonly<Partial<Record<string, string>>>;
  /** What the boxes were read to; one that is empty is left out. */
  readonly given: Readonly<Partial<Record<string, string>>>;
}

export interface PolicyChoice {
  /** Of the control, which is a public name. */
  readonly name: string;
  readonly legend: string;
  /** By value. The first is chosen at first. */
  readonly answers: Readonly<Record<string, string>>;
}

/** A box for an address, which is read to its origin. */
export interface HostBox {
  readonly label: string;
  readonly hint: string;
  readonly sample: string;
  readonly read: (pasted: string) => Reading;
}

export interface PolicyBox extends HostBox {
  /** Of the control, which is a public name. */
  readonly name: string;
}

/** What one chat asks of the policy of a page that has it. */
export interface ChatPolicy {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly PolicyChoice[];
  /** Boxes that no other chat has, which the page carries at first. */
  readonly boxes: readonly PolicyBox[];
  /** The one box for a host, which all chats share that ask for one. */
  readonly host?: HostBox;
  /** What the boxes are about, where few need them. */
  readonly boxesFor?: string;
  /** Its snippet is code in the page. */
  readonly isInline: boolean;
  /** It can hand a conversation over to the service desks. */
  readonly hasDesks: boolean;
  /** The vendor's domains: a host below one of them is the chat's, whatever its list says. */
  readonly domains: readonly string[];
  readonly needsOf: (place: ChatPlace) => readonly PolicyNeed[];
  readonly remarks: readonly PolicyRemark[];
}

/** Style elements that a chat adds while it runs, and that take no nonce. */
export const inlineStyles = {
  use: 'style-src-elem',
  asks: [],
  inline: 'style',
  entries: ["'unsafe-inline'"],
} as const satisfies Partial<PolicyNeed>;

/** In place of the reader's own site, whose address is not asked for. */
export const ownSite = new URL('https://www.example.com');

/** Not a nonce that a browser takes: whoever forgets to replace it sees the chat blocked, and nothing let in. */
export const noncePlaceholder = "'nonce-{random}'";
