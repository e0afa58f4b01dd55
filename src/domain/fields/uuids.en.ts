/** Of a value in the form of a UUID. `what` begins a sentence: "An App key". */
export const partOfUuid = (length: number) => `This has ${String(length)} of 36 characters.`;

export const hyphensElsewhere = (what: string, example: string) =>
  `The hyphens are in the wrong places. ${what} has 8, 4, 4, 4 and 12 characters between them, such as ${example}.`;
