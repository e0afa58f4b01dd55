/** For those who write a guide: the build stops with these. */
export const words = {
  lacks: (tag: string) => `The guide lacks ${tag}.`,
  unknown: (tag: string) => `The guide has ${tag}, which the definition does not know.`,
  repeated: (tag: string) => `The guide has ${tag} more than once.`,
  outOfOrder: (tag: string) => `The guide has ${tag} out of the definition’s order.`,
} as const;
