/** Of the file of a record. */
export const words = {
  changed: (day: string) => `Changed ${day}.`,
  written: (day: string, product: string) => `Written ${day} by ${product}. Nothing in it is secret.`,
  columns: ['Value', 'What it is', 'From', 'To'],
  below: 'below',
  fingerprint: (fingerprint: string) => `SHA-256 fingerprint ${fingerprint}`,
} as const;
