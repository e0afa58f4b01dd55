interface Wanted {
  readonly what: string;
  readonly example: string;
}

/** `most`: the bytes that a key of 2048 bits encrypts. */
export const bytes = {
  ok: (count: number, most: number) =>
    `${String(count)} bytes as one line of JSON. A key of 2048 bits encrypts ${String(most)} at once.`,
  warn: (count: number, most: number) =>
    `${bytes.ok(count, most)} Some libraries continue with a second block, but most refuse. Send a shorter name, or an ID to look up the rest.`,
};

export const what = {
  name: 'the name of a visitor',
  email: 'the e-mail address of a visitor',
  guest: 'a name for visitors who are not logged in',
  visitorId: 'an ID that tells guests apart',
};

export const ownId = 'Each guest needs a different ID. Otherwise all guests become one person in the desk.';

export const otherwise = ({ what, example }: Wanted) => `This is too long for ${what}, such as ${example}.`;

export const rows = ({ example }: Pick<Wanted, 'example'>) => ({
  'not-an-address': `This does not look like an e-mail address, such as ${example}. We could not verify what the desk does with it.`,
  'other-characters': `This becomes the part before the @ of an address. Enter up to 56 letters, digits and hyphens, such as ${example}.`,
});

/** What is written into the generated code. */
export const comment =
  'Fill in what your server knows. For a guest, visitor is null and visitorId the random ID that you keep for that guest.';
