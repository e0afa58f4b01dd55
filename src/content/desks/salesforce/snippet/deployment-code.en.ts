import { listed } from '../../../../domain/text/locale';
import { idKinds, type ValueKey } from '../fields/record-kinds';
import type { Endpoint } from '../fields/chat-endpoint';
import { otherBox, othersRemoved, type Box } from './snippet-findings.en';

export const box: Box = {
  name: 'Deployment Code',
  call: 'liveagent.init',
  copyIt:
    'Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
};

interface Several {
  readonly values: readonly string[];
}

const several = ({ values }: Several) => `This contains more than one deployment: ${listed(values)}.`;

type Needed = Exclude<ValueKey, 'buttonId'>;

const forms = {
  chatApiEndpoint: 'the address that ends in /chat',
  deploymentId: `the Deployment ID, which starts with ${idKinds.deploymentId.prefix}`,
  organizationId: `the Organization ID, which starts with ${idKinds.organizationId.prefix}`,
} as const satisfies Record<Needed, string>;

/** What the address is, where it is none of the Chat API. */
const addresses = {
  'my-domain': 'The address in liveagent.init is that of the organisation (My Domain), not of the Chat API.',
  site: 'The address in liveagent.init is that of a site, not of the Chat API.',
  'unknown-host':
    'The host in liveagent.init is not under salesforceliveagent.com, as hosts of the Chat API are.',
  'not-an-address': 'liveagent.init does not have a whole address in the place of the address.',
} as const satisfies Record<Extract<Endpoint, { ok: false }>['why'], string>;

export const words = {
  recognised:
    'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
  otherwise: `This does not look like Deployment Code, which calls liveagent.init. ${box.copyIt}`,
  rows: {
    'button-code': `This is the Chat Button Code. ${otherBox} ${box.copyIt}`,
    'several-deployments': (about: Several) =>
      `${several(about)} Choose the one that has your buttons. ${othersRemoved}`,
    'too-many-deployments': (about: Several) =>
      `${several(about)} Remove the calls to liveagent.init that you do not need, or copy one Deployment Code alone.`,
  },
  incomplete: {
    'only-the-script': `This is only the first line of the Deployment Code, which loads deployment.js. The values are in the call to liveagent.init below it. ${box.copyIt}`,
    'button-in-deployment': `liveagent.init has a Button ID, which starts with 573, in the place of the Deployment ID, which starts with 572. ${box.copyIt}`,
    'other-address': ({ why }: { why: keyof typeof addresses }) => `${addresses[why]} ${box.copyIt}`,
    'value-missing': ({ missing }: { missing: readonly Needed[] }) =>
      `liveagent.init lacks ${listed(missing.map((key) => forms[key]))}. ${box.copyIt}`,
  },
};
