import type { FieldCheck, Values } from '../../../domain/fields/reading';
import { crossRows } from '../../../domain/fields/words';
import { words } from './checks.en';
import { buttonCode } from './snippet/button-code';
import { buttonId } from './fields/button-id';
import { chatApiEndpoint } from './fields/chat-api-endpoint';
import { isSandboxHost } from './fields/chat-endpoint';
import { deploymentCode } from './snippet/deployment-code';
import { deploymentId } from './fields/deployment-id';
import { organizationId } from './fields/organization-id';
import { readSnippet } from './snippet/read-snippet';
import type { SnippetReading } from './snippet/snippet-reading';

export const checks = {
  deploymentCode,
  buttonCode,
  organizationId,
  deploymentId,
  buttonId,
  chatApiEndpoint,
} satisfies Record<string, FieldCheck>;

export const crossFindings = crossRows([
  {
    // Either box may hold both snippets.
    reason: 'two-organisations',
    verdict: 'stop',
    field: 'buttonCode',
    when: ({ deploymentCode: deployment, buttonCode: button }) =>
      differ(inCode(deployment).organizationId, inCode(button).organizationId),
    source: 'derived-snippets',
  },
  {
    reason: 'perhaps-two-organisations',
    verdict: 'warn',
    field: 'buttonCode',
    when: ({ deploymentCode: deployment, buttonCode: button }) =>
      differ(bornIn(inCode(deployment).deploymentId), bornIn(inCode(button).buttonId)),
    source: 'derived-salesforce',
  },
  // Not of the Button ID: a topic may well go to another button than that of the code.
  {
    reason: 'organization-id-differs-from-code',
    verdict: 'warn',
    field: 'organizationId',
    when: ({ deploymentCode: code, organizationId: id }) => differ(inCode(code).organizationId, id),
    source: 'derived-snippets',
  },
  {
    reason: 'deployment-id-differs-from-code',
    verdict: 'warn',
    field: 'deploymentId',
    when: ({ deploymentCode: code, deploymentId: id }) => differ(inCode(code).deploymentId, id),
    source: 'derived-snippets',
  },
  {
    reason: 'sandbox-and-production',
    verdict: 'warn',
    field: 'chatApiEndpoint',
    when: ({ deploymentCode: code, chatApiEndpoint: host }) => {
      const other = inCode(code).chatApiEndpoint;
      return host !== undefined && other !== undefined && isSandboxHost(host) !== isSandboxHost(other);
    },
    source: 'derived-snippets',
  },
  {
    reason: 'endpoint-differs-from-code',
    verdict: 'warn',
    field: 'chatApiEndpoint',
    when: ({ deploymentCode: code, chatApiEndpoint: host }) => differ(inCode(code).chatApiEndpoint, host),
    source: 'salesforce-endpoint-moved',
  },
  {
    reason: 'perhaps-another-organisation',
    verdict: 'warn',
    field: 'buttonId',
    when: ({ deploymentId: deployment, buttonId: button }) => differ(bornIn(deployment), bornIn(button)),
    source: 'derived-salesforce',
  },
])(words);

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
