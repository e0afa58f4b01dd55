import { textField } from '../../../../domain/fields/read-field';
import type { FieldCheck } from '../../../../domain/fields/reading';
import { secretFindings } from '../../../../domain/fields/secret-findings';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import {
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
} from '../../../../domain/fields/text-repairs';
import { matches, publicKeyText, uuid, webAddress } from '../../../../domain/fields/text-shapes';
import { textRows } from '../../../../domain/fields/words';
import { words } from './ids.en';

const source = 'orchestrate-channel';
const account = /^[0-9A-Za-z-]{8,64}_[0-9A-Za-z-]{8,64}$/;
const crnStart = /^crn:/i;
const isKey = ({ text }: { text: string }) => publicKeyText.test(text);

/** The label that the script or a page has in front of a value, quotation marks and the comma behind them. */
const around = (...names: readonly string[]) =>
  [labelPrefix(names, 'colon-or-space'), surroundingSpace, trailingPunctuation, quotesAround] as const;

export const orchestrationId = textField({
  repairs: around('orchestrationID'),
  grammar: account,
  findings: textRows([
    ...secretFindings(words.orchestrationId.belongs),
    { reason: 'crn-here', is: 'identity', when: matches(crnStart), belongsIn: 'crn' },
    { reason: 'one-half', is: 'identity', when: matches(uuid) },
    { reason: 'web-address', is: 'identity', when: matches(webAddress) },
    { reason: 'key-here', is: 'identity', when: isKey, source: 'derived-key-shapes' },
  ]),
  words: words.orchestrationId,
  source,
});

export const hostUrl = textField({
  repairs: around('hostURL'),
  grammar: /^https:\/\/(?!api\.)[a-z0-9][a-z0-9.-]{2,120}[a-z0-9](?::\d{2,5})?$/i,
  findings: textRows([
    ...secretFindings(words.hostUrl.belongs),
    {
      reason: 'instance-address',
      is: 'identity',
      when: matches(/^https?:\/\/\S*\/instances\//i),
      belongsIn: 'instanceUrl',
    },
    { reason: 'api-host', is: 'identity', when: matches(/^(?:https?:\/\/)?api\./i) },
    { reason: 'script-address', is: 'identity', when: matches(/^https?:\/\/\S*wxoLoader\.js/i) },
    { reason: 'console-page', is: 'miss', when: matches(/^https:\/\/[^/]+\/./i) },
    { reason: 'not-https', is: 'miss', when: matches(/^http:/i) },
  ]),
  words: words.hostUrl,
  source,
});

export const instanceUrl = textField({
  repairs: [
    ...around('Service instance URL', 'service_instance_url'),
    { name: 'last-slash', pattern: /(?<!\/)\/{1,9}$/g },
  ],
  // As IBM's tool divides it; the path in front is that of an instance on the reader's own machines.
  grammar: /^https:\/\/[a-z0-9.-]{3,120}(?::\d{2,5})?\/(?:[\w-]{1,60}\/){0,3}instances\/[a-zA-Z0-9-]{8,64}$/i,
  findings: textRows([
    ...secretFindings(words.instanceUrl.belongs),
    {
      reason: 'longer-path',
      is: 'identity',
      when: matches(/\/instances\/[a-zA-Z0-9-]+\/./),
      source: 'orchestrate-script',
    },
    {
      reason: 'page-host',
      is: 'identity',
      when: matches(/^https:\/\/(?!api\.)[\w.-]+\.watson-orchestrate\.[\w.]+$/i),
      belongsIn: 'hostUrl',
      source: 'orchestrate-script',
    },
    { reason: 'host-alone', is: 'miss', when: matches(webAddress), source: 'orchestrate-script' },
    { reason: 'id-alone', is: 'identity', when: matches(uuid), source: 'orchestrate-script' },
  ]),
  words: words.instanceUrl,
  source: 'orchestrate-api-details',
});

export const crn = textField({
  // No label and no sign behind it is removed: a CRN begins with crn: and ends with colons.
  repairs: [surroundingSpace, quotesAround],
  grammar:
    /^crn:v1:[\w-]{2,20}:[\w-]{2,20}:watsonx-orchestrate:[\w-]{2,30}:(?:a|sub)\/[\w-]{8,64}:[\w-]{8,64}::$/,
  findings: textRows([
    ...secretFindings(words.crn.belongs),
    { reason: 'orchestration-id', is: 'identity', when: matches(account), belongsIn: 'orchestrationId' },
    {
      reason: 'other-service',
      is: 'identity',
      when: ({ text }) => crnStart.test(text) && !text.includes(':watsonx-orchestrate:'),
    },
    { reason: 'crn-cut', is: 'miss', when: matches(crnStart) },
  ]),
  words: words.crn,
  source,
});

function agentField(key: 'agentId' | 'agentEnvironmentId'): FieldCheck {
  return textField({
    repairs: around(key),
    grammar: uuid,
    findings: textRows([
      ...secretFindings(words[key].belongs),
      { reason: 'orchestration-id', is: 'identity', when: matches(account), belongsIn: 'orchestrationId' },
      { reason: 'agent-name', is: 'miss', when: matches(/^[A-Za-z][\w ]{2,60}$/) },
      sampleRow(source),
    ]),
    words: words[key],
    source,
  });
}

export const agentId = agentField('agentId');
export const agentEnvironmentId = agentField('agentEnvironmentId');
