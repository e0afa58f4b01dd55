/** What the schema of `/links.json` says of each member. */
export const words = {
  place: 'What follows “#” in the address. It stays.',
  parameter: 'Of the parameter in the query, and of the control that it fills. It stays.',
  brings: 'A link may bring an id, a name or a choice of the page, and never a key, code or address.',
  choices: 'All that may follow, where it is a choice.',
  path: 'Follows “root”.',
  tasks: 'What “task=” may say: the page shows the steps of that task.',
  root: 'Where this copy lives, without a slash at its end.',
  topics: 'Pages of product documentation, and the address that “/docs/assistant/?topic=…-<page>” leads to.',
  backHosts: 'Hosts that “back=” may lead to, with https and without a port.',
} as const;
