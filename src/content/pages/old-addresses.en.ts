/** What `/docs/assistant/` says above its list. */
export const words = {
  title: 'Older documentation addresses',
  description: 'Addresses that product documentation linked to, and where their content is now.',
  heading: 'Where older links lead now',
  lede: 'Product documentation linked to these addresses. Each leads to the place where its content is now.',
} as const;
