import type { CrossFinding, FieldCheck, Values } from '../../../domain/fields/reading';
import { buttonCode } from './snippet/button-code';
import { buttonId } from './fields/button-id';
import { chatApiEndpoint } from './fields/chat-api-endpoint';
import { isSandboxHost } from './fields/chat-endpoint';
import { deploymentCode } from './snippet/deployment-code';
import { deploymentId } from './fields/deployment-id';
import { organizationId } from './fields/organization-id';
import { readSnippet, type SnippetReading } from './snippet/read-snippet';
import { idKinds, type IdKey } from './fields/record-kinds';

export const checks = {
  deploymentCode,
  buttonCode,
  organizationId,
  deploymentId,
  buttonId,
  chatApiEndpoint,
} satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [
  {
    // Either box may hold both snippets.
    reason: 'two-organisations',
    verdict: 'stop',
    field: 'buttonCode',
    when: ({ deploymentCode: deployment, buttonCode: button }) =>
      differ(inCode(deployment).organizationId, inCode(button).organizationId),
    words:
      'The two boxes hold code of two organisations: the Organization IDs differ. Copy both snippets again from the same one, production or sandbox.',
    source: 'derived-snippets',
  },
  {
    reason: 'perhaps-two-organisations',
    verdict: 'warn',
    field: 'buttonCode',
    when: ({ deploymentCode: deployment, buttonCode: button }) =>
      differ(bornIn(inCode(deployment).deploymentId), bornIn(inCode(button).buttonId)),
    words: `${perhapsTwo('the Deployment ID and the Button ID of the two snippets')} Copy both snippets from the same one, production or sandbox.`,
    source: 'derived-salesforce',
  },
  ...(['organizationId', 'deploymentId'] as const).map(differsFromCode),
  {
    reason: 'sandbox-and-production',
    verdict: 'warn',
    field: 'chatApiEndpoint',
    when: ({ deploymentCode: code, chatApiEndpoint: host }) => {
      const other = inCode(code).chatApiEndpoint;
      return host !== undefined && other !== undefined && isSandboxHost(host) !== isSandboxHost(other);
    },
    words:
      'One of this host and the one in the Deployment Code has cs in its name, as those of sandboxes have, and the other has not. Copy both from the same organisation, production or sandbox.',
    source: 'derived-snippets',
  },
  {
    reason: 'endpoint-differs-from-code',
    verdict: 'warn',
    field: 'chatApiEndpoint',
    when: ({ deploymentCode: code, chatApiEndpoint: host }) => differ(inCode(code).chatApiEndpoint, host),
    words:
      'The Deployment Code above names another host. After a move of the organisation the host changes, so copy a fresh Deployment Code and use the host in it.',
    source: 'salesforce-endpoint-moved',
  },
  {
    reason: 'perhaps-another-organisation',
    verdict: 'warn',
    field: 'buttonId',
    when: ({ deploymentId: deployment, buttonId: button }) => differ(bornIn(deployment), bornIn(button)),
    words: `${perhapsTwo('the Deployment ID and this Button ID')} Compare it with the Chat Button Code.`,
    source: 'derived-salesforce',
  },
];

/** Not of the Button ID: a topic may well go to another button than that of the code. */
function differsFromCode(key: IdKey): CrossFinding {
  const { label } = idKinds[key];
  return {
    reason: `${label.toLowerCase().replace(' ', '-')}-differs-from-code`,
    verdict: 'warn',
    field: key,
    when: (values) => differ(inCode(values['deploymentCode'])[key], values[key]),
    words: `The Deployment Code above has another ${label}. One of the two is of another organisation or deployment, so copy the code again and use the value in it.`,
    source: 'derived-snippets',
  };
}

function perhapsTwo(which: string): string {
  return `In the ids that we saw, the fourth and fifth characters tell where a record was made, and in ${which} they differ. They may be of two organisations; this is not documented.`;
}

/** Not documented: see `derived-salesforce`. */
function bornIn(id: string | undefined): string | undefined {
  return id?.slice(3, 5);
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** The two boxes, each read once for all rows above. */
const lastRead = new Map<string, SnippetReading['values']>();

function inCode(code: Values[string]): SnippetReading['values'] {
  if (code === undefined) return {};
  const known = lastRead.get(code);
  if (known) return known;
  if (lastRead.size > 3) lastRead.clear();
  const { values } = readSnippet(code);
  lastRead.set(code, values);
  return values;
}
