import type { Hit } from './find-keys';
import type { PublicForm } from './key-reading';
import { count, type Counts, type RepairName } from './key-repairs';
import type { Marker } from './markers';
import type { RsaPublicKey } from './rsa-key';
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
  openssh: 'openssh-converted',
  rfc4716: 'openssh-converted',
};

/** Characters that do not belong to a key, sorted; each takes what the ones before have left. */
const strays: readonly (readonly [RepairName, RegExp])[] = [
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
const nameInFront =
  /(?:[\w.-]{1,60}[ \t]{1,3}){0,4}[\w.-]{1,60}["']?\s{0,9}[:=]\s{0,9}[|>]?[-+]?[\s"'`]{0,40}$/;
const longestName = 400;

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
  if (conversion) count(counts, conversion);
  count(counts, 'pem-wrapped', markers.length);
  count(counts, 'pem-dashes', markers.filter(({ isUneven }) => isUneven).length);

  const standard = hit.characters.replaceAll('-', '+').replaceAll('_', '/');
  if (form === 'spki' && !writeOneLine(key).startsWith(standard)) count(counts, 'der-rewritten');
  if (standard !== hit.characters) count(counts, 'base64url');
  const [padding = '', signs = ''] = /^[^\w=+/-]{0,9}(={1,9})/.exec(after) ?? [];
  if ((hit.characters.length + signs.length) % 4 !== 0 || signs.length > 2) count(counts, 'padding');

  // An SSH key has its type in front and a comment behind it.
  const outside =
    conversion === 'openssh-converted' ? '' : withoutName(before, counts) + after.slice(padding.length);
  const isText = /\w/.test(outside);
  if (isText) count(counts, 'surrounding-text');
  countStrays(counts, text.slice(hit.start, hit.end) + (isText ? '' : outside));
}

/** Takes the name in front of a key away, but not the quotation marks around name or key. */
function withoutName(before: string, counts: Counts): string {
  const [name] = nameInFront.exec(before.slice(-longestName)) ?? [];
  if (name === undefined) return before;
  count(counts, 'key-value');
  return before.slice(0, -name.length) + name.replaceAll(/[^"'`]/g, '');
}

function countStrays(counts: Counts, text: string): void {
  let rest = text;
  for (const [name, pattern] of strays) {
    rest = rest.replaceAll(pattern, () => {
      count(counts, name);
      return '';
    });
  }
}
