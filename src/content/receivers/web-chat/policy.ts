import { noncePlaceholder, ownSite, type InlineWay, type PolicyNeed } from '../../../domain/csp/need';

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
    ...ownHosts(place),
    ...avatar(place),
  ];
}

const domain = 'watson.appdomain.cloud';
const allHosts = `https://*.${domain}`;
const scriptHost = `https://web-chat.global.assistant.${domain}`;
const fontHost = 'https://fonts.gstatic.com';
/** What the client of today loads in parts stands beside its loader. */
const parts = {
  newer: ['versions/latest/WatsonAssistantChatEntry.js', 'versions/8.11.1/part.js'],
  classic: ['loadWatsonAssistantChat.js', 'part.js'],
} as const;

const derived = { standing: 'derived', source: 'derived-site-policy' } as const;

/** The tables have the wildcard; the named hosts stand elsewhere on the vendor's pages. */
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
    part: 'The loader script',
    use: 'script-src-elem',
    asks: parts[place.version].map((path) => `${scriptHost}/${path}`),
    entries: fromScriptHost(place),
    visitors: 'No launcher appears.',
    verdict: 'stop',
    why: 'The snippet loads the web chat from here, and the web chat its parts.',
    ...origin(place),
  };
}

function snippet(place: WebChatPlace): PolicyNeed {
  const shared = {
    id: 'snippet',
    part: 'The snippet in your page',
    use: 'script-src-elem',
    visitors: 'No launcher appears, and nothing is asked for.',
    verdict: 'stop',
  } as const;
  const ways: Readonly<Record<InlineWay, () => PolicyNeed>> = {
    'unsafe-inline': () => ({
      ...shared,
      ...documented(place),
      asks: [],
      inline: 'script',
      entries: ["'unsafe-inline'"],
      why: 'It opens the page to every inline script, injected ones too. A nonce or a file of its own does not.',
    }),
    nonce: () => ({
      ...shared,
      ...derived,
      asks: [],
      inline: 'script',
      entries: [noncePlaceholder],
      why: 'The script element of the snippet carries the same value. The documentation speaks of what the web chat adds; that the snippet needs it as well follows from the rules.',
    }),
    hash: () => ({
      ...shared,
      ...derived,
      asks: [],
      inline: 'script',
      entries: [place.hash ?? hashPlaceholder],
      why: 'It fits this text of the snippet alone: with any change, a space too, it has to be made anew.',
    }),
    'own-file': () => ({
      ...shared,
      ...derived,
      part: 'The snippet in a file of your site',
      asks: [`${ownSite.origin}/web-chat.js`],
      inMarkup: true,
      entries: ["'self'"],
      why: 'The snippet stands in a file of your own site, so nothing inline has to run.',
    }),
  };
  return ways[place.inline]();
}

/** Opens nothing until a hash takes its place. */
const hashPlaceholder = "'sha256-{hash}'";

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
    part: 'Connections to the assistant',
    use: 'connect-src',
    asks: [`${server}/`, ...(isOld ? ['https://api.watsonplatform.net/'] : [])],
    entries: [isNamed ? narrow : allHosts, ...(isOld ? ['https://*.watsonplatform.net'] : [])],
    visitors: 'The set-up of the chat cannot be fetched, so no launcher appears.',
    verdict: 'stop',
    why: isNamed
      ? 'The server of your region. A second region, as after a fail-over, needs an entry of its own.'
      : 'Set-up, messages and tokens are exchanged with the servers of your region.',
    ...origin(place),
    ...(isNamed ? { standing: 'derived' } : {}),
  };
}

function styles(place: WebChatPlace): PolicyNeed {
  const isNonce = place.inline === 'nonce';
  return {
    id: 'styles',
    part: 'The styles that it adds',
    use: 'style-src-elem',
    asks: [],
    inline: 'style',
    entries: [isNonce ? noncePlaceholder : "'unsafe-inline'"],
    visitors: 'The launcher and the window lose their form.',
    verdict: 'stop',
    why: isNonce
      ? 'The web chat puts the nonce on the style elements that it adds, if it gets the value as cspNonce.'
      : 'The web chat adds style elements while it runs; without a nonce only this lets them in.',
    ...documented(place),
  };
}

