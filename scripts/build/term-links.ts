import type { HastPluginDefinition, HastVisitorContext } from 'satteri';
import { terms } from '../../src/content/glossary.ts';
import { words } from '../../src/content/glossary.en.ts';

type TextVisitor = NonNullable<HastPluginDefinition['text']>;
type Text = Parameters<TextVisitor>[0];

/** Where a link would be inside another one, or where words are quoted. */
const closed = /^(?:a|code|pre|h[1-6]|th|summary|button|label)$/;
/** The components whose words are running text. Others are labels, values and notes. */
const open = new Set(['Intro', 'Step', 'Actions', 'Action', 'See', 'Notice']);

const idOf = new Map(
  terms.flatMap(({ id, unlinked }) => {
    const { name, forms: others = [] } = words.terms[id];
    return [...(unlinked ? [] : [name]), ...others].map((form) => [form, id] as const);
  }),
);
/** The longest first, so that "integration widget" is no "integration"; a capital only where a sentence begins. */
const forms = [...idOf.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((form) => {
    const capital = form.charAt(0).toUpperCase() + form.slice(1);
    return capital === form ? form : `${form}|(?<=^|[.!?:] )${capital}`;
  });
const pattern = new RegExp(String.raw`(?<![\w$.-])(?:${forms.join('|')})(?![\w-])`, 'gu');

/**
 * Makes the first use of each term of the glossary in a document a link to its entry, outside of headings, links and
 * code. A step has one such link, and one with several links of its own has none, so that its next action stays near for
 * a keyboard: other terms wait for their next use.
 */
export function termLinks(base: string): () => HastPluginDefinition {
  return () => {
    const linked = new Set<string>();
    const steps = new Set<string>();
    return {
      name: 'term-links',
      text(node, context) {
        if (!isRunning(node, context)) return;
        const step = stepOf(node, context);
        const stepId = step && JSON.stringify(step.attributes);
        if (step && stepId !== undefined && (steps.has(stepId) || linksIn(step) > mostOwnLinks)) return;
        const parts = [];
        let end = 0;
        for (const { 0: form, index } of node.value.matchAll(pattern)) {
          const id = idOf.get(form) ?? idOf.get(form.charAt(0).toLowerCase() + form.slice(1));
          if (id === undefined || linked.has(id) || (stepId !== undefined && steps.has(stepId))) continue;
          linked.add(id);
          if (stepId !== undefined) steps.add(stepId);
          parts.push(text(node.value.slice(end, index)), {
            type: 'element' as const,
            tagName: 'a',
            properties: { className: ['term'], href: `${base}glossary/#${id}` },
            children: [text(form)],
          });
          end = index + form.length;
        }
        if (parts.length > 0) context.replaceNode(node, [...parts, text(node.value.slice(end))]);
      },
    };
  };
}

const text = (value: string) => ({ type: 'text' as const, value });

/** Links of its own that leave room for one more. */
const mostOwnLinks = 2;

/** The step that a text is in. */
function stepOf(node: Text, context: HastVisitorContext) {
  let parent = context.parent(node);
  while (parent.type !== 'root') {
    if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Step') return parent;
    const above = context.parent(parent);
    if (above === undefined) return undefined;
    parent = above;
  }
  return undefined;
}

function linksIn(node: { readonly children: readonly object[] }): number {
  return node.children.reduce((sum, child) => {
    const own = 'tagName' in child && child.tagName === 'a' ? 1 : 0;
    return sum + own + (isParent(child) ? linksIn(child) : 0);
  }, 0);
}

function isParent(node: object): node is { readonly children: readonly object[] } {
  return 'children' in node && Array.isArray(node.children);
}

function isRunning(node: Text, context: HastVisitorContext): boolean {
  let parent = context.parent(node);
  while (parent.type !== 'root') {
    if (parent.type === 'element' && closed.test(parent.tagName)) return false;
    if ('name' in parent && !open.has(parent.name ?? '')) return false;
    const above = context.parent(parent);
    if (above === undefined) return true;
    parent = above;
  }
  return true;
}
