/** Of tools that make keys, before anything is made. */
export const noKeyMade =
  'A part of this page could not be loaded, so no key was made. Check the connection, reload the page and try again.';
