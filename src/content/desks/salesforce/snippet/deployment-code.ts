import type { Finding } from '../../../../domain/fields/reading';
import { idKinds } from '../fields/record-kinds';
import { snippetField, type SnippetSeen } from './snippet-field';
import {
  damagedFindings,
  doubtFindings,
  endpointDoubts,
  misplacedFindings,
  severalOf,
  type Box,
} from './snippet-findings';
import { listed } from '../../../../domain/text/counted';

const box: Box = {
  name: 'Deployment Code',
  call: 'liveagent.init',
  copyIt:
    'Copy the whole Deployment Code from the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
};

const needs = ['chatApiEndpoint', 'deploymentId', 'organizationId'] as const;

/** Rows about what stands in `liveagent.init`. */
const ownFindings: readonly Finding<SnippetSeen>[] = [
  {
    reason: 'button-code',
    is: 'identity',
    when: ({ snippet: { kinds } }) => kinds.has('button') && !kinds.has('deployment'),
    words:
      'This is the Chat Button Code, which belongs in the other box. The Deployment Code calls liveagent.init and stands at the bottom of Setup > Feature Settings > Service > Chat > Deployments > your deployment.',
    source: 'derived-snippets',
    belongsIn: 'buttonCode',
  },
  {
    reason: 'several-deployments',
    is: 'identity',
    when: ({ choices }) => choices.length > 0,
    words: ({ snippet }) =>
      `More than one deployment stands in this code: ${deployments(snippet)}. Choose the one that has your buttons: its code is removed from the rest.`,
    source: 'derived-snippets',
  },
  {
    reason: 'too-many-deployments',
    is: 'identity',
    when: ({ snippet }) => needs.some((key) => severalOf(snippet, key).length > 1),
    words: ({ snippet }) =>
      `More than one deployment stands in this code: ${deployments(snippet)}. Take out the calls to liveagent.init that are not meant, or copy one Deployment Code alone.`,
    source: 'derived-snippets',
  },
];

/** By the first kind of value that tells them apart. */
function deployments(snippet: SnippetSeen['snippet']): string {
  return listed(needs.map((key) => severalOf(snippet, key)).find((values) => values.length > 1) ?? []);
}

const incomplete: readonly Finding<SnippetSeen>[] = [
  {
    reason: 'only-the-script',
    is: 'miss',
    when: ({ snippet }) => snippet.loadsScript && snippet.kinds.size === 0,
    words: `This is only the first line of the Deployment Code, which loads deployment.js. The call to liveagent.init below it has the values. ${box.copyIt}`,
    source: 'derived-snippets',
  },
  {
    reason: 'button-in-deployment',
    is: 'miss',
    when: ({ snippet: { kinds, values } }) =>
      kinds.has('deployment') && values.deploymentId === undefined && values.buttonId !== undefined,
    words: `A Button ID, which starts with 573, stands in liveagent.init where the Deployment ID belongs, which starts with 572. ${box.copyIt}`,
    source: 'derived-snippets',
  },
  {
    reason: 'other-address',
    is: 'miss',
    when: ({ snippet }) => snippet.endpoints.length > 0 && snippet.values.chatApiEndpoint === undefined,
    words: ({ snippet }) => `${addressWords(snippet.endpoints[0])} ${box.copyIt}`,
    source: 'derived-snippets',
  },
  {
    reason: 'value-missing',
    is: 'miss',
    when: ({ snippet: { kinds, values } }) =>
      kinds.has('deployment') && needs.some((key) => values[key] === undefined),
    words: ({ snippet: { values } }) => {
      const missing = needs.filter((key) => values[key] === undefined).map((key) => forms[key]);
      return `liveagent.init lacks ${missing.join(' and ')}. ${box.copyIt}`;
    },
    source: 'derived-snippets',
  },
];

const forms = {
  chatApiEndpoint: 'the address that ends in /chat',
  deploymentId: `the Deployment ID, which starts with ${idKinds.deploymentId.prefix}`,
  organizationId: `the Organization ID, which starts with ${idKinds.organizationId.prefix}`,
} as const;

function addressWords(endpoint: SnippetSeen['snippet']['endpoints'][number] | undefined): string {
  const why = endpoint === undefined || endpoint.ok ? 'not-an-address' : endpoint.why;
  return {
    'my-domain':
      'The address in liveagent.init is that of the organisation (My Domain), not of the Chat API.',
    site: 'The address in liveagent.init is that of a site, not of the Chat API.',
    'unknown-host':
      'The host in liveagent.init is not under salesforceliveagent.com, as those of the Chat API are.',
    'not-an-address': 'What stands in liveagent.init where the address belongs is not a whole address.',
  }[why];
}

export const deploymentCode = snippetField({
  findings: [
    ...misplacedFindings(box),
    ...ownFindings,
    ...damagedFindings(box, needs),
    ...incomplete,
    ...endpointDoubts,
    ...doubtFindings(box),
  ],
  needs,
  several: 'several-deployments',
  recognised:
    'Deployment Code, with the three values that are needed: Chat API endpoint, Deployment ID and Organization ID.',
  otherwise: `This does not look like Deployment Code, which calls liveagent.init. ${box.copyIt}`,
  source: 'derived-snippets',
});
