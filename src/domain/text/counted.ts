/** "1 space", "2 spaces". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "a, b and c" or "a, b, c, d and 3 more": enough to tell them apart, however many there are. */
export function listed(values: readonly string[]): string {
  const shown = values.length > mostListed ? values.slice(0, mostListed) : values.slice(0, -1);
  const last = values.length > mostListed ? `${String(values.length - mostListed)} more` : values.at(-1);
  return [shown.join(', '), last].filter((part) => part !== '').join(' and ');
}

const mostListed = 4;
