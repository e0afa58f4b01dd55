/** Of `<publish-settings>`. */
export const words = {
  noSigner:
    'The private half of this key signs the certificate, and it is not in this page. Make the pair above, and take this form before you leave the page.',
  noSubject: 'Give the certificate a name of 1 to 64 characters, such as Chat sign-in.',
  pastDay: 'Choose a last day for the certificate that is still to come.',
  /** `day`: the last one. */
  overlap: (day: string) => `Both keys are published. The older one is for tokens until ${day}.`,
  title: 'Replace the certificate of the signing key',
  reminder: (day: string, link: string) =>
    `The certificate ends on ${day}. Make a new pair with its certificate before that: ${link}`,
  tooSoon: (days: number) => `The reminder is for ${String(days)} days before the end, which is past.`,
  offered: (file: string, day: string) => `The calendar file ${file} was offered, for ${day}.`,
} as const;
