import type { CodeToken } from '../../../domain/code/code-tokens';
import { readEmbedCode } from './embed-code';
import { kindOfAddress, textsInAddresses, type EmbedKind } from './embed-addresses';
import { hostsIn, type HostKind } from './embed-hosts';
import { firstOfEach, isOption, options, type EmbedText } from './embed-options';
import { pairsOf, textsOf, variablesOf, type Pair } from './embed-pairs';
import type { EmbedKey } from './plain-fields';

/** What a pasted snippet, page or link holds. The code is read as text and never run or rendered. */
export interface EmbedReading {
  readonly kind: EmbedKind | undefined;
  /** In order of the paste. */
  readonly texts: readonly EmbedText[];
  /** Options that a name stands for which the paste gives no text for. */
  readonly unknown: ReadonlySet<EmbedKey>;
  /** Options whose names are spelled in other capitals, and which the client does not know. */
  readonly misspelt: readonly string[];
  readonly hosts: ReadonlySet<HostKind>;
  /** Of `clientVersion` or of the address of the script. */
  readonly version: string | undefined;
  /** How often the options are set. */
  readonly times: number;
  /** Something is given as `identityToken` to begin with. */
  readonly setsToken: boolean;
  /** The page starts the web chat, and nothing renders it. */
  readonly lacksRender: boolean;
  /** The address of a Cloud Pak is set. */
  readonly hasHostUrl: boolean;
  /** The options stand in comments only. */
  readonly isCommentedOut: boolean;
}

const ownNames = new Set(['integrationid', 'serviceinstanceid', 'subscriptionid']);

/** Tokens between `region` and an id of the web chat, at most: other code on a page has regions too. */
const regionReach = 60;
/** The same where one stands right beside an id. */
const regionBeside = 8;
/** Values that are looked at; a snippet has four, and a hostile paste must not hold up the reader’s. */
const mostTexts = 24;

const versionInAddress = /\/versions\/(latest|\d{1,3}(?:\.\d{1,3}){0,2})\/WatsonAssistantChat/i;

