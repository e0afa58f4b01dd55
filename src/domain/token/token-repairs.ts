import type { Repair } from '../fields/reading';
import { counted } from '../fields/text-repairs';

/** How often each repair was made, by name. */
export type TokenCounts = Map<TokenRepairName, number>;

export type TokenRepairName = keyof typeof rows;

interface RepairRow {
  readonly words: (times: number) => string;
  /** What stood there, and what stands there now: fixed texts, since a token is a secret. */
  readonly before?: string;
  readonly after?: string;
}

/** What can be put right in the paste of a token, from the outside to the inside. */
const rows = {
  'base64-around': { words: () => 'Base64 around the token taken off' },
  'code-fence': { words: () => 'The marks of a code block taken out', before: '```', after: '' },
  'header-line': {
    words: () => 'The name of the header line taken out',
    before: 'Authorization:',
    after: '',
  },
  bearer: { words: () => 'The word Bearer taken out', before: 'Bearer', after: '' },
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

export function countToken(counts: TokenCounts, name: TokenRepairName, times = 1): void {
  if (times > 0) counts.set(name, (counts.get(name) ?? 0) + times);
}

export function tokenRepairsOf(counts: TokenCounts): Repair[] {
  const order = Object.keys(rows);
  return [...counts]
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([name, times]) => ({ ...rows[name], name, words: rows[name].words(times) }));
}
