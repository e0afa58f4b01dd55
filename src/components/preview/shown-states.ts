import type { Guide } from '../../domain/guide/guide';
import type { Preview, PreviewFault } from '../../domain/guide/preview';
import { asItShouldBe, nothing, words } from './widget-states.en';

/** One entry of the menu: what is in the pane, and the words below it. */
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

/** The desk's own labels, for the words of a state. */
export interface Labels {
  readonly desk: string;
  /** The field of the widget form that takes the address. */
  readonly url: string;
  /** What the address is called where it is copied. */
  readonly urlSource: string;
}

/** What is said about one state of a widget. */
export interface StateWords extends Pick<ShownState, 'option' | 'seen' | 'blank'> {
  readonly cause: (labels: Labels) => string;
  readonly fix?: (labels: Labels) => string;
}

/** In the order of the menu: liveengage dossier 4.1, 4.2 and 6. */
const { sample, ...others } = words;
const widgetFaults: readonly (readonly [id: string, words: StateWords])[] = Object.entries(others);

/** What an agent may see at this desk, the first as it should be. */
export function statesOf(guide: Guide, preview: Preview): readonly [ShownState, ...ShownState[]] {
  const faults = preview.faults.map(shownFault);
  if (preview.shell === 'sidebar' || preview.shell === 'component')
    return [{ id: 'sample', ...asItShouldBe }, ...faults];
  const url = guide.fields[preview.url];
  if (!url) {
    throw new Error(
      `The definition of "${guide.id}": a preview of a widget needs a field as its url, found ` +
        `"${preview.url}" among ${Object.keys(guide.fields).join(', ')}.`,
    );
  }
  const labels = { desk: guide.other.name, url: url.pasted.label, urlSource: url.label };
  return [
    { id: 'sample', ...sample, cause: sample.cause() },
    ...widgetFaults.map(([id, { cause, fix, ...state }]) => ({
      id,
      ...state,
      cause: cause(labels),
      ...(fix && { fix: fix(labels) }),
    })),
    ...faults,
  ];
}

function shownFault({ title, words, ...fault }: PreviewFault): ShownState {
  const { looks, cause } = fault;
  if (looks === undefined || looks === 'absent') return { ...fault, seen: { title, words } };
  const said = { ...fault, cause: `${words} ${cause}` };
  if (looks === 'white') return { ...said, white: title };
  return looks === 'empty' ? { ...said, blank: nothing } : said;
}
