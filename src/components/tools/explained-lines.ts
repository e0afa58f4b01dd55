import { find } from '../../browser/find';
import { showBlock, type ExplainedBlock } from '../../domain/embed/code-block';

/** Shows each block of the code with its words, as ExplainedLines.astro lays them out. */
export function explainLines(tool: HTMLElement, blocks: readonly ExplainedBlock[]): void {
  const template = find(tool, '[data-explained-block]', HTMLTemplateElement);
  find(tool, '[data-explained]', HTMLElement).replaceChildren(
    ...blocks.map((block) => {
      const { words, source } = block;
      const part = document.importNode(template.content, true);
      find(part, 'pre', HTMLElement).textContent = showBlock(block);
      find(part, '[data-words]', HTMLElement).textContent = words;
      if (source !== undefined) {
        const named = find(tool, `template[data-source="${source}"]`, HTMLTemplateElement);
        find(part, '[data-source-of]', HTMLElement).append(document.importNode(named.content, true));
      }
      return part;
    }),
  );
}
