/** `what`: the key, and where it is. */
export const copyPem = (what: string) => `Copy ${what}, which starts with -----BEGIN PUBLIC KEY-----.`;

/** What removing line breaks and lines for one line comes to where they are put back. */
export const words = {
  'literal-line-breaks': String.raw`Line breaks written as \n made real ones`,
  'windows-line-breaks': 'Windows line breaks made plain',
  'lines-of-64': 'Written in lines of 64 characters between BEGIN and END',
  'written-as-pem': 'BEGIN and END lines added',
} as const;
