import { sayNumber } from '../../domain/text/locale';
/** Between marks that keep its direction from changing that of the sentence. */
const quoted = (name: string) => `“\u2068${name}\u2069”`;

export const words = {
  none: 'This contains no file.',
  tooLarge: (name: string, size: string) =>
    `${quoted(name)} has ${size}, and the content of this box has a few kilobytes. Choose the file that contains only that.`,
  empty: (name: string) => `Read from ${quoted(name)}, which is empty.`,
  read: (name: string, bytes: string) => `Read from ${quoted(name)}, ${bytes} bytes.`,
  oneAtATime: (count: number) => `There were ${String(count)} files, and only one is read at a time.`,
  failed: (name: string) => `${quoted(name)} could not be read. Choose a single file, or paste its content.`,
  megabytes: (count: number) => `${sayNumber(count, { maximumFractionDigits: 1 })} MB`,
};
