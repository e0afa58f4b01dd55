import { noncePlaceholder, type InlineWay, type PolicyNeed } from '../../../domain/csp/need';
import { snippetNeed } from '../../../domain/csp/snippet-need';
import { words } from './policy-needs.en';
import { avatarHost, ownHosts } from './policy-own-hosts';

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

/** What a page with the web chat asks of its policy, the loader first. */
export function webChatNeeds(place: WebChatPlace): readonly PolicyNeed[] {
  return [
    loader(place),
    snippet(place),
    connection(place),
    styles(place),
    styleFiles(place),
    fonts(place),
    ...(place.version === 'classic' ? [] : [sampleFonts]),
    images(place),
    frames(place),
    ...ownHosts(place.ownHost),
    ...avatarHost(place.avatarHost),
  ];
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

/** The tables have the wildcard; the named hosts are elsewhere on the vendor's pages. */
function origin({ version, hosts }: WebChatPlace): Pick<PolicyNeed, 'standing' | 'source'> {
  const source = version === 'classic' ? 'assistant-web-chat-policy-classic' : 'assistant-web-chat-policy';
  return { standing: hosts === 'named' ? 'derived' : 'documented', source };
}

function fromScriptHost(place: WebChatPlace): readonly string[] {
  return [place.hosts === 'named' ? scriptHost : allHosts];
}

function loader(place: WebChatPlace): PolicyNeed {
  return {
    id: 'loader',
    part: words.loader.part,
    visitors: words.loader.visitors,
    why: words.loader.why[place.hosts],
    use: 'script-src-elem',
    asks: parts[place.version].map((path) => `${scriptHost}/${path}`),
    entries: fromScriptHost(place),
    verdict: 'stop',
    ...origin(place),
  };
}

function snippet(place: WebChatPlace): PolicyNeed {
  const { inline } = place;
  return {
    ...snippetNeed(place, 'web-chat.js'),
    ...(inline === 'unsafe-inline' ? documented(place) : derived),
    ...(inline === 'nonce' && { why: words.snippet.nonce }),
  };
}

function connection(place: WebChatPlace): PolicyNeed {
  const { region, hosts } = place;
  const isKnown = /^[a-z0-9-]{2,40}$/.test(region);
  const builder = `assistant-builder.${domain}`;
  const isBuilder = region.startsWith('wxo-');
  const server = `https://integrations.${isKnown ? region : 'us-south'}.${isBuilder ? builder : `assistant.${domain}`}`;
  const narrow = isBuilder ? `https://*.${builder}` : server;
  const isNamed = hosts === 'named' && isKnown;
  const isOld = place.version === 'classic';
  return {
    id: 'connection',
    part: words.connection.part,
    use: 'connect-src',
    asks: [`${server}/`, ...(isOld ? ['https://api.watsonplatform.net/'] : [])],
    entries: [isNamed ? narrow : allHosts, ...(isOld ? ['https://*.watsonplatform.net'] : [])],
    visitors: words.connection.visitors,
    verdict: 'stop',
    why: words.connection.why[isNamed ? 'named' : 'documented'],
    ...origin(place),
    ...(isNamed ? { standing: 'derived' } : {}),
  };
}

function styles(place: WebChatPlace): PolicyNeed {
  const isNonce = place.inline === 'nonce';
  return {
    id: 'styles',
    part: words.styles.part,
    use: 'style-src-elem',
    asks: [],
    inline: 'style',
    entries: [isNonce ? noncePlaceholder : "'unsafe-inline'"],
    visitors: words.styles.visitors,
    verdict: 'stop',
    why: words.styles.why[isNonce ? 'nonce' : 'other'],
    ...documented(place),
  };
}

function styleFiles(place: WebChatPlace): PolicyNeed {
  return {
    id: 'style-files',
    ...words.styleFiles,
    use: 'style-src-elem',
    asks: [`${scriptHost}/part.css`],
    entries: fromScriptHost(place),
    verdict: 'warn',
    ...origin(place),
    standing: 'derived',
  };
}

function fonts(place: WebChatPlace): PolicyNeed {
  const isOld = place.version === 'classic';
  return {
    id: 'fonts',
    ...words.fonts,
    use: 'font-src',
    asks: [isOld ? `${fontHost}/part.woff2` : `${scriptHost}/part.woff2`],
    entries: isOld ? [fontHost] : fromScriptHost(place),
    verdict: 'warn',
    ...origin(place),
    ...(isOld ? { standing: 'documented' } : {}),
  };
}

const sampleFonts: PolicyNeed = {
  id: 'sample-fonts',
  ...words.sampleFonts,
  use: 'font-src',
  asks: [`${fontHost}/part.woff2`],
  entries: [fontHost],
  verdict: 'warn',
  standing: 'derived',
  source: 'assistant-web-chat-policy',
};

function images(place: WebChatPlace): PolicyNeed {
  return {
    id: 'images',
    ...words.images,
    use: 'img-src',
    asks: [`${scriptHost}/part.svg`],
    entries: fromScriptHost(place),
    verdict: 'warn',
    ...derived,
  };
}

function frames(place: WebChatPlace): PolicyNeed {
  return {
    id: 'frames',
    ...words.frames,
    use: 'frame-src',
    asks: [`${scriptHost}/part.html`],
    entries: fromScriptHost(place),
    verdict: 'warn',
    ...derived,
  };
}

/** What the tables say word for word, whichever hosts are chosen. */
function documented(place: WebChatPlace): Pick<PolicyNeed, 'standing' | 'source'> {
  return { ...origin(place), standing: 'documented' };
}
