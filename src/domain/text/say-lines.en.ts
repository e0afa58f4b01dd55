export const words = {
  /** Of lines by their numbers, in a list: "line 3", "lines 1, 3 to 5 and 7". */
  lines: (list: string, isOne: boolean) => `${isOne ? 'line' : 'lines'} ${list}`,
  from: (first: number, last: number) => `${String(first)} to ${String(last)}`,
  /** Behind the first ones, where there are too many to name. */
  others: 'others',
};