export function readEmbed(pasted: string): EmbedReading {
  const { code, offset, tokens, comments } = readEmbedCode(pasted);
  const pairs = pairsOf(tokens, isOption);
  const inCode = textsIn(pairs);
  const addresses = textsInAddresses(code);
  const hosts = hostsIn(code);
  const isSnippet = tokens.some(isOptions) || pairs.some(({ name }) => ownNames.has(name.toLowerCase()));
  // The addresses in a snippet name other things: that of the server is put together from its values.
  const found = inCode.texts.length > 0 ? inCode.texts : isSnippet ? [] : addresses;
  const names = new Set(tokens.flatMap(({ kind, value }) => (kind === 'name' ? [value] : [])));
  const isReact = names.has('WebChatContainer') || names.has('withWebChat');
  return {
    kind: isSnippet ? 'snippet' : kindOfAddress(code, hosts, addresses),
    texts: found
      .toSorted((a, b) => a.start - b.start)
      .slice(0, mostTexts)
      .map(({ start, end, ...text }) => ({ ...text, start: start + offset, end: end + offset })),
    unknown: inCode.unknown,
    misspelt: misspeltIn(pairs, tokens.some(isOptions)),
    hosts,
    version: versionOf(code, pairs),
    times: tokens.filter((token, index) => isOptions(token) && tokens[index + 1]?.value === '=').length,
    setsToken: pairs.some((pair) => isTokenOption(pair, tokens) && isGiven(pair)),
    lacksRender: !isReact && !names.has('render') && startsChat(tokens, pairs, names, hosts),
    hasHostUrl: isSnippet && pairs.some(({ name }) => name === 'hostURL'),
    isCommentedOut:
      !isSnippet && addresses.length === 0 && /\bintegrationID\b["']?\s{0,9}[:=]/i.test(comments),
  };
}

function isOptions({ kind, value }: CodeToken): boolean {
  return kind === 'name' && value === 'watsonAssistantChatOptions';
}

interface InCode {
  readonly texts: readonly EmbedText[];
  readonly unknown: ReadonlySet<EmbedKey>;
}

function textsIn(pairs: readonly Pair[]): InCode {
  const variables = variablesOf(pairs, isOption);
  const own = pairs.filter(({ name }) => ownNames.has(name.toLowerCase())).slice(0, mostTexts);
  const near = own.map(({ index }) => index);
  const reach = reachOf(pairs, near);
  const texts: EmbedText[] = [];
  const unknown = new Set<EmbedKey>();
  for (const { name, index, value } of pairs) {
    const [key] = options.get(name.toLowerCase()) ?? [];
    if (key === undefined || texts.length >= mostTexts) continue;
    if (key === 'region' && Math.min(...near.map((at) => Math.abs(at - index))) > reach) continue;
    const read = textsOf(value, variables);
    for (const text of read) texts.push({ key, ...text });
    if (read.length === 0 && value.some(({ kind, value: each }) => kind === 'name' || each.includes('${'))) {
      unknown.add(key);
    }
  }
  const known = firstOfEach(texts);
  for (const { key } of known) unknown.delete(key);
  return { texts: known, unknown };
}

/** With an id on a page only regions near it count, and the one beside it before others. */
function reachOf(pairs: readonly Pair[], near: readonly number[]): number {
  if (near.length === 0) return Number.POSITIVE_INFINITY;
  const isBeside = pairs.some(
    ({ name, index }) =>
      name.toLowerCase() === 'region' && near.some((at) => Math.abs(at - index) <= regionBeside),
  );
  return isBeside ? regionBeside : regionReach;
}

function versionOf(code: string, pairs: readonly Pair[]): string | undefined {
  const [given] = pairs.filter(({ name }) => name === 'clientVersion').flatMap(({ value }) => value[0] ?? []);
  const text = given?.kind === 'text' || given?.kind === 'number' ? given.value.trim() : undefined;
  const version = text ?? versionInAddress.exec(code)?.[1];
  return version !== undefined && /^(?:latest|\d{1,3}(?:\.\d{1,3}){0,2})$/.test(version)
    ? version
    : undefined;
}

/** Only where the right spelling is nowhere: a variable may well be called something else. */
function misspeltIn(pairs: readonly Pair[], hasOptions: boolean): string[] {
  if (!hasOptions) return [];
  const spelled = new Set(pairs.map(({ name }) => name));
  return [...options].flatMap(([small, [, name]]) =>
    !spelled.has(name) && pairs.some((pair) => pair.mark === ':' && pair.name.toLowerCase() === small)
      ? [name]
      : [],
  );
}

/** Not the token that a handler gives to its event. */
function isTokenOption({ name, mark, isMember, index }: Pair, tokens: readonly CodeToken[]): boolean {
  const holder = tokens[index - 2];
  return name === 'identityToken' && (isMember ? holder !== undefined && isOptions(holder) : mark === ':');
}

function isGiven({ value }: Pair): boolean {
  const [first] = value;
  const isEmpty = value.length === 1 && first !== undefined && /^(?:null|undefined|)$/.test(first.value);
  return first !== undefined && !isEmpty;
}

/** `onLoad` with its body here, or the script itself. A function that stands elsewhere may render. */
function startsChat(
  tokens: readonly CodeToken[],
  pairs: readonly Pair[],
  names: ReadonlySet<string>,
  hosts: ReadonlySet<HostKind>,
): boolean {
  const handler = pairs.find(({ name }) => name === 'onLoad');
  const [first] = handler?.value ?? [];
  if (handler?.value.length === 1 && first?.kind === 'name') {
    return tokens.some(
      ({ kind, value }, index) => kind === 'name' && value === first.value && isDefined(tokens, index),
    );
  }
  if (handler) return true;
  const isMethod = names.has('onLoad');
  return isMethod || (tokens.some(isOptions) && hosts.has('current'));
}

function isDefined(tokens: readonly CodeToken[], index: number): boolean {
  return tokens[index - 1]?.value === 'function' || tokens[index + 1]?.value === '=';
}
