import type { Labels, StateWords } from './shown-states';

const asIntended = 'As it should be';
const noPage = 'The browser shows its own error, or nothing.';

/** What an agent may see in the widget's place, by the name of the state. */
export const words = {
  sample: {
    option: asIntended,
    cause: () => 'The widget shows the summary and the conversation so far.',
  },
  empty: {
    option: 'No address yet',
    seen: { title: 'No address yet', words: 'The icon is there. The widget behind it is empty.' },
    cause: ({ url }: Labels) => `${url} is empty in the widget form.`,
    fix: ({ url, urlSource }: Labels) =>
      `Copy the ${urlSource} from the set-up page and paste it into ${url}.`,
  },
  http: {
    option: 'Not https',
    seen: { title: 'Blocked by the browser', words: 'The address starts with http://' },
    cause: () => 'The workspace is served over https, and browsers do not load an http page inside it.',
    fix: () => 'Use the address that starts with https://. Its certificate must be valid too.',
  },
  dead: {
    option: 'Address does not load',
    seen: { title: 'This address does not load', words: noPage },
    cause: ({ url }: Labels) =>
      `The text in ${url} is not the widget’s address, or the agents’ firewall blocks its host.`,
    fix: ({ urlSource }: Labels) =>
      `Copy the whole ${urlSource} again. If it is right, ask your network team to allow its host for agents.`,
  },
  refused: {
    option: 'Page refuses to be framed',
    seen: { title: 'The page refuses to be framed', words: noPage },
    cause: () => 'The page behind the address tells browsers not to show it inside another page.',
    fix: ({ desk, urlSource }: Labels) =>
      `Check that it is the whole ${urlSource}, and not that of another page. Nothing in ${desk} changes this.`,
  },
  quiet: {
    option: 'No history yet',
    blank: { parts: ['Summary', 'History'], words: 'Nothing to show.' },
    cause: () => 'The widget has loaded, but no conversation has reached it. Reloading it can cause this.',
    fix: () => 'Open the conversation again. If it stays empty, report it to the assistant’s support.',
  },
} as const satisfies Record<string, StateWords>;

/** Of a sidebar or component. */
export const asItShouldBe = {
  option: asIntended,
  cause: 'Next to the conversation, the agent reads its summary and what was said before.',
};

export const { blank: nothing } = words.quiet;
