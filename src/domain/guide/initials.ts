/** The first words decide; a paste of any length costs no more than this many UTF-16 units. */
const longestRead = 400;

/** A letter, a number or an emoji (U+20E3 makes the keycap ones); the rest of a name has no initial. */
const sign = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The letters that a desk puts on a widget's icon: the initials of the first two words, or the first
 * two letters of a single word; at most two graphemes, `''` for a name without letter, number or emoji.
 * Letters stay in the order of the name, so a right-to-left name needs `dir="auto"` where it is shown.
 *
 * Derived from two published samples: "Watson Assistant" shows WA, "IBMWatson" shows IB. That a third
 * word adds nothing, and how other scripts are treated, is our reading.
 */
export function initials(name: string): string {
  const words = name
    .trimStart()
    .slice(0, longestRead)
    .split(/\s+/)
    .map(signsOf)
    .filter((signs) => signs.length > 0);
  const [first = [], second] = words;
  const chosen = second ? [...first.slice(0, 1), ...second.slice(0, 1)] : first.slice(0, 2);
  return chosen.map(upper).join('');
}

function signsOf(word: string): string[] {
  return [...graphemes.segment(word)].map(({ segment }) => segment).filter((segment) => sign.test(segment));
}

/** Upper case by Unicode's own rule, whatever the reader's language; ß and ﬁ would become two letters and stay. */
function upper(grapheme: string): string {
  const raised = grapheme.toUpperCase();
  return [...graphemes.segment(raised)].length === 1 ? raised : grapheme;
}
