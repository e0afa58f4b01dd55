export const words = {
  name: 'LiveEngage',
  remark:
    'No host of LivePerson is documented for the page with the web chat, and we could not watch one. If the console names a blocked address when a transfer starts, add that address.',
} as const;
