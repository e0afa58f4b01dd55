import type { DeskPolicy } from '../../../domain/csp/need';
import { words } from './policy.en';

/** Chatting goes through the assistant's own servers; no script of the desk is loaded. */
export const policy: DeskPolicy = {
  id: 'salesforce',
  name: words.name,
  needs: [
    {
      id: 'salesforce-files',
      ...words.files,
      use: 'connect-src',
      asks: ['https://files.salesforce.com/'],
      entries: ['https://*.salesforce.com'],
      verdict: 'warn',
      standing: 'derived',
      source: 'assistant-web-chat-releases',
    },
  ],
  remarks: [
    {
      words: words.remark,
      source: 'assistant-client-2025',
    },
  ],
};
