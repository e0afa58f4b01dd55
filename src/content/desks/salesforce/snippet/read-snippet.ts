import type { TextValue, Value } from '../../../../domain/code/evaluate';
import type { Argument } from '../../../../domain/code/code-calls';
import { tidyCode } from '../../../../domain/code/code-text';
import type { Span } from '../../../../domain/text/account';
import { accountOf, sourceOf, type Traced } from '../../../../domain/text/rewrite';
import { readEndpoint, type Endpoint } from '../fields/chat-endpoint';
import { accountForSnippet } from './snippet-account';
import { readRecordText, type RecordText, type ValueKey } from '../fields/record-kinds';
import { scanSnippet, type Scan } from './scan-snippet';

export type SnippetKind = 'deployment' | 'button' | 'invitation' | 'embedded-service' | 'messaging';

/** One value in the code, in UTF-16 units. */
export interface Spot {
  readonly key: ValueKey;
  /** Normalised: 15 characters of an id, the bare host of the API. */
  readonly value: string;
  /** As written, without white space. */
  readonly given: string;
  /** What had to be done to have `value` of `given`. */
  readonly repaired: 'none' | 'suffix' | 'capitals' | 'content-host';
  readonly start: number;
  readonly end: number;
}

/** A value that the code takes from elsewhere. */
export interface Elsewhere {
  readonly key: ValueKey | undefined;
  /** The name or call that gives it, as written. */
  readonly place: string;
  /** The paste gives the name two values. */
  readonly isAmbiguous: boolean;
}

/** What pasted code was found to be, and the values in it. The code is read as text and never run or rendered. */
export interface SnippetReading {
  readonly kinds: ReadonlySet<SnippetKind>;
  /** Every value in order of the code, and each only once. */
  readonly spots: readonly Spot[];
  /** The values of which the paste has one only. */
  readonly values: Readonly<Partial<Record<ValueKey, string>>>;
  /** What is in the place of an id, and is none that is looked for. */
  readonly strays: readonly Exclude<RecordText, { kind: 'id' }>[];
  /** The addresses given to `init`, as read. */
  readonly endpoints: readonly Endpoint[];
  readonly elsewhere: readonly Elsewhere[];
  /** Names that hold values, and whose values the paste has. */
  readonly knownNames: readonly string[];
  /** A text in the place of an id that is no id. */
  readonly hasOddText: boolean;
  /** `liveagent.init` has its values in another order than endpoint, deployment, organisation. */
  readonly isSwapped: boolean;
  /** The calls are there, but only inside comments. */
  readonly isCommentedOut: boolean;
  /** A call is named, but could not be read: something is missing around it. */
  readonly isCutOff: boolean;
  /** The script of the Chat product is loaded. */
  readonly loadsScript: boolean;
  readonly account: readonly Span[];
}

/** The same with offsets of the tidied code, and every place of every value. */
export interface TidiedReading extends SnippetReading {
  readonly scan: Scan;
  readonly places: readonly Spot[];
}

const buttonCalls = new Set([
  'startChat',
  'startChatWithWindow',
  'showWhenOnline',
  'showWhenOffline',
  'addButtonEventHandler',
]);
const named =
  /\bliveagent\s{0,9}\.\s{0,9}(?:init|startChat|startChatWithWindow|showWhenOnline|showWhenOffline)\b/;
const elementId = /liveagent_(button_online|button_offline|invite_button)_(\w{12,20})/g;
const initKeys: readonly ValueKey[] = ['chatApiEndpoint', 'deploymentId', 'organizationId'];

/** Offsets are those of the paste as it was given. */
export function readSnippet(pasted: string): SnippetReading {
  const { traced } = tidyCode(pasted);
  return inPaste(readTidied(traced.text), traced);
}

