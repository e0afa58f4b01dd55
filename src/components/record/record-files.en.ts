export const words = {
  saved: (file: string) => `Offered as ${file}.`,
  leftOut: (what: readonly string[]) => `Left out, because it looks like a secret: ${what.join('; ')}.`,
};
