import type { Finding, TextSeen } from '../../../../domain/fields/reading';
import { publicKeyRow } from '../../../../domain/fields/public-key-finding';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { textField } from '../../../../domain/fields/read-field';
import {
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { emailAddress, matches, webAddress } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { idInstead, words } from './chat-api-endpoint.en';
import { isNewerHost, isSandboxHost, readEndpoint } from './chat-endpoint';
import { idKinds, readRecordText } from './record-kinds';

const known = /^[a-z0-9.-]+\.[a-z]{2,}$/;

const whyNot = (text: string) => {
  const read = readEndpoint(text);
  return read.ok ? undefined : read.why;
};

const findings = textRows([
  ...secretFindings(words.belongs),
  {
    reason: 'code',
    is: 'identity',
    when: matches(/\bliveagent\s?\.\s?\w+\s?\(|embedded_svc|embeddedservice_bootstrap|<script/i),
    belongsIn: 'deploymentCode',
  },
  ...(['organizationId', 'deploymentId', 'buttonId'] as const).map((key): Finding<TextSeen> => ({
    reason: `${idKinds[key].label.toLowerCase().replace(' ', '-')}-instead`,
    is: 'identity',
    when: ({ text }) => {
      const record = readRecordText(text);
      return record !== undefined && record.kind !== 'other' && record.key === key;
    },
    words: idInstead(idKinds[key]),
    belongsIn: key,
  })),
  { reason: 'email-address', is: 'identity', when: matches(emailAddress) },
  {
    reason: 'my-domain',
    is: 'identity',
    when: ({ text }) => whyNot(text) === 'my-domain',
    source: 'salesforce-rest-start',
  },
  { reason: 'site-address', is: 'identity', when: ({ text }) => whyNot(text) === 'site' },
  publicKeyRow,
  {
    reason: 'only-the-pod',
    is: 'miss',
    when: matches(/^la\d[a-z0-9-]{1,30}$/i),
    about: ({ text }) => ({ host: `d.${text.toLowerCase()}.salesforceliveagent.com` }),
  },
  {
    reason: 'other-address',
    is: 'miss',
    when: ({ text }) => webAddress.test(text) || (text.length < 300 && whyNot(text) === 'unknown-host'),
    source: 'salesforce-rest-start',
  },
  {
    reason: 'ending-missing',
    is: 'warning',
    when: ({ pasted }) => !/salesforce/i.test(pasted),
    about: ({ text }) => ({ host: text }),
  },
  { reason: 'content-host', is: 'warning', when: ({ pasted }) => isContentHost(pasted) },
  {
    reason: 'newer-host',
    is: 'warning',
    when: ({ text }) => isNewerHost(text),
    source: 'salesforce-deployment-versions',
  },
  {
    reason: 'unusual-host',
    is: 'warning',
    when: ({ text }) => {
      const read = readEndpoint(text);
      return read.ok && read.isUnusual;
    },
  },
  {
    reason: 'http',
    is: 'warning',
    when: ({ pasted }) => /^\W{0,9}http:/i.test(pasted.slice(0, 100)),
    source: 'salesforce-rest-start',
  },
  { reason: 'sandbox', is: 'warning', when: ({ text }) => isSandboxHost(text) },
]);

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
    },
    {
      name: 'ending-put-in',
      pattern: /^d\.la\d[a-z0-9-]{1,30}$/gi,
      into: (pod) => `${pod}.salesforceliveagent.com`,
    },
    {
      name: 'lower-cased',
      pattern: /^(?=[a-z0-9.-]*[A-Z])[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){2,6}$/g,
      into: (host) => host.toLowerCase(),
    },
    {
      name: 'content-host-changed',
      pattern: /^c\.(?=[a-z0-9.-]{1,200}\.salesforceliveagent\.com$)/g,
      into: 'd.',
    },
    invisibleCharacters,
    quotesAround,
    trailingPunctuation,
    surroundingSpace,
  ],
  grammar: (text) => known.test(text) && readEndpoint(text).ok,
  findings,
  words,
  source: 'derived-snippets',
});

function isContentHost(pasted: string): boolean {
  const word = /[a-z0-9.:/-]{1,300}/gi;
  return (pasted.slice(0, 400).match(word) ?? []).some((each) => {
    const read = readEndpoint(each);
    return read.ok && read.isContentHost;
  });
}
