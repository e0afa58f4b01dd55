import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** The judge of what `src/domain/markdown` writes: another reader of Markdown. */
export function readMarkdown(markdown: string): MarkdownNode {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

/** A node and all below it, in order. */
export function nodesIn(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(nodesIn)];
}