export function inPaste({ spots, account, ...reading }: TidiedReading, traced: Traced): SnippetReading {
  return {
    ...reading,
    spots: spots.map((spot) => ({ ...spot, ...sourceOf(traced, spot) })),
    account: accountOf(traced, account),
  };
}

export function readTidied(text: string): TidiedReading {
  const scan = scanSnippet(text);
  const { code, calls } = scan;
  const kinds = new Set<SnippetKind>();
  const places: Spot[] = [];
  const strays: Exclude<RecordText, { kind: 'id' }>[] = [];
  const endpoints: Endpoint[] = [];
  const elsewhere: Elsewhere[] = [];
  const knownNames = new Set<string>();
  const invitations = new Set<string>();
  const marks: Span[] = [];
  const order: (readonly (ValueKey | undefined)[])[] = [];
  let hasOddText = false;

  const takeId = (value: string, place: Omit<Spot, 'key' | 'value' | 'repaired'>): ValueKey | undefined => {
    const record = readRecordText(value);
    if (record?.kind === 'id') {
      places.push({ ...place, key: record.key, value: record.id, repaired: record.repaired });
      return record.key;
    }
    if (record) strays.push(record);
    else {
      hasOddText = true;
      marks.push({ start: place.start, end: place.end, label: 'unread' });
    }
    return undefined;
  };
  const takeText = (text: TextValue): ValueKey | undefined => {
    const value = text.value.replaceAll(/\s+/g, '');
    const place = placeOf(code.text, text);
    const pieces = text.pieces.map((piece): Span => ({ ...piece, label: 'value' }));
    if (text.through !== undefined) knownNames.add(text.through);
    // A text that is no id was marked before, and the first mark holds.
    const own = /[./:]/.test(value) ? undefined : takeId(value, place);
    marks.push(...pieces);
    if (!/[./:]/.test(value)) return own;
    const endpoint = readEndpoint(value);
    endpoints.push(endpoint);
    if (endpoint.ok) {
      const repaired = endpoint.isContentHost ? 'content-host' : 'none';
      places.push({ ...place, key: 'chatApiEndpoint', value: endpoint.host, repaired });
    }
    return 'chatApiEndpoint';
  };
  const take = ({ value, start, end }: Argument, key?: ValueKey): ValueKey | undefined => {
    if (value.kind === 'text') return takeText(value);
    const keys = value.kind === 'choice' ? value.texts.map((each) => takeText(each)) : [];
    if (value.kind === 'choice' && !value.isOpen) return keys[0];
    const isAmbiguous = value.kind === 'name' && value.isAmbiguous === true;
    const place = value.kind === 'name' ? value.name : code.text.slice(start, end).replaceAll(/\s+/g, ' ');
    elsewhere.push({ key, place, isAmbiguous });
    marks.push({ start, end, label: 'unresolved' });
    return keys[0];
  };

  for (const { name, args, ...call } of calls) {
    const [first] = args;
    marks.push({
      start: call.start,
      end: call.isCut ? call.end : call.start + 1,
      label: call.isCut ? 'unread' : 'frame',
    });
    if (name === 'embeddedservice_bootstrap.init') kinds.add('messaging');
    else if (name === 'embedded_svc.init') {
      kinds.add('embedded-service');
      for (const text of embeddedTexts(args)) takeText(text);
    } else if (name === 'liveagent.init') {
      kinds.add('deployment');
      order.push(args.slice(0, 3).map((each, index) => take(each, initKeys[index])));
    } else if (name === 'liveagent.rejectChat') {
      kinds.add('invitation');
      if (first?.value.kind === 'text') invitations.add(first.value.value.trim());
    } else if (first && buttonCalls.has(name.slice('liveagent.'.length))) {
      kinds.add('button');
      take(first, 'buttonId');
    }
  }
  const isInCode = (start: number) => calls.some((call) => start > call.start && start < call.end);
  const attributes = new Set(code.attributes);
  for (const token of scan.texts) {
    for (const [whole, kind, id = ''] of token.value.matchAll(elementId)) {
      const isOwn = attributes.has(token) || isInCode(token.start);
      if (isOwn) kinds.add(kind === 'invite_button' ? 'invitation' : 'button');
      if (kind === 'invite_button') invitations.add(id);
      const start = code.text.indexOf(whole, token.start) + whole.length - id.length;
      const place = { start, end: start + id.length };
      if (readRecordText(id) || /^\d\w{14}(?:\w{3})?$/.test(id)) takeId(id, { given: id, ...place });
      marks.push({ ...place, label: 'value' });
    }
  }
  if (kinds.size === 0) takeLoose(scan, takeText);
  const isInvited = ({ key, given }: Spot) => key === 'buttonId' && invitations.has(given);
  const known = places.filter((spot) => !isInvited(spot)).toSorted((a, b) => a.start - b.start);
  const once = firstOfEach(known);
  if (!once.some(({ key }) => key === 'buttonId') && invitations.size > 0) kinds.delete('button');
  const isNamed = named.test(code.text);
  const isCommentedOut =
    isNamed &&
    kinds.size === 0 &&
    code.comments.some(({ start, end }) => named.test(code.text.slice(start, end)));
  return {
    scan,
    places: known,
    kinds,
    spots: once,
    values: onlyOnes(once),
    strays,
    endpoints,
    elsewhere,
    knownNames: [...knownNames],
    hasOddText,
    isSwapped: order.some((keys) => isOutOfOrder(keys)),
    isCommentedOut,
    isCutOff: isNamed && kinds.size === 0 && !isCommentedOut,
    loadsScript: /\/deployment\.js\b/.test(code.text),
    account: accountForSnippet(scan, marks, knownNames),
  };
}

