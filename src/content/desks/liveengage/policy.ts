import type { DeskPolicy } from '../../../domain/csp/need';

/** The page of the visitor is not spoken of anywhere; the widget is for the agent's console. */
export const policy: DeskPolicy = {
  id: 'liveengage',
  name: 'LiveEngage',
  needs: [],
  remarks: [
    {
      words:
        'No host of LivePerson is documented for the page with the web chat, and we could not watch one. If the console names a blocked address when a transfer starts, add that one.',
      source: 'assistant-liveengage-2020',
    },
  ],
};
