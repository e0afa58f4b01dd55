/** What is around the text of `/security/`. */
export const words = {
  description:
    'What this site does with keys and values, what its policy forbids, what it cannot protect from, and how to check.',
  heading: 'What stays here, and how you can tell',
} as const;
