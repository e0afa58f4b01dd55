import type { Seen } from './read-control';

/** The desk's own labels, for the words of a state. */
export interface Labels {
  readonly desk: string;
  /** The field of the widget form that takes the address. */
  readonly url: string;
  /** What the address is called where it is copied. */
  readonly urlSource: string;
}

interface WidgetState {
  readonly id: string;
  readonly option: string;
  /** What stands in the widget's place. */
  readonly seen?: { readonly title: string; readonly words: string };
  /** The parts of a widget that has loaded with nothing in them. */
  readonly blank?: { readonly parts: readonly string[]; readonly words: string };
  readonly cause: (labels: Labels) => string;
  readonly fix?: (labels: Labels) => string;
}

/** What an agent may see in the widget's place, in the order of the menu: liveengage dossier 4.1, 4.2 and 6. */
export const widgetStates = [
  {
    id: 'sample',
    option: 'As it should be',
    cause: () => 'The widget shows the summary and the conversation so far.',
  },
  {
    id: 'empty',
    option: 'No address yet',
    seen: { title: 'No address yet', words: 'The icon is there. The widget behind it is empty.' },
    cause: ({ url }) => `${url} is empty in the widget form.`,
    fix: ({ url, urlSource }) => `Copy the ${urlSource} from the set-up page and paste it into ${url}.`,
  },
  {
    id: 'http',
    option: 'Not https',
    seen: { title: 'Blocked by the browser', words: 'The address starts with http://' },
    cause: () => 'The workspace is served over https, and browsers do not load an http page inside it.',
    fix: () => 'Use the address that starts with https://. Its certificate has to be valid too.',
  },
  {
    id: 'dead',
    option: 'Address does not load',
    seen: {
      title: 'This address does not load',
      words: 'The browser shows an error of its own, or nothing.',
    },
    cause: ({ url }) =>
      `What stands in ${url} is not the widget’s address, or the agents’ firewall blocks its host.`,
    fix: ({ urlSource }) =>
      `Copy the whole ${urlSource} again. If it is right, have its host allowed for agents.`,
  },
  {
    id: 'refused',
    option: 'Page refuses to be framed',
    seen: {
      title: 'The page refuses to be framed',
      words: 'The browser shows an error of its own, or nothing.',
    },
    cause: () => 'The page behind the address tells browsers not to show it inside another page.',
    fix: ({ desk, urlSource }) =>
      `Check that it is the ${urlSource}, whole, and not another page’s. Nothing in ${desk} changes this.`,
  },
  {
    id: 'quiet',
    option: 'No history yet',
    blank: { parts: ['Summary', 'History'], words: 'Nothing to show.' },
    cause: () => 'The widget has loaded, but no conversation has reached it; reloading it can cause this.',
    fix: () => 'Open the conversation again. If it stays empty, report it to the assistant’s support.',
  },
] as const satisfies readonly WidgetState[];

export type WidgetStateId = (typeof widgetStates)[number]['id'];

/** What the agent would see with this address; `undefined` while it is not settled. */
export function stateOf({ typed, said }: Seen): WidgetStateId | undefined {
  if (typed.trim() === '') return 'empty';
  if (said && said.verdict !== 'stop') return 'sample';
  if (said?.reason === 'http' || /^\s*http:\/\//i.test(typed)) return 'http';
  return said && 'dead';
}
