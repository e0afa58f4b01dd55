import type { DeskPolicy } from '../../../domain/csp/need';

/** Chatting goes through the assistant's own servers; no script of the desk is loaded. */
export const policy: DeskPolicy = {
  id: 'salesforce',
  name: 'Salesforce',
  needs: [
    {
      id: 'salesforce-files',
      part: 'Files that an agent asks for',
      use: 'connect-src',
      asks: ['https://files.salesforce.com/'],
      entries: ['https://*.salesforce.com'],
      visitors: 'The chat works, and a file cannot be sent.',
      verdict: 'warn',
      why: 'Files go straight to Salesforce, from web chat 7.7.0 on. The release notes name the host; the directive is our reading.',
      standing: 'derived',
      source: 'assistant-web-chat-releases',
    },
  ],
  remarks: [
    {
      words:
        'No entry for salesforceliveagent.com is needed: the browser speaks to the servers of the assistant, and they to Salesforce.',
      source: 'assistant-client-2025',
    },
  ],
};
