/** By itself, since each page starts with it, and with no other sentence about secrets. */
export const removed = 'It was removed from the box and is not kept.';
