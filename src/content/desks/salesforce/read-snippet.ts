import type { Argument } from '../../../domain/code/code-calls';
import { evenCode } from '../../../domain/code/code-text';
import { readEndpoint, type Endpoint } from './chat-endpoint';
import { readRecordText, type RecordText, type ValueKey } from './record-kinds';
import { scanSnippet, type Scan } from './scan-snippet';

export type SnippetKind = 'deployment' | 'button' | 'invitation' | 'embedded-service' | 'messaging';

/** One value where it stands. Offsets are UTF-16 units of the paste as it was given. */
export interface Spot {
  readonly key: ValueKey;
  /** Normalised: 15 characters of an id, the bare host of the API. */
  readonly value: string;
  /** As it stands in the paste, without white space and invisible characters. */
  readonly given: string;
  /** What had to be done to have `value` of `given`. */
  readonly repaired: 'none' | 'suffix' | 'capitals' | 'content-host';
  readonly start: number;
  readonly end: number;
}

/** What pasted code was found to be, and the values in it. The code is read as text and never run or rendered. */
export interface SnippetReading {
  readonly kinds: ReadonlySet<SnippetKind>;
  /** Every value in order of the paste, and each only once. */
  readonly spots: readonly Spot[];
  /** The values of which the paste has one only. */
  readonly values: Readonly<Partial<Record<ValueKey, string>>>;
  /** What stands where an id belongs, and is none that is looked for. */
  readonly strays: readonly Exclude<RecordText, { kind: 'id' }>[];
  /** The addresses given to `init`, as read. */
  readonly endpoints: readonly Endpoint[];
  /** Names that stand for values which the paste does not give. */
  readonly unknownNames: readonly string[];
  /** Names that stand for values which the paste does give. */
  readonly knownNames: readonly string[];
  /** Texts that stand where an id belongs, and are no id. */
  readonly hasOddText: boolean;
  /** `liveagent.init` has its values in another order than endpoint, deployment, organisation. */
  readonly isSwapped: boolean;
  /** The calls are there, but only inside comments. */
  readonly isCommentedOut: boolean;
  /** A call is named, but could not be read: something is missing around it. */
  readonly isCutOff: boolean;
  /** The script of the Chat product is loaded. */
  readonly loadsScript: boolean;
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

export function readSnippet(pasted: string): SnippetReading {
  const code = evenCode(pasted);
  return gather(code, scanSnippet(code));
}

function gather(code: string, { calls, texts, comments }: Scan): SnippetReading {
  const kinds = new Set<SnippetKind>();
  const spots: Spot[] = [];
  const strays: Exclude<RecordText, { kind: 'id' }>[] = [];
  const endpoints: Endpoint[] = [];
  const unknownNames = new Set<string>();
  const knownNames = new Set<string>();
  const invitations = new Set<string>();
  const order: (readonly (ValueKey | undefined)[])[] = [];
  let hasOddText = false;

  const takeId = (value: string, place: ReturnType<typeof placeOf>): ValueKey | undefined => {
    const record = readRecordText(value);
    if (record?.kind === 'id') {
      spots.push({ ...place, key: record.key, value: record.id, repaired: record.repaired });
      return record.key;
    }
    if (record) strays.push(record);
    else hasOddText = true;
    return undefined;
  };
  const take = (argument: Argument): ValueKey | undefined => {
    if (argument.kind === 'name') unknownNames.add(argument.name);
    if (argument.kind !== 'text') return undefined;
    const value = argument.value.replaceAll(/\s+/g, '');
    const place = placeOf(code, argument);
    if (argument.through !== undefined) knownNames.add(argument.through);
    if (!/[./:]/.test(value)) return takeId(value, place);
    const endpoint = readEndpoint(value);
    endpoints.push(endpoint);
    if (endpoint.ok) {
      const repaired = endpoint.isContentHost ? 'content-host' : 'none';
      spots.push({ ...place, key: 'chatApiEndpoint', value: endpoint.host, repaired });
    }
    return 'chatApiEndpoint';
  };

  for (const { name, args } of calls) {
    const [first] = args;
    if (name === 'embeddedservice_bootstrap.init') kinds.add('messaging');
    else if (name === 'embedded_svc.init') {
      kinds.add('embedded-service');
      takeEmbedded(args, take);
    } else if (name === 'liveagent.init') {
      kinds.add('deployment');
      order.push(args.slice(0, 3).map(take));
    } else if (name === 'liveagent.rejectChat') {
      kinds.add('invitation');
      if (first?.kind === 'text') invitations.add(first.value.trim());
    } else if (first && buttonCalls.has(name.slice('liveagent.'.length))) {
      kinds.add('button');
      take(first);
    }
  }
  for (const { value, start } of texts) {
    for (const [whole, kind, id = ''] of value.matchAll(elementId)) {
      kinds.add(kind === 'invite_button' ? 'invitation' : 'button');
      if (kind === 'invite_button') invitations.add(id);
      const from = code.indexOf(whole, start) + whole.length - id.length;
      takeId(id, { given: id, start: from, end: from + id.length });
    }
  }
  const isInvited = ({ key, given }: Spot) => key === 'buttonId' && invitations.has(given);
  const once = firstOfEach(spots.filter((spot) => !isInvited(spot)));
  if (!once.some(({ key }) => key === 'buttonId') && invitations.size > 0) kinds.delete('button');
  const isNamed = named.test(code);
  const isCommentedOut =
    isNamed && kinds.size === 0 && comments.some(([start, end]) => named.test(code.slice(start, end)));
  return {
    kinds,
    spots: once,
    values: onlyOnes(once),
    strays,
    endpoints,
    unknownNames: [...unknownNames],
    knownNames: [...knownNames],
    hasOddText,
    isSwapped: order.some((keys) => isOutOfOrder(keys)),
    isCommentedOut,
    isCutOff: isNamed && kinds.size === 0 && !isCommentedOut,
    loadsScript: /\/deployment\.js\b/.test(code),
  };
}

/** White space around it, or what an entity left of itself, is no part of it. */
function placeOf(code: string, { start, end }: { start: number; end: number }) {
  const whole = code.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  return { given: whole.replaceAll(/\s+/g, ''), start: from, end: from + whole.trim().length };
}

/** Values stand in its arguments and in the members of its object, beside addresses and names of no use here. */
function takeEmbedded(args: readonly Argument[], take: (argument: Argument) => unknown): void {
  const members = args.flatMap((argument) =>
    argument.kind === 'object'
      ? ['baseLiveAgentURL', 'deploymentId', 'buttonId'].map((name) => argument.members.get(name))
      : [argument],
  );
  for (const member of members) {
    if (member?.kind !== 'text') continue;
    const value = member.value.trim();
    if (readEndpoint(value).ok || readRecordText(value)?.kind === 'id') take(member);
  }
}

const rightOrder: readonly ValueKey[] = ['chatApiEndpoint', 'deploymentId', 'organizationId'];

function isOutOfOrder(keys: readonly (ValueKey | undefined)[]): boolean {
  return keys.some(
    (key, index) => key !== undefined && rightOrder.includes(key) && key !== rightOrder[index],
  );
}

function firstOfEach(spots: readonly Spot[]): Spot[] {
  const seen = new Set<string>();
  return spots
    .toSorted((a, b) => a.start - b.start)
    .filter(({ key, value }) => {
      const isNew = !seen.has(`${key} ${value}`);
      seen.add(`${key} ${value}`);
      return isNew;
    });
}

function onlyOnes(spots: readonly Spot[]): SnippetReading['values'] {
  const alone = spots.filter(({ key }) => spots.filter((other) => other.key === key).length === 1);
  return Object.fromEntries(alone.map(({ key, value }) => [key, value]));
}
