import { isNewerHost, isSandboxHost } from '../fields/chat-endpoint';
import { snippetRows } from './snippet-field';
import { endpoints } from './snippet-findings.en';

/** Doubts about the address in the code, most serious first. */
export const endpointDoubts = snippetRows([
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
