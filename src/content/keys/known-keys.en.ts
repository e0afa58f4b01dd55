export const words = {
  published: (what = 'a published key') =>
    `This is ${what}: anyone can sign with it. Never use it, and replace it wherever it is saved.`,
} as const;
