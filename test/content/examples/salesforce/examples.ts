import type { CrossExample, FieldExamples } from '../example';
import { buttonIdExamples } from './button-id';
import { chatApiEndpointExamples } from './chat-api-endpoint';
import { deploymentIdExamples } from './deployment-id';
import { organizationIdExamples } from './organization-id';
import { button, deployment } from './sample-snippets';
import { snippetExamples } from './snippet';

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  deploymentCode: byReason('deploymentCode'),
  buttonCode: byReason('buttonCode'),
  organizationId: organizationIdExamples,
  deploymentId: deploymentIdExamples,
  buttonId: buttonIdExamples,
  chatApiEndpoint: chatApiEndpointExamples,
} satisfies Record<string, FieldExamples>;

const elsewhere = button.replaceAll('5735f0000004TuV', '5733i0000004TuV');
const otherOrganisation = deployment.replace('00D5f00000QxYzA', '00D5f00000WvUtS');
export const crossExamples = {
  'two-organisations': [
    {
      values: { deploymentCode: deployment, buttonCode: `${otherOrganisation}\n${button}` },
    },
  ],
  'perhaps-two-organisations': [
    {
      values: { deploymentCode: deployment, buttonCode: elsewhere },
    },
  ],
  'organization-id-differs-from-code': [
    {
      values: { deploymentCode: deployment, organizationId: '00D5f00000WvUtS' },
    },
  ],
  'deployment-id-differs-from-code': [
    {
      values: { deploymentCode: deployment, deploymentId: '5725f0000009aBc' },
    },
  ],
  'sandbox-and-production': [
    {
      values: { deploymentCode: deployment, chatApiEndpoint: 'd.la1-c2cs-lon.salesforceliveagent.com' },
    },
  ],
  'endpoint-differs-from-code': [
    {
      values: { deploymentCode: deployment, chatApiEndpoint: 'd.la1a1.salesforceliveagent.com' },
    },
  ],
  'perhaps-another-organisation': [
    {
      values: { deploymentId: '5725f0000008kLm', buttonId: '5733i0000004TuV' },
    },
  ],
} satisfies Record<string, readonly CrossExample[]>;

function byReason(box: 'deploymentCode' | 'buttonCode'): FieldExamples {
  const rows = snippetExamples.filter(({ into }) => into === box);
  return Object.fromEntries(
    rows.map(({ reason }) => [
      reason,
      rows
        .filter((row) => row.reason === reason)
        .map(({ given, verdict, repairs }) => ({
          given,
          verdict,
          ...(reason === 'clean' ? { value: given.trim() } : {}),
          ...(repairs ? { repairs } : {}),
        })),
    ]),
  );
}
