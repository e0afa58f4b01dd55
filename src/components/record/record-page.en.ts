import { words as addresses } from '../../content/addresses.en';

/** Of the components of this folder: what they say before the script fills them. */
export const words = {
  comparison: {
    title: 'Compare two set-ups',
    one: 'First',
    with: 'with',
    other: 'Second',
    value: 'Value',
    relation: 'Relation',
  },
  end: {
    needsScript: { what: 'Filling this in', instead: 'Note your values here.' },
    title: addresses.record.title,
    printed: 'printed on',
    print: 'Print this sheet',
    next: 'What comes next',
    record: { link: 'Your record', after: ': save it, or compare it with another set-up.' },
    secure: {
      link: 'Secure the web chat.',
      after: 'Then only your own visitors can talk to the assistant.',
    },
    replace: { link: 'Replace the key', after: 'one day, before you have to.' },
    reminder: {
      title: 'Time to replace the signing key',
      words: 'The key that signs your tokens is a year old. The plan for replacing it:',
      save: 'Save a reminder for a year from now',
    },
  },
  files: {
    title: 'Save it',
    print: 'Print',
    markdown: 'Save as Markdown',
    json: 'Save as JSON',
    take: 'Take over from a file',
    choose: 'Choose a JSON file',
    holds: 'What the file contains',
    into: 'Take it into',
    yours: 'Yours:',
    inFile: 'In the file:',
    useFile: 'Use the one in the file',
    takeOver: 'Take it over',
    leave: 'Leave it',
    undo: 'Undo',
  },
  sheet: {
    caption: (guide: string) => `Values of ${guide}`,
    columns: ['Value, and where it goes', 'What it is'],
    from: 'from',
    to: 'to',
    whole: 'All of it',
    change: 'Change',
  },
  setups: {
    title: 'Set-up in use',
    about: 'The guides work on it, in this tab and in tabs that you open later.',
    add: 'New set-up',
    rename: 'Rename',
    duplicate: 'Duplicate',
    cancel: 'Cancel',
    remove: {
      label: 'Delete this set-up',
      question:
        'Delete this set-up from this browser: its name, values, marks, and what was set aside of it?',
      yes: 'Delete it',
      no: 'Keep it',
      undo: 'Put it back',
    },
  },
} as const;
