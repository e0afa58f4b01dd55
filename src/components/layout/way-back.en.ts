/** The first is a link. */
export const words = { back: 'Back to the documentation', at: (host: string) => ` at ${host}` };
