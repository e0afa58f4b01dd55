import { copyRefused } from '../../browser/copy.en';

/** Of the components of this folder: what is beside a guide. */
export const words = {
  label: 'Where you are',
  next: 'Go there',
  crossings: 'Values to copy',
  /** For a screen reader, behind the value. */
  copy: (label: string) => `, ${label}, copy`,
  forget: {
    label: 'Forget what is kept here',
    question: 'Forget all that this browser keeps of this guide: values, marks, and what was set aside?',
    yes: 'Forget it',
    no: 'Keep it',
    undo: 'Put it back',
  },
  window: {
    needsScript: { what: 'The window beside the console', instead: 'Put this window beside it.' },
    open: 'Keep this step beside the console',
    here: 'On the page of the guide',
    putRight: 'Put it right on the page of the guide.',
    refused: `${copyRefused} Copy the value by hand.`,
  },
} as const;
