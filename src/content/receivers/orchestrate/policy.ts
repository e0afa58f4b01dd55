import { inlineStyles, type ChatPlace, type ChatPolicy, type PolicyNeed } from '../../../domain/csp/need';
import { readHostBox } from '../../../domain/csp/read-host';
import { snippetNeed } from '../../../domain/csp/snippet-need';
import { words } from './policy.en';

const example = 'https://us-south.watson-orchestrate.cloud.ibm.com';
/** IBM Cloud and AWS have a domain each. */
const everywhere = [
  { entry: 'https://*.watson-orchestrate.cloud.ibm.com', host: example },
  { entry: 'https://*.watson-orchestrate.ibm.com', host: 'https://dl.watson-orchestrate.ibm.com' },
];
const domains = ['watson-orchestrate.cloud.ibm.com', 'watson-orchestrate.ibm.com'] as const;
const derived = { standing: 'derived', source: 'orchestrate-policy-hosts' } as const;

export const policy: ChatPolicy = {
  id: 'orchestrate',
  name: words.name,
  choices: [],
  boxes: [],
  host: {
    label: words.host.label,
    hint: words.host.hint,
    sample: example,
    read: (pasted) =>
      readHostBox(pasted, example, [
        {
          reason: 'api-host',
          when: (host) => host.startsWith('api.') && isKnown(host),
          words: words.host.api,
          into: (host) => host.slice('api.'.length),
        },
        { reason: 'other-installation', when: (host) => !isKnown(host), words: words.host.other },
      ]),
  },
  isInline: true,
  hasDesks: false,
  domains,
  needsOf,
  remarks: [{ words: words.remark, source: derived.source }],
};

function isKnown(host: string): boolean {
  return domains.some((domain) => host.endsWith(`.${domain}`));
}

function needsOf(place: ChatPlace): readonly PolicyNeed[] {
  const given = place.given['policyHost'];
  const hosts = given === undefined ? everywhere : [{ entry: given, host: given }];
  const from = (path: string) => ({
    asks: hosts.map(({ host }) => host + path),
    entries: hosts.map(({ entry }) => entry),
    ...derived,
  });
  return [
    {
      id: 'loader',
      ...words.loader,
      use: 'script-src-elem',
      ...from('/wxochat/wxoLoader.js?embed=true'),
      verdict: 'stop',
    },
    { ...snippetNeed(place, 'chat.js'), ...derived },
    { id: 'connection', ...words.connection, use: 'connect-src', ...from('/'), verdict: 'warn' },
    {
      id: 'styles',
      ...words.styles,
      ...inlineStyles,
      verdict: 'warn',
      ...derived,
    },
    { id: 'fonts', ...words.fonts, use: 'font-src', ...from('/part.woff2'), verdict: 'warn' },
    { id: 'images', ...words.images, use: 'img-src', ...from('/part.svg'), verdict: 'warn' },
  ];
}
