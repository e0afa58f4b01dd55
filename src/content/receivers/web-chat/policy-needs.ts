import { inlineStyles, noncePlaceholder, type InlineWay, type PolicyNeed } from '../../../domain/csp/need';
import { snippetNeed } from '../../../domain/csp/snippet-need';
import { words } from './policy-needs.en';

/** Which web chat a page has, and how its owner wants to let it in. */
export interface WebChatPlace {
  /** By the documentation that the copied snippet belongs to. */
  readonly version: 'newer' | 'classic';
  /** Every host under the vendor's domain, as its table has it, or the two that its pages name. */
  readonly hosts: 'documented' | 'named';
  /** Region of the service instance; empty where it is not known. */
  readonly region: string;
  readonly inline: InlineWay;
  /** The source expression of the inline script, where `inline` is `hash`. */
  readonly hash?: string;
  /** Origin of a proxy (`servers.*`), or of another host that the snippet loads from. */
  readonly ownHost?: string;
  /** Origin of the avatar's picture. */
  readonly avatarHost?: string;
}

const domain = 'watson.appdomain.cloud';
const allHosts = `https://*.${domain}`;
const scriptHost = `https://web-chat.global.assistant.${domain}`;
const fontHost = 'https://fonts.gstatic.com';
/** The client of today loads its parts from beside its loader. */
const parts = {
  newer: ['versions/latest/WatsonAssistantChatEntry.js', 'versions/8.11.1/part.js'],
  classic: ['loadWatsonAssistantChat.js', 'part.js'],
} as const;

const derived = { standing: 'derived', source: 'derived-site-policy' } as const;

/** What a page with the web chat asks of its policy, the loader first. */
export function webChatNeeds(place: WebChatPlace): readonly PolicyNeed[] {
  const { version, hosts, inline } = place;
  const isOld = version === 'classic';
  const source = isOld ? 'assistant-web-chat-policy-classic' : 'assistant-web-chat-policy';
  /** What the tables say word for word, whichever hosts are chosen. */
  const documented = { standing: 'documented', source } as const;
  /** The tables have the wildcard; the named hosts are elsewhere on the vendor's pages. */
  const fromTable = hosts === 'named' ? ({ standing: 'derived', source } as const) : documented;
  const fromScriptHost = (...paths: readonly string[]) => ({
    asks: paths.map((path) => `${scriptHost}/${path}`),
    entries: [hosts === 'named' ? scriptHost : allHosts],
  });
  const fromFontHost = { asks: [`${fontHost}/part.woff2`], entries: [fontHost] };
  return [
    {
      id: 'loader',
      ...words.loader,
      why: words.loader.why[hosts],
      use: 'script-src-elem',
      ...fromScriptHost(...parts[version]),
      verdict: 'stop',
      ...fromTable,
    },
    {
      ...snippetNeed(place, 'web-chat.js'),
      ...(inline === 'nonce' && { why: words.snippet.nonce }),
      ...(inline === 'unsafe-inline' ? documented : derived),
    },
    { ...connection(place), ...fromTable },
    {
      id: 'styles',
      ...words.styles,
      why: words.styles.why[inline === 'nonce' ? 'nonce' : 'other'],
      ...inlineStyles,
      ...(inline === 'nonce' && { entries: [noncePlaceholder] }),
      verdict: 'stop',
      ...documented,
    },
    {
      id: 'style-files',
      ...words.styleFiles,
      use: 'style-src-elem',
      ...fromScriptHost('part.css'),
      verdict: 'warn',
      standing: 'derived',
      source,
    },
    {
      id: 'fonts',
      ...words.fonts,
      use: 'font-src',
      ...(isOld ? fromFontHost : fromScriptHost('part.woff2')),
      verdict: 'warn',
      ...(isOld ? documented : fromTable),
    },
    ...(isOld ? [] : [sampleFonts({ ...fromFontHost, source })]),
    {
      id: 'images',
      ...words.images,
      use: 'img-src',
      ...fromScriptHost('part.svg'),
      verdict: 'warn',
      ...derived,
    },
    {
      id: 'frames',
      ...words.frames,
      use: 'frame-src',
      ...fromScriptHost('part.html'),
      verdict: 'warn',
      ...derived,
    },
    ...ownHost(place.ownHost),
    ...avatarHost(place.avatarHost),
  ];
}

function sampleFonts(from: Pick<PolicyNeed, 'asks' | 'entries' | 'source'>): PolicyNeed {
  return {
    id: 'sample-fonts',
    ...words.sampleFonts,
    use: 'font-src',
    verdict: 'warn',
    standing: 'derived',
    ...from,
  };
}

/** The servers of the region, or of every region where it is not known. */
function connection({ version, hosts, region }: WebChatPlace): Omit<PolicyNeed, 'standing' | 'source'> {
  const isKnown = /^[a-z0-9-]{2,40}$/.test(region);
  const isBuilder = region.startsWith('wxo-');
  const servers = `${isBuilder ? 'assistant-builder' : 'assistant'}.${domain}`;
  const server = `https://integrations.${isKnown ? region : 'us-south'}.${servers}`;
  const isNamed = hosts === 'named' && isKnown;
  const named = isBuilder ? `https://*.${servers}` : server;
  const isOld = version === 'classic';
  return {
    id: 'connection',
    ...words.connection,
    why: words.connection.why[isNamed ? 'named' : 'documented'],
    use: 'connect-src',
    asks: [`${server}/`, ...(isOld ? ['https://api.watsonplatform.net/'] : [])],
    entries: [isNamed ? named : allHosts, ...(isOld ? ['https://*.watsonplatform.net'] : [])],
    verdict: 'stop',
  };
}

/** A proxy, or another host that the snippet loads from. */
function ownHost(origin: string | undefined): readonly PolicyNeed[] {
  if (origin === undefined) return [];
  const shared = {
    entries: [origin],
    verdict: 'stop',
    standing: 'derived',
    source: 'web-chat-client',
  } as const;
  return [
    {
      id: 'own-host-script',
      ...words.ownScripts,
      use: 'script-src-elem',
      asks: [`${origin}/part.js`],
      ...shared,
    },
    {
      id: 'own-host-connection',
      ...words.ownConnection,
      use: 'connect-src',
      asks: [`${origin}/`],
      ...shared,
    },
  ];
}

/** Where the picture of the assistant is. */
function avatarHost(origin: string | undefined): readonly PolicyNeed[] {
  if (origin === undefined) return [];
  const from = { asks: [`${origin}/`], entries: [origin] };
  return [{ id: 'avatar', ...words.avatar, use: 'img-src', ...from, verdict: 'warn', ...derived }];
}
