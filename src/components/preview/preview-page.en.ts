import { reload } from '../fields/fields-page.en';
import { words as heights } from './agent-preview.en';

/** Of the components of this folder, around the picture of what an agent sees. */
export const words = {
  needsScript: {
    what: 'Showing what goes wrong',
    instead: `The picture stays as it is. ${reload}`,
  },
  figure: (console: string) => `What an agent sees in ${console}`,
  choose: 'Show what goes wrong',
  width: 'Width of the widget',
  fix: 'What fixes it.',
  illustration: (desk: string) => `An illustration, not ${desk}’s own screen.`,
  sample: {
    widget: 'The widget in it is a sample: your address is checked by its form and never opened.',
    talk: 'The conversation in it is a sample.',
  },
  component: {
    view: 'What the component shows of the page',
    frame: 'Sample of the page',
    kept: heights.kept,
    page: 'page',
    component: 'component',
  },
  customer: 'What the customer sees meanwhile',
  sidebar: { for: 'Chat for', anyone: 'any agent', frame: 'Sample of the app' },
  talk: {
    you: 'You',
    agent: 'Agent',
    website: 'Your website',
    toYou: (assistant: string) => `${assistant} handed over to you`,
    toAgent: (assistant: string) => `${assistant} handed you over to an agent`,
  },
  widget: {
    sampleName: 'sample name',
    scrolls: 'Widget, scrolls sideways when it is wider',
    frame: 'Sample integration widget',
    icon: 'Icon: ',
  },
} as const;
