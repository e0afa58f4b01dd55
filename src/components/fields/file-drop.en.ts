export const unread =
  'The file was not read, because a part of this page did not load. Paste the content of the file, or reload the page.';
