export const words = {
  /** `what`: "24 characters". */
  copied: (what: string) => `Copied ${what}.`,
  selectedInstead: 'The browser refused to copy. The text is selected: press Ctrl+C, or Command+C.',
  /** In the button. */
  done: 'Copied',
  linkCopied: 'Link copied.',
  linkRefused: (link: string) => `The browser refused to copy. The link is ${link}`,
};