function styleFiles(place: WebChatPlace): PolicyNeed {
  return {
    id: 'style-files',
    part: 'Style sheets',
    use: 'style-src-elem',
    asks: [`${scriptHost}/part.css`],
    entries: fromScriptHost(place),
    visitors: 'Parts of the window may lose their form.',
    verdict: 'warn',
    why: 'The table lets in everything from these hosts; that style sheets are among it, we did not see.',
    ...origin(place),
    standing: 'derived',
  };
}

function fonts(place: WebChatPlace): PolicyNeed {
  const isOld = place.version === 'classic';
  return {
    id: 'fonts',
    part: 'Fonts',
    use: 'font-src',
    asks: [isOld ? `${fontHost}/part.woff2` : `${scriptHost}/part.woff2`],
    entries: isOld ? [fontHost] : fromScriptHost(place),
    visitors: 'The text stands in another typeface.',
    verdict: 'warn',
    why: 'The typeface of the chat.',
    ...origin(place),
    ...(isOld ? { standing: 'documented' } : {}),
  };
}

const sampleFonts: PolicyNeed = {
  id: 'sample-fonts',
  part: 'Fonts, as in the older sample',
  use: 'font-src',
  asks: [`${fontHost}/part.woff2`],
  entries: [fontHost],
  visitors: 'The text may stand in another typeface.',
  verdict: 'warn',
  why: 'The sample beside the table still has this host, the table no more. Leave it out if your console names no such font.',
  standing: 'derived',
  source: 'assistant-web-chat-policy',
};

function images(place: WebChatPlace): PolicyNeed {
  return {
    id: 'images',
    part: 'Pictures',
    use: 'img-src',
    asks: [`${scriptHost}/part.svg`],
    entries: fromScriptHost(place),
    visitors: 'Pictures of the chat stay empty.',
    verdict: 'warn',
    why: 'No page of the vendor names img-src. Its table lets in pictures through default-src.',
    ...derived,
  };
}

function frames(place: WebChatPlace): PolicyNeed {
  return {
    id: 'frames',
    part: 'Frames',
    use: 'frame-src',
    asks: [`${scriptHost}/part.html`],
    entries: fromScriptHost(place),
    visitors: 'What an answer shows in a frame stays empty.',
    verdict: 'warn',
    why: 'No page of the vendor names frame-src. Its table lets in frames through default-src. An answer that shows a page of yours in a frame needs that host too.',
    ...derived,
  };
}

function ownHosts({ ownHost }: WebChatPlace): readonly PolicyNeed[] {
  if (ownHost === undefined) return [];
  const shared = {
    entries: [ownHost],
    verdict: 'stop',
    source: 'web-chat-client',
    standing: 'derived',
  } as const;
  return [
    {
      ...shared,
      id: 'own-host-script',
      part: 'Scripts from the host you gave',
      use: 'script-src-elem',
      asks: [`${ownHost}/part.js`],
      visitors: 'No launcher appears.',
      why: 'Where webChatScriptPrefix or your snippet has another host, the scripts come from there.',
    },
    {
      ...shared,
      id: 'own-host-connection',
      part: 'Connections to the host you gave',
      use: 'connect-src',
      asks: [`${ownHost}/`],
      visitors: 'The set-up of the chat cannot be fetched, so no launcher appears.',
      why: 'Where assistantURLPrefix has another host, the messages go there.',
    },
  ];
}

function avatar({ avatarHost }: WebChatPlace): readonly PolicyNeed[] {
  if (avatarHost === undefined) return [];
  return [
    {
      id: 'avatar',
      part: 'The picture of the assistant',
      use: 'img-src',
      asks: [`${avatarHost}/`],
      entries: [avatarHost],
      visitors: 'The place of the picture stays empty.',
      verdict: 'warn',
      why: 'The picture lies on a host of your choice, which no table can name.',
      ...derived,
    },
  ];
}

/** What the tables say word for word, whichever hosts are chosen. */
function documented(place: WebChatPlace): Pick<PolicyNeed, 'standing' | 'source'> {
  return { ...origin(place), standing: 'documented' };
}
