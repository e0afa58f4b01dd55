import { base64, decimal, hexadecimal, textIn, withoutDumpColumns } from '../text/encodings';

/** How many runs are decoded: bounds the work on a hostile paste. */
const mostRuns = 24;

/** What stands in a text as bytes: key files in base64, such as those of a Kubernetes secret, and arrays of numbers. */
export function wrappedTexts(text: string): string[] {
  const plain = withoutDumpColumns(text);
  return [base64, hexadecimal, decimal].flatMap((encoding) =>
    Array.from(plain.matchAll(encoding.pattern), ([run]) => run)
      .slice(0, mostRuns)
      .flatMap((run) => {
        const decoded = encoding.decode(run);
        const written = textIn(decoded);
        if (written !== undefined) return [written];
        // DER goes on as base64, which is how it is read; what was base64 has been read so before.
        return encoding !== base64 && /^\x30[\x81\x82]/.test(decoded) ? [btoa(decoded)] : [];
      }),
  );
}
