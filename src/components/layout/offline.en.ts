export const words = {
  ready: 'A new version of this site is ready.',
  reload: 'Reload',
  held: 'A tab of this site holds a private key that is not saved. Save it first, then reload.',
} as const;
