export const copyRefused = 'The browser refused to copy.';

export const words = {
  /** `what`: "24 characters". */
  copied: (what: string) => `Copied ${what}.`,
  selectedInstead: `${copyRefused} The text is selected: press Ctrl+C, or Command+C.`,
  /** In the button. */
  done: 'Copied',
  linkCopied: 'Link copied.',
  linkRefused: (link: string) => `${copyRefused} The link is ${link}`,
};