/** White space around it, or what an entity left of itself, is no part of it. */
function placeOf(code: string, { pieces }: TextValue) {
  const [first = { start: 0, end: 0 }] = pieces;
  const whole = code.slice(first.start, pieces.at(-1)?.end);
  const start = first.start + whole.length - whole.trimStart().length;
  return { given: whole.replaceAll(/\s+/g, ''), start, end: start + whole.trim().length };
}

/** Values are among its arguments and the members of its object, beside addresses and names of no use here. */
function embeddedTexts(args: readonly Argument[]): readonly TextValue[] {
  const values = args.flatMap(({ value }): (Value | undefined)[] =>
    value.kind === 'object'
      ? ['baseLiveAgentURL', 'deploymentId', 'buttonId'].map((name) => value.members.get(name))
      : [value],
  );
  return values.flatMap((value) => (value?.kind === 'text' && isValue(value.value) ? [value] : []));
}

/** The values of settings and of calls to something else. */
function takeLoose({ texts }: Scan, take: (text: TextValue) => unknown): void {
  for (const { value, start, end } of texts.slice(0, mostLoose)) {
    if (isValue(value) && !value.includes('/deployment.js'))
      take({ kind: 'text', value, pieces: [{ start, end }] });
  }
}

const mostLoose = 400;

function isValue(text: string): boolean {
  const value = text.trim();
  return readEndpoint(value).ok || readRecordText(value)?.kind === 'id';
}

function isOutOfOrder(keys: readonly (ValueKey | undefined)[]): boolean {
  return keys.some((key, index) => key !== undefined && initKeys.includes(key) && key !== initKeys[index]);
}

function firstOfEach(spots: readonly Spot[]): Spot[] {
  return [
    ...new Map(spots.toReversed().map((spot) => [`${spot.key} ${spot.value}`, spot])).values(),
  ].toSorted((a, b) => a.start - b.start);
}

function onlyOnes(spots: readonly Spot[]): SnippetReading['values'] {
  const alone = spots.filter(({ key }) => spots.filter((other) => other.key === key).length === 1);
  return Object.fromEntries(alone.map(({ key, value }) => [key, value]));
}
