import { listed } from '../../domain/text/locale';

/** Of the components of this folder: what they say before anything is filled in. */
export const words = {
  needsScript: {
    what: 'This tool',
    instead: 'Below is a sample: adapt it by hand, or reload the page.',
  },
  address: {
    /** `labels`: of the values that are missing. */
    waiting: (labels: readonly string[]) => `Put your own ${listed(labels)} in it.`,
    open: 'Open it',
    newTab: ' in a new tab',
    copy: 'Copy',
  },
  reminder: {
    title: (guide: string) => `${guide}: go on`,
    save: 'Save a reminder for your calendar',
  },
} as const;
