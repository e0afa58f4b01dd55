/** A host of the web chat that is named in a paste. */
export type HostKind = 'current' | 'old' | 'switched-off' | 'internal' | 'server' | 'other';

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
const regional =
  /(?<![\w.@-])(?:api|integrations)\.(?:private\.)?([a-z][a-z0-9-]{1,30})\.assistant(?:-builder)?\.watson\.(?:appdomain\.cloud|cloud\.ibm\.com)(?![\w@-]|\.\w|:\d)/gi;

/** Whose hosts a paste names. A script that comes from nowhere that is known comes from another. */
export function hostsIn(code: string): ReadonlySet<HostKind> {
  const kinds = new Set<HostKind>();
  for (const [host] of code.matchAll(ibmHost)) {
    const kind = kindOf(host.toLowerCase());
    if (kind !== undefined) kinds.add(kind);
  }
  const isLoaded = [...kinds].some((kind) => kind !== 'server');
  const isOther = [...code.matchAll(loaderAddress)].some(
    ([, host = '']) => kindOf(host.toLowerCase()) === undefined,
  );
  if (isOther || (!isLoaded && loaderFile.test(code))) kinds.add('other');
  return kinds;
}

/** The names of regions that are in hosts, and where. */
export function regionsInHosts(code: string): { given: string; start: number; end: number }[] {
  return [...code.matchAll(regional)].map(({ 0: whole, 1: given = '', index }) => {
    const start = index + whole.lastIndexOf(`.${given}.assistant`) + 1;
    return { given, start, end: start + given.length };
  });
}

function kindOf(host: string): HostKind | undefined {
  if (loaders.has(host)) return 'current';
  if (host.endsWith('.watsonplatform.net')) return 'switched-off';
  if (host === 'web-chat.assistant.watson.cloud.ibm.com') return 'old';
  if (!host.includes('.watson.')) return undefined;
  if (/(?:^|\.)(?:dev|staging|preprod)\./.test(host)) return 'internal';
  return /^(?:integrations|api)\./.test(host) ? 'server' : undefined;
}
