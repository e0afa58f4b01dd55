export const words = {
  swap: 'Swap the two',
  moveTo: (label: string) => `Move it to “${label}”`,
  found: 'Found in this paste:',
  /** For a screen reader, before the place. */
  show: (name: string) => `Show ${name} in the paste: `,
  place: (line: number, column: number) => `line ${String(line)}, column ${String(column)}`,
};
