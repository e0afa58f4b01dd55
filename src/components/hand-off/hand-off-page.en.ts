import { reload } from '../fields/fields-page.en';

/** Of the components of this folder: what they say before anything is sent or opened. */
export const words = {
  title: 'Hand over a part',
  needsScript: { what: 'Handing over a part', instead: reload },
  intro:
    'Does somebody else work in one of the consoles? Send them their steps, with the values that they need.',
  /** `who`: "Zendesk administrator". */
  send: (who: string) => `Send the ${who}’s part`,
  open: 'Or open a hand-off that came as a file',
  again: 'Go on with the hand-off',
  close: 'Close',
  opened: {
    intro:
      'Choose what to take over. A link or a file can be changed on its way: compare keys and addresses with the sender before you use them.',
    take: 'Take it over',
    leave: 'Leave it out',
    compared: 'I compared this with the sender, by phone or face to face',
    left: 'Not used',
    takeAll: 'Take over',
    drop: 'Do not use it',
    undo: 'Undo',
    sendBack: 'Send back what you have',
    steps: 'The steps',
  },
  sheet: {
    kind: {
      legend: 'What is it?',
      task: 'Steps for somebody else to do',
      results: 'Results that I send back',
    },
    note: {
      label: 'A note to go with it',
      hint: 'What the recipient has to know. Leave it empty if there is nothing.',
    },
    carries: 'It carries',
    leavesOut: 'It leaves out',
    prints: {
      title: 'Read these out, by phone or face to face',
      words:
        'The recipient can use these values only after comparing them with you. Do not send this the same way as the link.',
    },
    send: 'Send it',
    link: 'Link',
    copyLink: 'Copy the link',
    save: 'Save the hand-off',
    text: 'A text for mail or chat',
    copyText: 'Copy the text',
  },
} as const;
