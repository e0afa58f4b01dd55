export const words = {
  /** `gap`: names the lines. */
  unread: (gap: string) =>
    `${gap} The key was taken from beside it: paste the key alone, or compare it with where it comes from.`,
} as const;
