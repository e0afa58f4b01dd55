import type { Use } from './policy';

/** How the chat's own inline code gets through. */
export type InlineWay = 'nonce' | 'unsafe-inline' | 'own-file' | 'hash';

/** Whether the vendor's pages say so, or we worked it out. */
export type Standing = 'documented' | 'derived';

/** One thing that a page with the chat asks of its policy. */
export interface PolicyNeed {
  readonly id: string;
  /** What is let in, as the beginning of a sentence: "The loader script". */
  readonly part: string;
  readonly use: Use;
  /** Addresses that the browser asks for, all of which must get through; none for inline code. */
  readonly asks: readonly string[];
  readonly inline?: 'script' | 'style';
  /** The script stands in the page itself, so `'strict-dynamic'` does not let it in. */
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

/** What one service desk adds to the needs of the web chat. */
export interface DeskPolicy {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly PolicyNeed[];
  /** What is not known, or has to be looked at. */
  readonly remarks: readonly { readonly words: string; readonly source: string }[];
}

/** Stands for the reader's own site, whose address is not asked for. */
export const ownSite = new URL('https://www.example.com');

/** Not a nonce that a browser takes: whoever forgets to replace it sees the chat blocked, and nothing let in. */
export const noncePlaceholder = "'nonce-{random}'";
