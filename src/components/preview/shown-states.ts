import type { Guide } from '../../domain/guide/guide';
import type { Preview, PreviewFault } from '../../domain/guide/preview';
import { widgetStates } from './widget-states';

/** One entry of the menu: what stands in the pane, and the words below it. */
export interface ShownState {
  readonly id: string;
  readonly option: string;
  /** Where the whole drawing changes with it. */
  readonly looks?: PreviewFault['looks'];
  /** A notice in place of the page. */
  readonly seen?: { readonly title: string; readonly words: string };
  /** Headings of the page, with nothing below them. */
  readonly blank?: { readonly parts: readonly string[]; readonly words: string };
  /** What an area with nothing in it is called. */
  readonly white?: string;
  readonly cause: string;
  readonly fix?: string;
}

const asItShouldBe = {
  id: 'sample',
  option: 'As it should be',
  cause: 'Beside the conversation, the agent reads its summary and what was said before.',
} as const satisfies ShownState;

const nothing = { parts: ['Summary', 'History'], words: 'Nothing to show.' } as const;

/** What an agent may see at this desk, the first as it should be. */
export function statesOf(guide: Guide, preview: Preview): readonly [ShownState, ...ShownState[]] {
  const faults = preview.faults.map(shownFault);
  if (preview.shell === 'sidebar' || preview.shell === 'component') return [asItShouldBe, ...faults];
  const url = guide.fields[preview.url];
  if (!url) {
    throw new Error(
      `The definition of "${guide.id}": a preview of a widget needs a field as its url, found ` +
        `"${preview.url}" among ${Object.keys(guide.fields).join(', ')}.`,
    );
  }
  const labels = { desk: guide.other.name, url: url.pasted.label, urlSource: url.label };
  const [first, ...others] = widgetStates;
  return [
    { ...first, cause: first.cause() },
    ...others.map((state) => ({ ...state, cause: state.cause(labels), fix: state.fix(labels) })),
    ...faults,
  ];
}

function shownFault({ title, words, ...fault }: PreviewFault): ShownState {
  const { looks, cause } = fault;
  if (looks === undefined || looks === 'absent') return { ...fault, seen: { title, words } };
  const told = { ...fault, cause: `${words} ${cause}` };
  if (looks === 'white') return { ...told, white: title };
  return looks === 'empty' ? { ...told, blank: nothing } : told;
}
