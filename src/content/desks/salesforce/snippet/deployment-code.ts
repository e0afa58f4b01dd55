import { isNewerHost, isSandboxHost } from '../fields/chat-endpoint';
import { box, words } from './deployment-code.en';
import { snippetField, snippetRows, type SnippetSeen } from './snippet-field';
import { damagedFindings, doubtFindings, misplacedFindings, severalOf } from './snippet-findings';
import { endpoints } from './snippet-findings.en';

const needs = ['chatApiEndpoint', 'deploymentId', 'organizationId'] as const;

/** By the first kind of value that tells them apart. */
const deployments = ({ snippet }: SnippetSeen) => ({
  values: needs.map((key) => severalOf(snippet, key)).find((values) => values.length > 1) ?? [],
});

/** Rows about the values in `liveagent.init`. */
const ownFindings = snippetRows([
  {
    reason: 'button-code',
    is: 'identity',
    when: ({ snippet: { kinds } }) => kinds.has('button') && !kinds.has('deployment'),
    belongsIn: 'buttonCode',
  },
  {
    reason: 'several-deployments',
    is: 'identity',
    when: ({ choices }) => choices.length > 0,
    about: deployments,
    source: 'derived-snippets',
  },
  {
    reason: 'too-many-deployments',
    is: 'identity',
    when: (seen) => deployments(seen).values.length > 1,
    about: deployments,
    source: 'derived-snippets',
  },
])(words.rows);

const incomplete = snippetRows([
  {
    reason: 'only-the-script',
    is: 'miss',
    when: ({ snippet }) => snippet.loadsScript && snippet.kinds.size === 0,
    source: 'derived-snippets',
  },
  {
    reason: 'button-in-deployment',
    is: 'miss',
    when: ({ snippet: { kinds, values } }) =>
      kinds.has('deployment') && values.deploymentId === undefined && values.buttonId !== undefined,
    source: 'derived-snippets',
  },
  {
    reason: 'other-address',
    is: 'miss',
    when: ({ snippet }) => snippet.endpoints.length > 0 && snippet.values.chatApiEndpoint === undefined,
    about: ({ snippet: { endpoints } }) => {
      const [endpoint] = endpoints;
      return { why: endpoint === undefined || endpoint.ok ? 'not-an-address' : endpoint.why };
    },
    source: 'derived-snippets',
  },
  {
    reason: 'value-missing',
    is: 'miss',
    when: ({ snippet: { kinds, values } }) =>
      kinds.has('deployment') && needs.some((key) => values[key] === undefined),
    about: ({ snippet: { values } }) => ({ missing: needs.filter((key) => values[key] === undefined) }),
    source: 'derived-snippets',
  },
])(words.incomplete);

/** Doubts about the address in the code, most serious first. */
const endpointDoubts = snippetRows([
  {
    reason: 'content-host',
    is: 'warning',
    when: ({ snippet }) => snippet.spots.some(({ repaired }) => repaired === 'content-host'),
    source: 'derived-snippets',
  },
  {
    reason: 'newer-host',
    is: 'warning',
    when: ({ snippet }) => isNewerHost(snippet.values.chatApiEndpoint ?? ''),
    source: 'salesforce-deployment-versions',
  },
  {
    reason: 'unusual-host',
    is: 'warning',
    when: ({ snippet }) => snippet.endpoints.some((endpoint) => endpoint.ok && endpoint.isUnusual),
    source: 'derived-snippets',
  },
  {
    reason: 'http',
    is: 'warning',
    when: ({ snippet }) => snippet.endpoints.some((endpoint) => endpoint.ok && endpoint.isHttp),
    source: 'derived-snippets',
  },
  {
    reason: 'swapped-arguments',
    is: 'warning',
    when: ({ snippet }) => snippet.isSwapped,
    source: 'derived-snippets',
  },
  {
    reason: 'sandbox',
    is: 'warning',
    when: ({ snippet }) => isSandboxHost(snippet.values.chatApiEndpoint ?? ''),
    source: 'derived-snippets',
  },
])(endpoints);

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
  words,
  source: 'derived-snippets',
});
