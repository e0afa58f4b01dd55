/** What the guides of the desks do alike in the assistant. */
export const editions = {
  classic: 'Assistant with dialog (classic)',
  classicFrom2020: 'Assistant with dialog (classic), from August 2020',
  sharedPreview: 'Assistant, the link that shares a preview',
} as const;

export const actions = {
  haveWebChat: 'Have a web chat that answers',
  connectNode: 'Add a node that connects to a person',
  saveAndExit: 'Click Save and exit in the assistant',
  askInPreview: 'Ask for a person in Preview',
  tryOnPage: 'Try it on your own page',
} as const;

/** Of the classic assistant, where transfers are switched on. */
export const switchInWebChat = 'A switch in the web chat itself, with no choice of environment.';
