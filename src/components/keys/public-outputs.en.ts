/** `name`: of a form, such as "JSON Web Key (JWK)". `box`: “Your public key” in the assistant. */
export const words = {
  needsHttps: (name: string) => `${name} names the key by a digest, which browsers give to https pages only.`,
  /** `takenBy`: "libraries that sign JSON Web Tokens" */
  isFor: (name: string, takenBy: string) => `${name}: for ${takenBy}.`,
  isTaken: (name: string, box: string) => `${name}: what ${box} takes.`,
  copyAs: (name: string) => `Copy as ${name}`,
  copyFor: (box: string) => `Copy for ${box}`,
  noPrint: 'needs a page with https',
  copied: (count: number) => `${String(count)} characters`,
  offered: (file: string) => `Offered as ${file}.`,
} as const;
