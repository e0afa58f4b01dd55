/** `name`: of a form, such as "JSON Web Key (JWK)". */
export const words = {
  needsHttps: (name: string) => `${name} names the key by a digest, which browsers give to https pages only.`,
  /** `takenBy`: "libraries that sign JSON Web Tokens" */
  isFor: (name: string, takenBy: string) => `${name}: for ${takenBy}.`,
  /** `box`: “Your public key” in the assistant. */
  isTaken: (name: string, box: string) => `${name}: what ${box} takes.`,
} as const;
