import type { DeskPolicy } from '../../../domain/csp/need';
import { words } from './policy.en';

/** No source covers the page of the visitor. The widget is for the agent's console. */
export const policy: DeskPolicy = {
  id: 'liveengage',
  name: words.name,
  needs: [],
  remarks: [
    {
      words: words.remark,
      source: 'assistant-liveengage-2020',
    },
  ],
};
