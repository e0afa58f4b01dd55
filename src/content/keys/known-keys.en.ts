export const words = {
  published: (what = 'a published key') =>
    `This is ${what}: anyone can sign with it. Never use it, and replace it wherever it is saved.`,
  withoutPrivate: (what: string) =>
    `This is ${what}. Its private key was not printed, so nothing that you sign fits it. Use the public key of your own pair.`,
} as const;
