/** Position among the receivers. The embedded chat follows the older web chat, and its tokens are the reader's own. */
export const order = 2;
