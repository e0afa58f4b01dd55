import { regionsInHosts, type HostKind } from './embed-hosts';
import { firstOfEach, options, type EmbedText } from './embed-options';

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

/** The values in links and hosts. */
export function textsInAddresses(code: string): EmbedText[] {
  return [...textsInLinks(code), ...textsInHosts(code)];
}

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
  /(?<=(?<![\w.@-])(?:api|integrations)\.[\w.-]{1,60}\.assistant(?:-builder)?\.watson\.(?:appdomain\.cloud|cloud\.ibm\.com)\/(?:[\w.-]{1,40}\/){0,3})instances\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])/gi;

function textsInLinks(code: string): EmbedText[] {
  const texts = [...code.matchAll(inLink)].flatMap(({ 0: whole, 1: name = '', 2: given = '', index }) => {
    const [key] = options.get(name.toLowerCase()) ?? [];
    const start = index + whole.length - given.length;
    return key === undefined ? [] : [{ key, given, start, end: start + given.length }];
  });
  return firstOfEach(texts);
}

function textsInHosts(code: string): EmbedText[] {
  const ids = [...code.matchAll(instance)].map(({ 0: whole, 1: given = '', index }) => {
    const start = index + whole.length - given.length;
    return { key: 'serviceInstanceId', given, start, end: start + given.length } as const;
  });
  const regions = regionsInHosts(code).map((place) => ({ key: 'region', ...place }) as const);
  return firstOfEach([...ids, ...regions]);
}
