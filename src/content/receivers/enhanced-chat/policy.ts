import { inlineStyles, type ChatPlace, type ChatPolicy, type PolicyNeed } from '../../../domain/csp/need';
import { readHostBox } from '../../../domain/csp/read-host';
import { snippetNeed } from '../../../domain/csp/snippet-need';
import { words } from './policy.en';

const sites = 'my.site.com';
const servers = 'my.salesforce-scrt.com';
const site = `https://acme.${sites}`;
const server = `https://acme.${servers}`;
const derived = { standing: 'derived', source: 'derived-enhanced-chat-hosts' } as const;

export const policy: ChatPolicy = {
  id: 'enhanced-chat',
  name: words.name,
  choices: [],
  boxes: [],
  host: {
    label: words.host.label,
    hint: words.host.hint,
    sample: `${site}/ESWchat`,
    read: (pasted) =>
      readHostBox(pasted, `${site}/ESWchat`, [
        {
          reason: 'messaging-host',
          when: isBelow(servers),
          words: words.host.server,
          into: (host) => host.replace(servers, sites),
        },
        {
          reason: 'org-host',
          when: isBelow('my.salesforce.com'),
          words: words.host.org,
          into: (host) => host.replace('my.salesforce.com', sites),
        },
        { reason: 'other-site', when: (host) => !isBelow(sites)(host), words: words.host.other },
      ]),
  },
  isInline: true,
  hasDesks: false,
  domains: [sites, servers],
  needsOf,
  remarks: [words.onload, words.remark].map((said) => ({ words: said, source: derived.source })),
};

function isBelow(domain: string): (host: string) => boolean {
  return (host) => host.endsWith(`.${domain}`);
}

function needsOf(place: ChatPlace): readonly PolicyNeed[] {
  const givenSite = place.given['policyHost'];
  // Both have the same name in front, in every snippet that was seen.
  const givenServer = givenSite?.endsWith(`.${sites}`) ? givenSite.replace(sites, servers) : undefined;
  const fromSite = (path: string) => ({
    asks: [`${givenSite ?? site}${path}`],
    entries: [givenSite ?? `https://*.${sites}`],
    ...derived,
  });
  return [
    {
      id: 'loader',
      ...words.loader,
      use: 'script-src-elem',
      ...fromSite('/ESWchat/assets/js/bootstrap.min.js'),
      // Its tag is in the page.
      inMarkup: true,
      verdict: 'stop',
    },
    { ...snippetNeed(place, 'chat.js'), ...derived },
    {
      id: 'connection',
      ...words.connection,
      use: 'connect-src',
      asks: [`${givenServer ?? server}/`],
      entries: [givenServer ?? `https://*.${servers}`],
      verdict: 'warn',
      ...derived,
    },
    { id: 'frames', ...words.frames, use: 'frame-src', ...fromSite('/ESWchat/'), verdict: 'warn' },
    {
      id: 'style-files',
      ...words.styleFiles,
      use: 'style-src-elem',
      ...fromSite('/ESWchat/part.css'),
      verdict: 'warn',
    },
    {
      id: 'styles',
      ...words.styles,
      ...inlineStyles,
      verdict: 'warn',
      ...derived,
    },
    { id: 'images', ...words.images, use: 'img-src', ...fromSite('/ESWchat/part.svg'), verdict: 'warn' },
  ];
}
