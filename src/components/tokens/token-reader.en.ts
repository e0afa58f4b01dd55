/** What the reader says while somebody works with it. */
export const words = {
  cleared: 'Cleared.',
  example: 'A made-up token: nobody signed it, and it expired in 2020.',
  exampleFailed: 'The example could not be loaded. Reload the page.',
  checkFor: (service: string) => `Check it for ${service}`,
} as const;
