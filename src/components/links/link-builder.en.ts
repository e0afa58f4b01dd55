export const notByLink =
  'A link cannot set this: it contains a character of addresses, code or keys. Leave it out of the link.';
