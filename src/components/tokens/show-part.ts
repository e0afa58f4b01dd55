import { find } from '../../browser/find';
import { describeMember, noteOf } from '../../domain/tokens/describe-members';
import type { SeenToken } from '../../domain/tokens/judge-token';
import { shorten, writeText, writeValue } from '../../domain/tokens/decode-part';
import type { Break, Member } from '../../domain/tokens/token-reading';
import type { TokenMark } from '../../domain/tokens/token-target';
import { cloneOf, linkTo, markOf, textIn } from './show-marks';
import { words } from './token-view.en';

type PartName = 'header' | 'claims';

/** A row of the table: a member that is there, or one that is missing. */
interface Row {
  readonly name: string;
  readonly member?: Member;
  readonly marks: readonly TokenMark[];
}

/** Beyond this a value is shortened; all of it is in the text below. */
const mostOfValue = 240;
const mostOfText = 20_000;
/** Characters around a break. */
const aroundBreak = 400;

/** Fills the block of the header or the claims; `root` has the templates. */
export function showPart(root: HTMLElement, name: PartName, seen: SeenToken): void {
  const block = find(root, `[data-part="${name}"]`, HTMLElement);
  const part = seen.token[name];
  const marks = seen.marks.filter(({ at }) => at.part === name);
  const ofPart = marks.filter(({ at }) => at.member === undefined);
  find(block, '[data-part-marks]', HTMLElement).replaceChildren(...ofPart.map((mark) => markOf(root, mark)));
  const list = find(block, 'dl', HTMLElement);
  list.replaceChildren(...rowsOf(name, seen, marks).map((row) => rowElement(root, name, row, seen)));
  list.hidden = list.childElementCount === 0;
  showBreak(find(block, '[data-broken]', HTMLElement), part);
  const raw = shorten(writeText(part.text), mostOfText);
  find(block, 'pre', HTMLElement).textContent = raw.text + (raw.left > 0 ? words.more(raw.left) : '');
  find(block, '[data-raw]', HTMLElement).hidden = part.text === '';
}

/** Members in their order, then what the receiver wants and does not find, then what a mark speaks of. */
function rowsOf(name: PartName, { token, target }: SeenToken, marks: readonly TokenMark[]): Row[] {
  const part = token[name];
  const present = new Set(part.members.map((member) => member.name));
  const required =
    name === 'claims' && !part.broken
      ? target.claims.filter(({ need }) => need === 'required').map((claim) => claim.name)
      : [];
  const marked = marks.flatMap(({ at }) => at.member ?? []);
  const missing = [...new Set([...required, ...marked])].filter((each) => !present.has(each));
  const marksOf = (each: string): TokenMark[] => marks.filter(({ at }) => at.member === each);
  const said = new Set<string>();
  const there = part.members.map((member): Row => {
    // What is said about a repeated name is said once.
    const isSaid = said.has(member.name);
    said.add(member.name);
    return { name: member.name, member, marks: isSaid ? [] : marksOf(member.name) };
  });
  return [...there, ...missing.map((each) => ({ name: each, marks: marksOf(each) }))];
}

function rowElement(root: HTMLElement, part: PartName, row: Row, { target, now }: SeenToken): HTMLElement {
  const element = cloneOf(root, 'member');
  const { name, member, marks } = row;
  find(element, '[data-name]', HTMLElement).textContent = shorten(writeText(name), 120).text || words.noName;
  const value = find(element, '[data-value]', HTMLElement);
  const note = find(element, '[data-note]', HTMLElement);
  if (member) {
    const { text, left } = shorten(writeValue(member.value), mostOfValue);
    value.textContent = left > 0 ? `${text}…` : text;
    note.textContent = [
      left > 0 ? words.moreBelow(left) : '',
      member.repeated ? words.repeated : '',
      noteOf(member, now) ?? '',
    ]
      .filter(Boolean)
      .join(' ');
    // What changes with the clock is found again by this.
    note.dataset['of'] = name;
  } else {
    element.dataset['missing'] = '';
    value.textContent = words.missing;
  }
  const described = describeMember(part, name, target);
  const rule = part === 'claims' ? target.claims.find((claim) => claim.name === name) : undefined;
  const meaning = find(element, '[data-meaning]', HTMLElement);
  meaning.textContent = described ? words.meaning(described.title, described.meaning) : words.unregistered;
  const need = find(element, '[data-need]', HTMLElement);
  need.append(rule ? `${words.need[rule.need]} ` : '', ...(described ? [linkTo(described.source)] : []));
  element.dataset['verdict'] = marks[0]?.verdict ?? '';
  element.append(...marks.map((mark) => wrap(markOf(root, mark))));
  return element;
}

/** A list of names and values holds nothing else. */
function wrap(mark: HTMLElement): HTMLElement {
  const place = document.createElement('dd');
  place.className = 'col-start-2 -col-end-1 mt-1 max-md:col-auto';
  place.append(mark);
  return place;
}

/** The text up to where it broke, the place, and what came after. */
export function showBreak(
  place: HTMLElement,
  part: { encoded: string; text?: string; broken?: Break },
): void {
  const { broken } = part;
  place.hidden = !broken;
  if (!broken) {
    place.replaceChildren();
    return;
  }
  const whole = broken.what === 'base64url' ? part.encoded : (part.text ?? '');
  const before = whole.slice(0, broken.at);
  const at = whole.slice(broken.at, broken.at + 1);
  const after = whole.slice(broken.at + 1);
  const text = document.createElement('p');
  text.className = 'code-text text-xs overflow-y-auto rounded-box border border-rule bg-sunk px-3.5 py-2.5';
  text.translate = false;
  text.append(
    textIn('span', (before.length > aroundBreak ? '…' : '') + writeText(before.slice(-aroundBreak))),
    textIn('mark', at === '' ? ' ' : writeText(at)),
    textIn(
      'span',
      writeText(after.slice(0, aroundBreak)) + (after.length > aroundBreak ? '…' : ''),
      'text-ink3',
    ),
  );
  place.replaceChildren(textIn('p', words.breaks(broken.what === 'base64url'), 'text-sm text-ink2'), text);
}

/** What changes with the clock, without building the rows anew. */
export function tickPart(root: HTMLElement, name: PartName, { token, now }: SeenToken): void {
  const block = find(root, `[data-part="${name}"]`, HTMLElement);
  const notes = block.querySelectorAll('[data-member]:not([data-missing]) [data-note]');
  for (const [index, member] of token[name].members.entries()) {
    const said = noteOf(member, now);
    const note = notes[index];
    // A value that was shortened or repeated has more to say than its time, and keeps it.
    if (note && said !== undefined && note.textContent !== said && !member.repeated) note.textContent = said;
  }
}
