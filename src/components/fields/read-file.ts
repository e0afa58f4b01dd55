import { plainName } from '../../browser/foreign-name';
import { textOfFile } from '../../domain/keys/text-of-file';

/** Bytes. What belongs in a box has a few thousand. */
const largest = 1_000_000;

/** What stands in the first of these files, and words that say so; no text where it cannot be read. */
export async function readFile(
  files: readonly File[],
): Promise<{ readonly text?: string; readonly words: string }> {
  const [file] = files;
  if (!file) return { words: 'No file came with that.' };
  const name = `“\u2068${plainName(file.name, 60)}\u2069”`;
  if (file.size > largest) {
    return {
      words: `${name} has ${megabytes(file.size)}, and what belongs here has a few kilobytes. Take the file that holds it alone.`,
    };
  }
  try {
    const text = textOfFile(new Uint8Array(await file.arrayBuffer()));
    const bytes = file.size === 0 ? 'which is empty' : `${file.size.toLocaleString('en')} bytes`;
    const first =
      files.length > 1 ? `${String(files.length)} files were given, and one is read at a time. ` : '';
    return { text, words: `${first}Read from ${name}, ${bytes}.` };
  } catch {
    return { words: `${name} could not be read. Take a single file, or paste what it holds.` };
  }
}

/** "2.3 MB" */
function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
}
