/** Names in front of .zendesk.com that belong to Zendesk itself, as part of a pattern. */
export const ownHosts = 'www|support|developer|developers|help|status|static|assets|dev';

/** 32 letters and digits: read off six keys in public code; Zendesk documents no form. */
export const accountKeyShape = /^[A-Za-z0-9]{32}$/;

/** In that form, and mixed as all six were: no word, name or number looks like this. */
export function unmistakableAccountKey(text: string): boolean {
  return accountKeyShape.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}
