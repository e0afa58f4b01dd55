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
const differs =
  'In the ids that we saw, the fourth and fifth characters tell where a record was made, and in';

export const crossExamples = {
  'two-organisations': [
    {
      values: { deploymentCode: deployment, buttonCode: `${otherOrganisation}\n${button}` },
      words:
        'The two boxes hold code of two organisations: the Organization IDs differ. Copy both snippets again from the same one, production or sandbox.',
    },
  ],
  'perhaps-two-organisations': [
    {
      values: { deploymentCode: deployment, buttonCode: elsewhere },
      words: `${differs} the Deployment ID and the Button ID of the two snippets they differ. They may be of two organisations; this is not documented. Copy both snippets from the same one, production or sandbox.`,
    },
  ],
  'organization-id-differs-from-code': [
    {
      values: { deploymentCode: deployment, organizationId: '00D5f00000WvUtS' },
      words:
        'The Deployment Code above has another Organization ID. One of the two is of another organisation or deployment, so copy the code again and use the value in it.',
    },
  ],
  'deployment-id-differs-from-code': [
    {
      values: { deploymentCode: deployment, deploymentId: '5725f0000009aBc' },
      words:
        'The Deployment Code above has another Deployment ID. One of the two is of another organisation or deployment, so copy the code again and use the value in it.',
    },
  ],
  'sandbox-and-production': [
    {
      values: { deploymentCode: deployment, chatApiEndpoint: 'd.la1-c2cs-lon.salesforceliveagent.com' },
      words:
        'One of this host and the one in the Deployment Code has cs in its name, as those of sandboxes have, and the other has not. Copy both from the same organisation, production or sandbox.',
    },
  ],
  'endpoint-differs-from-code': [
    {
      values: { deploymentCode: deployment, chatApiEndpoint: 'd.la1a1.salesforceliveagent.com' },
      words:
        'The Deployment Code above names another host. After a move of the organisation the host changes, so copy a fresh Deployment Code and use the host in it.',
    },
  ],
  'perhaps-another-organisation': [
    {
      values: { deploymentId: '5725f0000008kLm', buttonId: '5733i0000004TuV' },
      words: `${differs} the Deployment ID and this Button ID they differ. They may be of two organisations; this is not documented. Compare it with the Chat Button Code.`,
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
