export const words = {
  belongs: { what: 'a name for the set-up', example: 'Sandbox' },
  recognised: 'A name.',
  tooLong: (longest: number) =>
    `This is longer than a name: at most ${String(longest)} characters, such as Sandbox.`,
  missing: 'Enter a name, such as Sandbox.',
  taken: 'Another set-up has this name.',
};
