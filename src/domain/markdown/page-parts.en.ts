/** What a page in Markdown says in front of an address or the title of a picture. */
export const words = { address: 'Address: ', picture: 'Picture: ' } as const;
