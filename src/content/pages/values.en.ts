/** What `/values/` says above its tables. */
export const words = {
  description:
    'Every value of every guide: its form, where it is found, where it is pasted, what it is mistaken for, and a box that checks one.',
  lede: (count: number) =>
    `${String(count)} values: where each is found and where it goes, its form, and what it is mistaken for. None of them is secret. Each has a box that checks it as the guide does and keeps nothing.`,
  openGuide: 'Open the guide',
} as const;
