export const words = {
  size: (length: number) => `The link has ${length.toLocaleString('en')} characters.`,
  long: 'Some mail programs break an address of this length. Send the file instead.',
};
