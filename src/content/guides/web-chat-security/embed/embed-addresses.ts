import { firstOfEach, keyOf, type EmbedKey, type EmbedText } from './embed-options';

/** What a paste is, besides a bare value. */
export type EmbedKind =
  | 'snippet'
  | 'settings'
  | 'loader'
  | 'preview-link'
  | 'api-address'
  | 'server-address'
  /** Code or an id of watsonx Orchestrate. */
  | 'successor';

/** A host of the web chat that is named in a paste. */
export type HostKind = 'current' | 'old' | 'switched-off' | 'internal' | 'server' | 'other';

export function kindOfAddress(
  code: string,
  hosts: ReadonlySet<HostKind>,
  addresses: readonly EmbedText[],
): EmbedKind | undefined {
  if (addresses.some(({ key }) => key === 'integrationId')) return 'preview-link';
  if (addresses.some(({ key }) => key === 'serviceInstanceId')) return 'api-address';
  if (hosts.has('server') && addresses.length > 0) return 'server-address';
  return /WatsonAssistantChat(?:Entry)?\.js/.test(code) ? 'loader' : undefined;
}

const inLink = /[?&]\s{0,12}(integrationID|region|serviceInstanceID|subscriptionID)=([^&#\s"'`<>\\]{1,80})/gi;
/** Of an assistant: other services of the vendor have instances, too. */
const instance =
  /(?<=(?<![\w.@-])(?:api|integrations)\.[\w.-]{1,60}\.assistant(?:-builder)?\.watson\.(?:appdomain\.cloud|cloud\.ibm\.com)\/(?:[\w.-]{1,40}\/){0,3}instances\/)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/gi;
const regional =
  /(?<=(?<![\w.@-])(?:api|integrations)\.(?:private\.)?)[a-z][a-z0-9-]{1,30}(?=\.assistant(?:-builder)?\.watson\.(?:appdomain\.cloud|cloud\.ibm\.com)(?![\w@-]|\.\w|:\d))/gi;

/** The values in links and hosts. */
export function textsInAddresses(code: string): EmbedText[] {
  const inLinks = [...code.matchAll(inLink)].flatMap(({ 0: whole, 1: name = '', 2: given = '', index }) => {
    const key = keyOf(name);
    const end = index + whole.length;
    return key === undefined ? [] : [{ key, given, start: end - given.length, end }];
  });
  const inHosts = [...allOf('serviceInstanceId', instance, code), ...allOf('region', regional, code)];
  return [...firstOfEach(inLinks), ...firstOfEach(inHosts)];
}

function allOf(key: EmbedKey, pattern: RegExp, code: string): EmbedText[] {
  return [...code.matchAll(pattern)].map(({ 0: given, index: start }) => ({
    key,
    given,
    start,
    end: start + given.length,
  }));
}

const loaders = new Set([
  'web-chat.global.assistant.watson.appdomain.cloud',
  'web-chat.global.assistant.watson.cloud.ibm.com',
]);

// A run is tried from its first character only. What follows or precedes may make it the part of another address.
const ibmHost =
  /(?<![\w.@-]|http:\/\/)[\w.-]{1,120}\.(?:appdomain\.cloud|cloud\.ibm\.com|watsonplatform\.net)(?![\w@-]|\.\w|:\d)/gi;
const loaderFile = /(?:WatsonAssistantChatEntry|loadWatsonAssistantChat)\.js/i;
const loaderAddress =
  /(?:https?:)?\/\/([^\s/"'`<>\\?#]{1,200})\/[\w./-]{0,120}?(?:WatsonAssistantChatEntry|loadWatsonAssistantChat)\.js/gi;

/** Whose hosts a paste names. A script that comes from nowhere that is known comes from another. */
export function hostsIn(code: string): ReadonlySet<HostKind> {
  const named = Array.from(code.matchAll(ibmHost), ([host]) => kindOf(host.toLowerCase()));
  const kinds = new Set(named.filter((kind) => kind !== undefined));
  const isLoaded = [...kinds].some((kind) => kind !== 'server');
  const isOther = [...code.matchAll(loaderAddress)].some(
    ([, host = '']) => kindOf(host.toLowerCase()) === undefined,
  );
  if (isOther || (!isLoaded && loaderFile.test(code))) kinds.add('other');
  return kinds;
}

function kindOf(host: string): HostKind | undefined {
  if (loaders.has(host)) return 'current';
  if (host.endsWith('.watsonplatform.net')) return 'switched-off';
  if (host === 'web-chat.assistant.watson.cloud.ibm.com') return 'old';
  if (!host.includes('.watson.')) return undefined;
  if (/(?:^|\.)(?:dev|staging|preprod)\./.test(host)) return 'internal';
  return /^(?:integrations|api)\./.test(host) ? 'server' : undefined;
}
