export const reload = 'Reload the page to try again.';

/** Of the components of this folder: what they say before anything is pasted. */
export const words = {
  needsScript: {
    script: (what: string) => `${what} needs script`,
    noScript: ', which is switched off or has not arrived.',
    https: (what: string) => `${what} needs https.`,
    noHttps:
      'On a page that came over plain http, the browser allows neither keys nor digests. Open it with https.',
    reload,
  },
  box: {
    check: 'Checking this box',
    instead: `Delete a private key that was pasted here. ${reload}`,
    accept: 'Use this value',
    /** Before a label, and after it. */
    for: 'For',
    in: (console: string) => `in ${console}`,
    sample: 'An example',
  },
  marks: { ok: 'Fits', warn: 'Check', stop: 'Stop' },
} as const;
