/** What an address inside a page leads to. */
export const placeKinds = {
  step: 'Step',
  field: 'Field',
  value: 'Value',
  tool: 'Tool',
  part: 'Part',
  picture: 'Picture',
  fault: 'Fault',
  term: 'Term',
  alias: 'Other name',
} as const;
