export const words = {
  unsaved:
    'This key was made here, and its private key is not stored yet. Save it in the tab where it was made, and confirm there that you have stored it. Once that tab is reloaded, left or closed, the private key is gone.',
  gone: 'This key was made here, and its private key is gone: the page was left before you confirmed that you had stored it. Nothing can be signed for this key. Make a new pair, or confirm below that you have the private key.',
} as const;
