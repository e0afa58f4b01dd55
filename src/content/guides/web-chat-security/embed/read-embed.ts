import { isMark, type CodeToken } from '../../../../domain/code/code-tokens';
import { withoutRanges } from '../../../../domain/code/host-comments';
import type { Span } from '../../../../domain/text/account';
import { accountForEmbed, accountForLink } from './embed-account';
import { readEmbedCode } from './embed-code';
import { hostsIn, kindOfAddress, textsInAddresses, type EmbedKind, type HostKind } from './embed-addresses';
import { readLines } from './embed-lines';
import { embedKeys, isIdName, optionNames, type EmbedKey, type EmbedText } from './embed-options';
import { pairsOf, type Pair } from './embed-pairs';
import { isOptions, textsIn, type Elsewhere } from './embed-texts';

/** What a pasted snippet, page or link holds. The code is read as text and never run or rendered. */
export interface EmbedReading {
  readonly kind: EmbedKind | undefined;
  /** In order of the paste. */
  readonly texts: readonly EmbedText[];
  /** Options whose values the paste does not hold. */
  readonly elsewhere: ReadonlyMap<EmbedKey, Elsewhere>;
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
  /** The options are in comments only. */
  readonly isCommentedOut: boolean;
  readonly account: readonly Span[];
}

const versionInAddress = /\/versions\/(latest|\d{1,3}(?:\.\d{1,3}){0,2})\/WatsonAssistantChat/i;

/** What the code of watsonx Orchestrate, the product that follows, is known by. */
const successor =
  /\bwxOConfiguration\b|\bwxoLoader\b|\borchestrationID\b|\.watson-orchestrate\.|(?<![\w-])[0-9a-f]{32}_[0-9a-f]{8}-/i;

export function readEmbed(pasted: string): EmbedReading {
  const read = readEmbedCode(pasted);
  if (!read) return successor.test(pasted.slice(0, 400)) ? { ...nothing, kind: 'successor' } : nothing;
  const { code, toPaste, accountFor } = read;
  const inPaste = (texts: readonly EmbedText[]) => texts.map((text) => ({ ...text, ...toPaste(text) }));
  const lines = readLines(code.text);
  if (lines) {
    const account = accountFor(lines.account);
    return { ...nothing, kind: 'settings', texts: inPaste(lines.texts), account };
  }
  const { tokens } = code;
  const pairs = pairsOf(tokens);
  const inCode = textsIn(code, pairs);
  const live = withoutRanges(code.text, code.comments);
  const addresses = textsInAddresses(live);
  const hosts = hostsIn(live);
  const isSnippet = tokens.some(isOptions) || pairs.some(({ name }) => isIdName(name));
  // The addresses in a snippet name other things: that of the server is put together from its values.
  const isInCode = inCode.texts.length > 0 || isSnippet;
  const names = new Set(tokens.flatMap(({ kind, value }) => (kind === 'name' ? [value] : [])));
  const isReact = names.has('WebChatContainer') || names.has('withWebChat');
  const kind = isSnippet ? 'snippet' : kindOfAddress(live, hosts, addresses);
  const comments = code.comments.map(({ start, end }) => code.text.slice(start, end)).join('\n');
  return {
    kind: kind === undefined && successor.test(live) ? 'successor' : kind,
    texts: inPaste((isInCode ? inCode.texts : addresses).toSorted((a, b) => a.start - b.start)),
    elsewhere: inCode.elsewhere,
    misspelt: misspeltIn(pairs, tokens.some(isOptions)),
    hosts,
    version: versionOf(live, pairs),
    times: tokens.filter((token, index) => isOptions(token) && isMark(tokens[index + 1], '=')).length,
    setsToken: pairs.some((pair) => isTokenOption(pair, tokens) && isGiven(pair)),
    lacksRender: !isReact && !names.has('render') && startsChat(tokens, pairs, names, hosts),
    hasHostUrl: isSnippet && pairs.some(({ name }) => name === 'hostURL'),
    isCommentedOut:
      !isSnippet && addresses.length === 0 && /\bintegrationID\b["']?\s{0,9}[:=]/i.test(comments),
    account: accountFor(isInCode ? accountForEmbed(code, inCode) : accountForLink(code, addresses)),
  };
}

const nothing: EmbedReading = {
  kind: undefined,
  texts: [],
  elsewhere: new Map(),
  misspelt: [],
  hosts: new Set(),
  version: undefined,
  times: 0,
  setsToken: false,
  lacksRender: false,
  hasHostUrl: false,
  isCommentedOut: false,
  account: [],
};

function versionOf(code: string, pairs: readonly Pair[]): string | undefined {
  const [given] = pairs
    .filter(({ name }) => name === 'clientVersion')
    .flatMap(({ value }) => value()[0] ?? []);
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
  return embedKeys
    .filter((key) => pairs.some((pair) => pair.mark === ':' && pair.key === key))
    .map((key) => optionNames[key])
    .filter((name) => !spelled.has(name));
}

/** Not the token that a handler gives to its event. */
function isTokenOption({ name, mark, isMember, index }: Pair, tokens: readonly CodeToken[]): boolean {
  const holder = tokens[index - 2];
  return name === 'identityToken' && (isMember ? holder !== undefined && isOptions(holder) : mark === ':');
}

function isGiven({ value }: Pair): boolean {
  const [first, ...rest] = value();
  const isEmpty = rest.length === 0 && first !== undefined && /^(?:null|undefined|)$/.test(first.value);
  return first !== undefined && !isEmpty;
}

/** `onLoad` with its body here, or the script itself. A function that is elsewhere may render. */
function startsChat(
  tokens: readonly CodeToken[],
  pairs: readonly Pair[],
  names: ReadonlySet<string>,
  hosts: ReadonlySet<HostKind>,
): boolean {
  const handler = pairs.find(({ name }) => name === 'onLoad');
  const [first, ...rest] = handler?.value() ?? [];
  if (rest.length === 0 && first?.kind === 'name') {
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
