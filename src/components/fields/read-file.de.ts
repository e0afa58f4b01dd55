// Of read-file.en.ts, ec785d58
import { sayNumber } from '../../domain/text/locale';
import type { Translated } from '../../domain/text/translated';
import type * as en from './read-file.en';

const quoted = (name: string) => `„\u2068${name}\u2069“`;

export const words: Translated<typeof en.words> = {
  none: 'Das enthält keine Datei.',
  tooLarge: (name, size) =>
    `${quoted(name)} hat ${size}; in dieses Feld gehören wenige Kilobyte. Wählen Sie die Datei, die nur den Wert enthält.`,
  empty: (name) => `Gelesen aus ${quoted(name)}; die Datei ist leer.`,
  read: (name, bytes) => `Gelesen aus ${quoted(name)}, ${bytes} Byte.`,
  oneAtATime: (count) => `Das waren ${String(count)} Dateien; gelesen wird immer nur eine.`,
  failed: (name) =>
    `${quoted(name)} ließ sich nicht lesen. Wählen Sie eine einzelne Datei, oder fügen Sie ihren Inhalt ein.`,
  megabytes: (count) => `${sayNumber(count, { maximumFractionDigits: 1 })} MB`,
};
