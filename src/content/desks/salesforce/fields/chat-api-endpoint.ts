import * as z from 'zod/mini';
import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { publicKeyFinding } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, webAddress } from '../../../../domain/fields/text-shapes';
import { isNewerHost, isSandboxHost, readEndpoint } from './chat-endpoint';
import { idKinds, readRecordText } from './record-kinds';

const example = 'd.la2-c1-iad.salesforceliveagent.com';
const copyIt = `Copy Chat API Endpoint from Setup > Chat Settings: its host is such as ${example}.`;
const compare = 'Compare it with Chat API Endpoint under Setup > Chat Settings.';
const known = /^[a-z0-9.-]+\.[a-z]{2,}$/;

const whyNot = (text: string) => {
  const read = readEndpoint(text);
  return read.ok ? undefined : read.why;
};

const findings: readonly Finding<TextSeen>[] = [
  ...secretFindings({ what: 'the host of the Chat API', example }),
  {
    reason: 'code',
    is: 'identity',
    when: ({ text }) =>
      /\bliveagent\s?\.\s?\w+\s?\(|embedded_svc|embeddedservice_bootstrap|<script/i.test(text),
    words: 'This is code. Paste it into the box for the Deployment Code, and the endpoint is taken from it.',
    source: 'derived-snippets',
    belongsIn: 'deploymentCode',
  },
  ...(['organizationId', 'deploymentId', 'buttonId'] as const).map((key): Finding<TextSeen> => ({
    reason: `${idKinds[key].label.toLowerCase().replace(' ', '-')}-instead`,
    is: 'identity',
    when: ({ text }) => {
      const record = readRecordText(text);
      return record !== undefined && record.kind !== 'other' && record.key === key;
    },
    words: `This starts with ${idKinds[key].prefix}, as the ${idKinds[key].label} does, and another field takes it. ${copyIt}`,
    source: 'derived-snippets',
    belongsIn: key,
  })),
  {
    reason: 'email-address',
    is: 'identity',
    when: ({ text }) => emailAddress.test(text),
    words: `This is an e-mail address. ${copyIt}`,
    source: 'derived-snippets',
  },
  {
    reason: 'my-domain',
    is: 'identity',
    when: ({ text }) => whyNot(text) === 'my-domain',
    words: `This is the address at which people log in (My Domain), not that of the Chat API. ${copyIt}`,
    source: 'salesforce-rest-start',
  },
  {
    reason: 'site-address',
    is: 'identity',
    when: ({ text }) => whyNot(text) === 'site',
    words: `This is the address of a site or a page of Salesforce, not that of the Chat API. ${copyIt}`,
    source: 'derived-snippets',
  },
  publicKeyFinding(`This is a public key. ${copyIt}`),
  {
    reason: 'only-the-pod',
    is: 'miss',
    when: ({ text }) => /^la\d[a-z0-9-]{1,30}$/i.test(text),
    words: ({ text }) =>
      `This is the middle of the host only. If it is right, the host is d.${text.toLowerCase()}.salesforceliveagent.com: paste it whole.`,
    source: 'derived-snippets',
  },
  {
    reason: 'other-address',
    is: 'miss',
    when: ({ text }) => webAddress.test(text) || (text.length < 300 && whyNot(text) === 'unknown-host'),
    words: `This is another address than that of the Chat API, which stands under salesforceliveagent.com. ${copyIt}`,
    source: 'salesforce-rest-start',
  },
  {
    reason: 'ending-missing',
    is: 'warning',
    when: ({ pasted }) => !/salesforce/i.test(pasted),
    words: ({ text }) =>
      `This came without its ending, so .salesforceliveagent.com was put in, as most such hosts have it: ${text}. ${compare}`,
    source: 'derived-snippets',
  },
  {
    reason: 'content-host',
    is: 'warning',
    when: ({ pasted }) => isContentHost(pasted),
    words: `A host that starts with c. is the one that scripts are loaded from. The API’s starts with d., and that is written here. ${compare}`,
    source: 'derived-snippets',
  },
  {
    reason: 'newer-host',
    is: 'warning',
    when: ({ text }) => isNewerHost(text),
    words: `This host is under salesforce-scrt.com, as those of the newer messaging product are. Salesforce’s guide shows such a host for the script of Chat too, so it may be right. ${compare}`,
    source: 'salesforce-deployment-versions',
  },
  {
    reason: 'unusual-host',
    is: 'warning',
    when: ({ text }) => {
      const read = readEndpoint(text);
      return read.ok && read.isUnusual;
    },
    words: `This host is not of the form that we saw everywhere, such as ${example}. ${compare}`,
    source: 'derived-snippets',
  },
  {
    reason: 'http',
    is: 'warning',
    when: ({ pasted }) => /^\W{0,9}http:/i.test(pasted.slice(0, 100)),
    words: `This came with http, and the addresses that Salesforce shows start with https. The host alone is used. ${compare}`,
    source: 'salesforce-rest-start',
  },
  {
    reason: 'sandbox',
    is: 'warning',
    when: ({ text }) => isSandboxHost(text),
    words:
      'The name of this host has cs in it, as those of sandboxes have in the samples that we saw. That is right for a trial; for customers, use the host of the production organisation.',
    source: 'derived-snippets',
  },
];

export const chatApiEndpoint = textField({
  repairs: [
    labelPrefix(
      ['Chat API Endpoint', 'Live Agent API Endpoint', 'deployment_url', 'Endpoint', 'baseLiveAgentURL'],
      'colon',
    ),
    {
      name: 'host-alone',
      // Only of an address that the host could be taken from, or the rows would not see what it was.
      pattern:
        /^(?:https?:)?(?:\/\/)?[a-z0-9.-]{4,253}(?::\d{1,5})?\/[\w./?=&%#-]{0,300}$|^https?:\/\/[a-z0-9.-]{4,253}$/gi,
      keep: /[a-z0-9-]+(?:\.[a-z0-9-]+)+/i,
      onlyIf: (text) => text.length < 700 && readEndpoint(text).ok && !/:(?!443(?!\d))\d/.test(text),
      leaves: { label: 'frame' },
      words: 'The host taken out of the address',
    },
    {
      name: 'ending-put-in',
      pattern: /^d\.la\d[a-z0-9-]{1,30}$/gi,
      into: (pod) => `${pod}.salesforceliveagent.com`,
      words: 'The ending .salesforceliveagent.com put in',
    },
    {
      name: 'lower-cased',
      pattern: /^(?=[a-z0-9.-]*[A-Z])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){2,6}$/g,
      into: (host) => host.toLowerCase(),
      words: 'Written in lower case',
    },
    {
      name: 'content-host-changed',
      pattern: /^c\.(?=[a-z0-9.-]{1,200}\.salesforceliveagent\.com$)/g,
      into: 'd.',
      words: 'c. written as d.',
    },
    invisibleCharacters,
    quotesAround,
    trailingPunctuation,
    surroundingSpace,
  ],
  grammar: z.string().check(z.refine((text) => known.test(text) && readEndpoint(text).ok)),
  findings,
  recognised:
    'The host of the Chat API, in the form that we saw in all samples. Salesforce documents no form.',
  otherwise: `This does not look like the endpoint of the Chat API. ${copyIt}`,
  source: 'derived-snippets',
});

function isContentHost(pasted: string): boolean {
  const word = /[a-z0-9.:/-]{1,300}/gi;
  return (pasted.slice(0, 400).match(word) ?? []).some((each) => {
    const read = readEndpoint(each);
    return read.ok && read.isContentHost;
  });
}
