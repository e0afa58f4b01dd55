import { fillGaps, type Range, type Span } from '../../text/account';
import { divideAround, longestName, nameInFront } from './around-key';
import { divideLetters, divideStrays, numbersIn } from './divide-letters';
import type { PublicForm } from '../key-reading';
import { confidential, count, type Counts, type RepairName } from './key-repairs';
import type { Marker } from './markers';
import type { Place } from './place-of-key';
import type { RsaPublicKey } from '../rsa-key';
import { changeAt, changeOf } from './stretch';
import { writeOneLine } from '../write-key';

const conversions: Readonly<Partial<Record<PublicForm, RepairName>>> = {
  pkcs1: 'pkcs1-converted',
  certificate: 'certificate-extracted',
  request: 'request-extracted',
  openssh: 'openssh-converted',
  rfc4716: 'openssh-converted',
  'ssh-certificate': 'openssh-converted',
  msblob: 'blob-converted',
};

/** In front of an SSH key: its type, and the options or the host that its line begins with. */
const sshType =
  /(?:(?:(?:restrict|cert-authority|no-[\w-]{2,30}|[\w-]{2,30}="[^"\n]{0,200}"),?){1,12}[ \t]|(?:^|(?<=[\n\f]))(?=[^ \t]{0,200}[.|*:@\]])[\w.,*:@|[\]=+/-]{1,200}[ \t])?ssh-[\w@.-]{1,60}[ \t]{1,9}$/;

/** Behind it, to the end of the line: "ada@example.com". More than a few words are a text of their own. */
const sshComment = /^(?:[ \t]{1,9}[^\s"']{1,100}){1,3}[ \t]{0,9}(?=["'\n\r\f]|$)/;

/**
 * Divides a text into the letters of a key and what is around them, and counts what had to be done to have the
 * key alone, in its usual form. `known`: what else was read, and holds the same key or is of its chain.
 */
export function divideKey(
  counts: Counts,
  text: string,
  place: Place,
  known: readonly Range[],
  form: PublicForm,
  key: RsaPublicKey,
): readonly Span[] {
  const { hit, markers, due, end } = place;
  countForm(counts, text, place, form, key);
  const isSsh = conversions[form] === 'openssh-converted';
  const begin = markers.find((marker) => marker.end <= hit.start);
  const front = begin?.start ?? hit.start;
  const before = isSsh ? '' : text.slice(Math.max(0, front - longestName), front);
  const [name = ''] = nameInFront.exec(before) ?? [];
  if (name !== '') count(counts, 'key-value', 1, shown(name));

  const parts: readonly Span[] = [
    ...divideName(front - name.length, name),
    ...divideLetters(text, { start: hit.start, end: due }, numbersIn(hit.characters, key)),
    { start: due, end, label: 'repair', name: 'padding' },
    ...(isSsh ? [{ start: hit.start, end }, ...known] : []).flatMap((range) => divideLine(text, range)),
    ...markers.map((marker): Span => ({ ...rangeOf(marker), label: 'frame', name: 'pem-wrapped' })),
    ...known.map((range): Span => ({ ...rangeOf(range), label: 'frame', name: 'surrounding-text' })),
  ];
  const whole = fillGaps(sorted(parts), text.length);
  const gaps = whole.filter(({ label }) => label === 'unread');
  const isText = known.length > 0 || gaps.some((gap) => /\w/.test(text.slice(gap.start, gap.end)));
  if (isText && !isSsh) {
    const left = text.slice(0, front - name.length) + text.slice(begin?.end ?? front, hit.start);
    const behind = markers.find(({ start }) => start >= end);
    const right = text.slice(end, behind?.start) + (behind ? text.slice(behind.end) : '');
    count(counts, 'surrounding-text', 1, shown([left, right].filter((part) => /\w/.test(part)).join(' … ')));
  }
  const letters = { start: hit.start, end };
  return whole.flatMap((span): readonly Span[] => {
    const isOpen = span.label === 'repair' && span.name === undefined;
    const isOutside = span.end <= hit.start || span.start >= end;
    if (!isOpen && span.label !== 'unread') return [span];
    if (!isOutside || !(isText || isSsh)) return divideStrays(counts, text, span, letters);
    if (isOpen) return [{ ...span, name: 'surrounding-text' }];
    return divideAround(text, span, isSsh ? 'openssh-converted' : 'surrounding-text');
  });
}

/** Counts what the key was converted from. */
function countForm(
  counts: Counts,
  text: string,
  { hit: { characters }, markers, padding }: Place,
  form: PublicForm,
  key: RsaPublicKey,
): void {
  const conversion = conversions[form];
  const line = writeOneLine(key);
  if (conversion) count(counts, conversion, 1, changeOf(characters, line));
  const lineOf = ({ start, end }: Marker) => changeOf(text.slice(start, end));
  count(counts, 'pem-wrapped', markers.length, markers[0] && lineOf(markers[0]));
  const uneven = markers.filter(({ isUneven }) => isUneven);
  count(counts, 'pem-dashes', uneven.length, uneven[0] && lineOf(uneven[0]));

  const standard = characters.replaceAll('-', '+').replaceAll('_', '/');
  if (form === 'spki' && !line.startsWith(standard))
    count(counts, 'der-rewritten', 1, changeOf(standard, line));
  if (standard !== characters) {
    const at = characters.search(/[-_]/);
    count(counts, 'base64url', 1, changeAt(characters, at, at + 1, standard[at]));
  }
  if ((characters.length + padding.length) % 4 !== 0 || padding.length > 2) {
    const end = standard.slice(-8);
    const due = '='.repeat((4 - (characters.length % 4)) % 4);
    count(counts, 'padding', 1, changeOf(end + padding, end + due));
  }
}

function shown(text: string) {
  return confidential.test(text) ? undefined : changeOf(text);
}

/** The quotation marks around a name are counted as such. */
function divideName(at: number, text: string): Span[] {
  return Array.from(text.matchAll(/(["'`])|[^"'`]+/g), ({ 0: part, 1: quote, index }): Span => {
    const range = { start: at + index, end: at + index + part.length };
    return quote === undefined
      ? { ...range, label: 'frame', name: 'key-value' }
      : { ...range, label: 'repair' };
  });
}

/** In a line of SSH: what is in front of the letters, and the comment behind them. */
function divideLine(text: string, { start, end }: Range): readonly Span[] {
  const name = 'openssh-converted';
  const [type = ''] = sshType.exec(text.slice(Math.max(0, start - longestName), start)) ?? [];
  const [comment = ''] = sshComment.exec(text.slice(end)) ?? [];
  return [
    { start: start - type.length, end: start, label: 'frame', name },
    { start: end, end: end + comment.length, label: 'inert', name },
  ];
}

function rangeOf({ start, end }: Range): Range {
  return { start, end };
}

function sorted(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ start, end }) => end > start).toSorted((one, other) => one.start - other.start);
}
