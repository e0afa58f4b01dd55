export const words = {
  reading: 'Reading the content of this box …',
  putOldBack: 'Put the old value back',
  putUnreadBack: 'Put it back',
  /** In place of words that say that it was removed. */
  unread:
    'This is back in the box until you leave the page. A part of it could not be read, so it is not used. Leave only the value in the box, or paste it again without the rest.',
  sample: 'This is an example. Replace it with your own.',
};
