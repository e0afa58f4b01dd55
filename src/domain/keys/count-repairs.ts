import type { Hit } from './find-keys';
import type { PublicForm, PublicReading } from './key-reading';
import { count, type Counts, type RepairName } from './key-repairs';
import { isSshLabel } from './pieces';
import { writtenLineBreak } from './tidy-text';
import { writeOneLine } from './write-key';

type Recognised = Pick<PublicReading, 'form' | 'key'>;

/** The text before and after a key, without the BEGIN and END lines that wrap it. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const conversions: Readonly<Record<PublicForm, RepairName | undefined>> = {
  spki: undefined,
  pkcs1: 'pkcs1-converted',
  certificate: 'certificate-extracted',
  jwk: 'jwk-converted',
  jwks: 'jwks-converted',
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

export function aroundOf(text: string, { start, end, piece }: Hit): Around {
  const { before, after } = piece;
  return {
    before: before ? text.slice(0, before.start) + text.slice(before.end, start) : text.slice(0, start),
    after: after ? text.slice(end, after.start) + text.slice(after.end) : text.slice(end),
  };
}

/** Counts what had to be done to the paste to have the key alone, in its usual form. */
export function countRepairs(counts: Counts, text: string, hit: Hit, { form, key }: Recognised): void {
  const conversion = conversions[form];
  if (conversion) count(counts, conversion);
  const markers = [hit.piece.before, hit.piece.after].filter((marker) => marker !== undefined);
  count(counts, 'pem-wrapped', markers.length);
  count(counts, 'pem-dashes', markers.filter(({ uneven }) => uneven).length);

  const { before, after } = aroundOf(text, hit);
  const [padding = '', signs = ''] = /^[^\w=+/-]{0,9}(={1,9})/.exec(after) ?? [];
  if (hit.nested) count(counts, 'base64-twice');
  else {
    if (form === 'spki' && !writeOneLine(key).startsWith(standard(hit.characters)))
      count(counts, 'der-rewritten');
    if (/[-_]/.test(hit.characters)) count(counts, 'base64url');
    if ((hit.characters.length + signs.length) % 4 !== 0 || signs.length > 2) count(counts, 'padding');
  }
  // An SSH key has its type in front and a comment behind it.
  const isSsh = conversion === 'openssh-converted';
  const outside = isSsh ? '' : withoutName(before, counts) + after.slice(padding.length);
  const isText = /\w/.test(outside);
  if (isText) count(counts, 'surrounding-text');
  countStrays(counts, text.slice(hit.start, hit.end) + (isText ? '' : outside));
}

function standard(characters: string): string {
  return characters.replaceAll('-', '+').replaceAll('_', '/');
}

/** Which form a key in SSH's wire form was pasted in. */
export function sshForm({ piece }: Hit): PublicForm {
  return piece.before && isSshLabel(piece.before.label) ? 'rfc4716' : 'openssh';
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
