import { idKinds, type IdKey } from './fields/record-kinds';

const copyBoth = 'from the same organisation, production or sandbox.';

const perhapsTwo = (which: string) =>
  `In the IDs that we saw, the fourth and fifth characters show where a record was made. They differ between ${which}, so the two may belong to two organisations. This is not documented.`;

const differsFromCode = (key: IdKey) =>
  `The Deployment Code above has another ${idKinds[key].label}. One of the two belongs to another organisation or deployment. Copy the code again and use the value in it.`;

export const words = {
  'two-organisations': `The two boxes contain code of two organisations: the Organization IDs differ. Copy both snippets again ${copyBoth}`,
  'perhaps-two-organisations': `${perhapsTwo('the Deployment ID and the Button ID of the two snippets')} Copy both snippets ${copyBoth}`,
  'organization-id-differs-from-code': differsFromCode('organizationId'),
  'deployment-id-differs-from-code': differsFromCode('deploymentId'),
  'sandbox-and-production': `The name of this host or of the host in the Deployment Code contains cs, like those of sandboxes, and the other does not. Copy both ${copyBoth}`,
  'endpoint-differs-from-code':
    'The Deployment Code above has another host. The host changes when the organisation moves, so copy a new Deployment Code and use the host in it.',
  'perhaps-another-organisation': `${perhapsTwo('the Deployment ID and this Button ID')} Compare it with the Chat Button Code.`,
};
