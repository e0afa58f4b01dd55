import type { FieldCheck } from '../../../domain/fields/reading';
import { crossRows } from '../../../domain/fields/words';
import { words } from './checks.en';
import { withScript } from './fields/embed-paste';
import { agentEnvironmentId, agentId, crn, hostUrl, instanceUrl, orchestrationId } from './fields/ids';
import { ibmPublicKey, publicKey } from './fields/keys';

const alone = { orchestrationId, hostUrl, crn, agentId, agentEnvironmentId };

export const checks = {
  orchestrationId: withScript('orchestrationId', alone),
  hostUrl: withScript('hostUrl', alone),
  crn: withScript('crn', alone),
  agentId: withScript('agentId', alone),
  agentEnvironmentId: withScript('agentEnvironmentId', alone),
  publicKey,
  instanceUrl,
  ibmPublicKey,
} satisfies Record<string, FieldCheck>;

export const crossFindings = crossRows([
  {
    reason: 'crn-of-another',
    verdict: 'warn',
    field: 'orchestrationId',
    when: ({ orchestrationId: id, crn: name }) => id !== undefined && name !== undefined && idOf(name) !== id,
    source: 'orchestrate-channel',
  },
  {
    reason: 'same-agent-twice',
    verdict: 'stop',
    field: 'agentEnvironmentId',
    when: ({ agentId: agent, agentEnvironmentId: environment }) =>
      agent !== undefined && agent === environment,
    source: 'orchestrate-channel',
  },
  {
    reason: 'own-key-again',
    verdict: 'stop',
    field: 'ibmPublicKey',
    when: ({ publicKey: own, ibmPublicKey: theirs }) => own !== undefined && own === theirs,
    source: 'orchestrate-sample-route',
  },
])(words);

/** The two parts of a CRN that make the orchestrationID. */
function idOf(name: string): string {
  const [, account = '', instance = ''] = /:(?:a|sub)\/([\w-]+):([\w-]+)::$/.exec(name) ?? [];
  return `${account}_${instance}`;
}
