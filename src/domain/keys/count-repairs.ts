import type { Hit } from './find-keys';
import type { PublicForm } from './key-reading';
import { count, type Counts, type RepairName } from './key-repairs';
import type { Marker } from './markers';
import type { RsaPublicKey } from './rsa-key';
import { changeAt, changeOf } from './stretch';
import { writtenLineBreak } from './tidy-text';
import { writeOneLine } from './write-key';

/** Where a key stands in a text, and what stands around it. */
export interface Place {
  readonly hit: Hit;
  /** The BEGIN and END lines that wrap it. */
  readonly markers: readonly Marker[];
  /** The text before and after it, without them. */
  readonly before: string;
  readonly after: string;
}

const conversions: Readonly<Partial<Record<PublicForm, RepairName>>> = {
  pkcs1: 'pkcs1-converted',
  certificate: 'certificate-extracted',
  request: 'request-extracted',
  openssh: 'openssh-converted',
  rfc4716: 'openssh-converted',
};

/** Characters that do not belong to a key, sorted; each takes what the ones before have left. */
export const strays: readonly (readonly [RepairName, RegExp])[] = [
  ['literal-line-breaks', new RegExp(writtenLineBreak, 'g')],
  ['windows-line-breaks', /\r\n?/g],
  ['line-breaks', /[\n\v\x85\u2028\u2029]/g],
  ['spaces', /[ \t]/g],
  ['non-breaking-spaces', /\s/g],
  ['quotes', /["'`]/g],
  ['trailing-punctuation', /[.,;]$/g],
  ['other-characters', /[^\w+/-]/g],
];

/** The name that a variable, a setting or a sentence puts in front: `PUBLIC_KEY=`, `"publicKey": "`, `key: |`. */
export const nameInFront =
  /(?:[\w.-]{1,60}[ \t]{1,3}){0,4}[\w.-]{1,60}["']?\s{0,9}[:=]\s{0,9}[|>]?[-+]?[\s"'`]{0,40}$/;
export const longestName = 400;
/** Words after which a text may hold what is nobody's business: it is not repeated. */
const confidential = /pass|secret|pin\b|pwd|token|private/i;

export function placeOf(text: string, markers: readonly Marker[], hit: Hit): Place {
  const begin = markers.findLast(({ end }) => end <= hit.start);
  const closing = markers.find(({ start }) => start >= hit.end);
  return {
    hit,
    markers: [begin, closing].filter((marker) => marker !== undefined),
    before: text.slice(0, begin?.start ?? 0) + text.slice(begin?.end ?? 0, hit.start),
    after: text.slice(hit.end, closing?.start) + (closing ? text.slice(closing.end) : ''),
  };
}

/** Counts what had to be done to the paste to have the key alone, in its usual form. */
export function countRepairs(
  counts: Counts,
  text: string,
  place: Place,
  form: PublicForm,
  key: RsaPublicKey,
): void {
  const { hit, markers, before, after } = place;
  const conversion = conversions[form];
  const line = writeOneLine(key);
  if (conversion) count(counts, conversion, 1, changeOf(hit.characters, line));
  count(counts, 'pem-wrapped', markers.length, markerChange(text, markers[0]));
  const uneven = markers.filter(({ isUneven }) => isUneven);
  count(counts, 'pem-dashes', uneven.length, markerChange(text, uneven[0]));

  const standard = hit.characters.replaceAll('-', '+').replaceAll('_', '/');
  if (form === 'spki' && !line.startsWith(standard))
    count(counts, 'der-rewritten', 1, changeOf(standard, line));
  if (standard !== hit.characters) {
    const at = hit.characters.search(/[-_]/);
    count(counts, 'base64url', 1, changeAt(hit.characters, at, at + 1, standard[at]));
  }
  const [padding = '', signs = ''] = /^[^\w=+/-]{0,9}(={1,9})/.exec(after) ?? [];
  if ((hit.characters.length + signs.length) % 4 !== 0 || signs.length > 2) {
    const end = standard.slice(-8);
    const due = '='.repeat((4 - (hit.characters.length % 4)) % 4);
    count(counts, 'padding', 1, changeOf(end + signs, end + due));
  }

  // An SSH key has its type in front and a comment behind it.
  const isSsh = conversion === 'openssh-converted';
  const left = isSsh ? '' : withoutName(before, counts);
  const right = isSsh ? '' : after.slice(padding.length);
  const inside = text.slice(hit.start, hit.end);
  if (/\w/.test(left + right)) {
    const shown = confidential.test(left + right)
      ? undefined
      : changeOf([left, right].filter((part) => /\w/.test(part)).join(' … '));
    count(counts, 'surrounding-text', 1, shown);
    countStrays(counts, inside);
  } else countStrays(counts, left + inside + right);
}

function markerChange(text: string, marker: Marker | undefined) {
  return marker && changeOf(text.slice(marker.start, marker.end));
}

/** Takes the name in front of a key away, but not the quotation marks around name or key. */
function withoutName(before: string, counts: Counts): string {
  const [name] = nameInFront.exec(before.slice(-longestName)) ?? [];
  if (name === undefined) return before;
  count(counts, 'key-value', 1, confidential.test(name) ? undefined : changeOf(name));
  return before.slice(0, -name.length) + name.replaceAll(/[^"'`]/g, '');
}

function countStrays(counts: Counts, text: string): void {
  let rest = text;
  for (const [name, pattern] of strays) {
    const at = rest.search(pattern);
    if (at === -1) continue;
    const all = rest.match(pattern) ?? [];
    count(counts, name, all.length, changeAt(rest, at, at + (all[0] ?? '').length));
    rest = rest.replaceAll(pattern, '');
  }
}
