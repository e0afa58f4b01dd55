import { sayNumber } from '../text/locale';
export const words = {
  size: (length: number) => `The link has ${sayNumber(length)} characters.`,
  long: 'Some mail programs break an address of this length. Send the file instead.',
};
