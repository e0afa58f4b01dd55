export const words = {
  step: (guide: string, number: number) => `${guide}, step ${String(number)}`,
} as const;
