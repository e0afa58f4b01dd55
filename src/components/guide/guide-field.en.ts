export const words = {
  /** The name of an action that only compares. */
  compare: 'Compare what you see',
  fromLink: 'This value came with the link. Use it only if you know where the link is from.',
};
