/** What a reader meets at an address that leads nowhere. */
export const words = {
  title: 'No such page',
  description: 'There is no page at this address. These pages exist.',
  heading: 'There is no page at this address',
  lede: 'Nothing that you stored is lost. The address may have been cut off when it was copied, so check its end first.',
} as const;
