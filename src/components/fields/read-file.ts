import { sayNumber } from '../../domain/text/locale';
import { plainName } from '../../browser/foreign-name';
import { words } from './read-file.en';
import { textOfFile } from '../../domain/keys/text-of-file';

/** Bytes. What belongs in a box has a few thousand. */
const largest = 1_000_000;

/** The content of the first of these files, and words that say so; no text where it cannot be read. */
export async function readFile(
  files: readonly File[],
): Promise<{ readonly text?: string; readonly words: string }> {
  const [file] = files;
  if (!file) return { words: words.none };
  const name = plainName(file.name, 60);
  if (file.size > largest) return { words: words.tooLarge(name, words.megabytes(file.size / 1_000_000)) };
  try {
    const text = textOfFile(new Uint8Array(await file.arrayBuffer()));
    const read = file.size === 0 ? words.empty(name) : words.read(name, sayNumber(file.size));
    return { text, words: files.length > 1 ? `${words.oneAtATime(files.length)} ${read}` : read };
  } catch {
    return { words: words.failed(name) };
  }
}
