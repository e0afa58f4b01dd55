import type { TextValue } from '../../../../domain/code/evaluate';
import type { Argument } from '../../../../domain/code/code-calls';
import { tidyCode } from '../../../../domain/code/code-text';
import type { Span } from '../../../../domain/text/account';
import { accountOf, sourceOf, type Traced } from '../../../../domain/text/rewrite';
import { readEndpoint, type Endpoint } from '../fields/chat-endpoint';
import type { Elsewhere, SnippetKind, SnippetReading, Spot } from './snippet-reading';
import { accountForSnippet } from './snippet-account';
import { readRecordText, type RecordText, type ValueKey } from '../fields/record-kinds';
import { embeddedTexts, looseTexts, placeOf, scanSnippet, type Scan } from './scan-snippet';

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
  if (kinds.size === 0) for (const text of looseTexts(scan)) takeText(text);
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
