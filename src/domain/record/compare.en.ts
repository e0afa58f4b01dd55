const isSame = (label: string) => `${label} is the same in both.`;

/** `one` and `other`: names of set-ups. */
export const doubts = {
  unstored: (label: string) => `${label}: made here, and its private key is not saved yet.`,
  missing: (label: string, setup: string) => `${label} is missing in ${setup}.`,
  sameKey: (label: string, one: string, other: string) =>
    `${isSame(label)} Whoever has the private key for ${one} can sign for ${other}. Use a different key pair for each.`,
  same: (label: string, one: string, other: string) =>
    `${isSame(label)} If ${one} and ${other} are two accounts or environments, one of them has the other’s.`,
};
