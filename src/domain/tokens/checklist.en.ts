type Section = readonly [title: string, good: (service: string) => string];

/** RFC 8725 section 3, in its order, and what else holds for every token. */
export const sections = {
  '3.1': [
    'The receiver chooses the algorithm.',
    (service) =>
      `The header names one that ${service} accepts. This page checks with RS256, whatever a header says.`,
  ],
  '3.2': [
    'No token goes without a signature.',
    () => 'The alg is not none in any spelling, and a signature is there.',
  ],
  '3.4': [
    'All input is checked.',
    () => 'All three parts decode strictly, and the signature has the length that its algorithm gives.',
  ],
  '3.6': ['Nothing is compressed.', () => 'The header has no zip.'],
  '3.7': ['The text is UTF-8.', () => 'Header and claims are.'],
  '3.8': [
    'Issuer and subject.',
    (service) => `They have the form that ${service} expects. Only ${service} can tell whose they are.`,
  ],
  '3.9': ['Audience.', () => 'Nothing speaks against the aud, or there is none and none is required.'],
  '3.10': [
    'What a token says about keys is not trusted.',
    () => 'It names no key in a way that could mislead, and this page fetches none.',
  ],
  '3.11': ['Type.', () => 'The header says JWT, or leaves the type out.'],
  '3.12': [
    'Kinds of tokens are told apart.',
    (service) => `Nothing in it belongs to a token for a service other than ${service}.`,
  ],
  'RFC 7515, 4': [
    'No repeated name, no unknown extension.',
    () => 'Each name appears once, and no extension is required.',
  ],
  'RFC 7519, 4.1': [
    'Times, in seconds.',
    () => 'They are numbers of seconds, and the current time is between them.',
  ],
} as const satisfies Readonly<Record<string, Section>>;

export const words = {
  signature: 'The signature is checked, and a token that fails is refused.',
  nothingGiven: 'Nothing was given to check it with.',
  strength: 'Keys cannot be guessed. A token does not show how its key was made.',
  remark: ({ part, member }: { part: string; member?: string | undefined }, count: number) => {
    const beside =
      member === undefined ? (part === 'token' ? 'above the header' : `at the ${part}`) : `beside ${member}`;
    return `See the remark ${beside}${count > 1 ? ` (${String(count)} remarks in all)` : ''}.`;
  },
};
