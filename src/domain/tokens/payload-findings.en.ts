/** `claim`: the one that carries what is encrypted. */
interface Encrypted {
  readonly claim: string;
  readonly characters: number;
  readonly bytes: number;
}

const encryptIt = 'Encrypt it with the IBM provided public key, RSA-OAEP with SHA-1';

export const words = {
  'payload-not-text': ({ claim }: Encrypted) =>
    `The ${claim} is not a string. Enter the encrypted JSON object in base64 and quotation marks: 344 characters for a key of 2048 bits.`,
  'payload-plain': ({ claim }: Encrypted) =>
    `The ${claim} contains plain data, which anyone who has the token can read. ${encryptIt}, and write the result in base64.`,
  'payload-pem': ({ claim }: Encrypted) =>
    `The ${claim} contains BEGIN and END lines. Enter what was encrypted, in base64 without such lines.`,
  'payload-token': ({ claim }: Encrypted) =>
    `The ${claim} contains a token. Encrypt the JSON object with RSA-OAEP, and enter the result in base64 without a token around it.`,
  'payload-base64url': ({ claim }: Encrypted) =>
    `The ${claim} is written in base64url, with - or _. Write standard base64, with + and /.`,
  'payload-not-base64': ({ claim }: Encrypted) =>
    `The ${claim} contains characters that base64 does not have, such as line breaks. Write one line of letters, digits, + and /, with = at the end.`,
  'payload-json': ({ claim }: Encrypted) =>
    `The ${claim} is plain JSON in base64, which is not encryption: anyone who has the token can read it. ${encryptIt}.`,
  'payload-length': ({ claim, characters, bytes }: Encrypted) =>
    `The ${claim} has ${String(characters)} characters, which are ${String(bytes)} bytes. RSA gives 256 bytes (344 characters) with a key of 2048 bits, and 512 bytes (684 characters) with one of 4096. It was cut short, or is not encrypted in this way.`,
  'payload-blocks': ({ claim, characters }: Encrypted) =>
    `The ${claim} has ${String(characters)} characters, which are several blocks of RSA. The library that the service is said to use can read them, but we could not confirm that. Keep it to 214 bytes, or send an id and look up the rest.`,
};
