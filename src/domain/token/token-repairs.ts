import type { Repair } from '../fields/reading';
import { counted } from '../text/counted';

interface RepairRow {
  readonly words: (times: number) => string;
  /** What stood there, and what stands there now: fixed texts, since a token is a secret. */
  readonly before?: string;
  readonly after?: string;
}

/** What can be put right in the paste of a token, from the outside to the inside. */
const rows = {
  'base64-around': { words: () => 'The base64 around the token taken off: it was encoded once more' },
  'code-fence': { words: () => 'The marks of a code block taken out', before: '```', after: '' },
  'header-line': {
    words: () => 'The name of the header line taken out',
    before: 'Authorization:',
    after: '',
  },
  bearer: { words: () => 'The word Bearer taken out', before: 'Bearer', after: '' },
  'python-bytes': {
    words: () => "The b'…' taken off, which is how Python prints bytes: decode them before they are sent",
    before: "b'",
    after: '',
  },
  'name-in-front': { words: () => 'The name in front of the token taken out' },
  'surrounding-text': { words: () => 'Text around the token taken out' },
  quotes: { words: (times) => `${counted(times, 'quotation mark')} taken out`, before: '"', after: '' },
  'trailing-punctuation': { words: () => 'Punctuation at the end taken out' },
  'joined-texts': {
    words: (times) => `${counted(times, 'seam')} between pieces of text closed`,
    before: '" + "',
    after: '',
  },
  'reply-marks': {
    words: (times) => `${counted(times, 'mark')} of a quoted e-mail taken out`,
    before: '> ',
    after: '',
  },
  'encoded-characters': {
    words: (times) => `${counted(times, 'character')} written as a code, such as %2E, decoded`,
    before: '%2E',
    after: '.',
  },
  'literal-line-breaks': {
    words: (times) => String.raw`${counted(times, 'line break')} written as \n taken out`,
    before: String.raw`\n`,
    after: '',
  },
  'line-breaks': { words: (times) => `${counted(times, 'line break')} taken out` },
  'non-breaking-spaces': { words: (times) => `${counted(times, 'non-breaking space')} taken out` },
  spaces: { words: (times) => `${counted(times, 'space')} taken out` },
  'invisible-characters': { words: (times) => `${counted(times, 'invisible character')} taken out` },
  'other-marks': { words: (times) => `${counted(times, 'other mark')} taken out` },
  dots: {
    words: (times) =>
      `${counted(times, 'typographic dot')} replaced by ${times === 1 ? 'a full stop' : 'full stops'}`,
    after: '.',
  },
  dashes: {
    words: (times) => `${counted(times, 'typographic dash', 'typographic dashes')} replaced by plain hyphens`,
    before: '–',
    after: '-',
  },
  base64: {
    words: (times) =>
      `${counted(times, 'character')} of plain base64, + or /, written as base64url has them: - and _`,
    before: '+ /',
    after: '- _',
  },
  padding: {
    words: (times) => `${counted(times, '= sign')} at the end of a part taken out: tokens have none`,
    before: '=',
    after: '',
  },
} as const satisfies Record<string, RepairRow>;

/** The repairs of a token, from what a trace of it names and how often; names of other things are passed over. */
export function tokenRepairsOf(
  named: readonly (readonly [name: string | undefined, times: number])[],
): Repair[] {
  const counts = new Map<string | undefined, number>();
  for (const [name, times] of named) counts.set(name, (counts.get(name) ?? 0) + times);
  return Object.entries(rows).flatMap(([name, { words, ...shown }]) => {
    const times = counts.get(name);
    return times === undefined ? [] : [{ ...shown, name, words: words(times) }];
  });
}
