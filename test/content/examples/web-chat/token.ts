import { exampleNow, type TargetExamples } from '../token-example';

/** As long as what RSA gives with a key of 2048 bits, and saying nothing. */
const block = `${'q83v'.repeat(85)}qw==`;

export const { clean, examples }: TargetExamples = {
  clean: {
    iss: 'www.example.com',
    sub: 'visitor-7f3a91c2',
    iat: exampleNow,
    exp: exampleNow + 1800,
    user_payload: block,
  },
  examples: {
    'sub-missing': {
      without: ['sub'],
      words:
        'There is no sub, and the web chat needs one. The id of the person who chats, in visible ASCII: opaque, the same for one person every time, no e-mail address and no name. It cannot change during a session.',
    },
    'sub-not-ascii': {
      claims: { sub: 'Zoë 7f3a91c2' },
      words:
        'The sub has a character outside visible ASCII, such as a space, an accent or an emoji. It also travels in an HTTP header, so use letters, digits and hyphens: visitor-7f3a91c2.',
    },
    'sub-delimiter': {
      claims: { sub: 'visitor=7f3a91c2' },
      words:
        'The sub holds ; or =, which part the HTTP header that it also travels in. That it does harm is our inference; letters, digits and hyphens are safe.',
    },
    'sub-e-mail': {
      claims: { sub: 'ada@example.com' },
      words:
        'The sub is an e-mail address, and the documentation advises against it: an address can be guessed, changes, and tells who it is. Use an opaque id, such as visitor-7f3a91c2.',
    },
    'sub-long': {
      claims: { sub: 'v'.repeat(256) },
      words: 'The sub has 256 characters. No limit is documented; up to 255 we count as safe.',
    },
    'payload-not-text': {
      claims: { user_payload: 42 },
      words:
        'The user_payload is no text. It is the encrypted JSON object, in base64 and quotation marks: 344 characters for a key of 2048 bits.',
    },
    'payload-plain': {
      claims: { user_payload: { name: 'Ada' } },
      words:
        'The user_payload holds plain data, which everybody who has the token can read. Encrypt it with the IBM provided public key, RSA-OAEP with SHA-1, and write the result in base64.',
    },
    'payload-pem': {
      claims: { user_payload: '-----BEGIN MESSAGE-----\nq83v\n-----END MESSAGE-----' },
      words:
        'The user_payload holds a block with BEGIN and END lines. It takes what was encrypted, in base64 without such lines.',
    },
    'payload-token': {
      claims: { user_payload: 'eyJhbGciOiJSU0EtT0FFUCJ9.AAAA.AAAA.AAAA.AAAA' },
      words:
        'The user_payload holds a token. It takes the JSON object encrypted with RSA-OAEP, in base64, and no token around it.',
    },
    'payload-base64url': {
      claims: { user_payload: `${'-_3v'.repeat(85)}q80` },
      words: 'The user_payload is written in base64url, with - or _. It takes standard base64, with + and /.',
    },
    'payload-not-base64': {
      claims: { user_payload: `${'q83v'.repeat(16)}\n${'q83v'.repeat(16)}` },
      words:
        'The user_payload has characters that base64 does not have, such as line breaks. It is one line of letters, digits, + and /, with = at the end.',
    },
    'payload-json': {
      claims: { user_payload: btoa('{"name":"Ada"}') },
      words:
        'The user_payload is plain JSON in base64, which is no encryption: everybody who has the token can read it. Encrypt it with the IBM provided public key, RSA-OAEP with SHA-1.',
    },
    'payload-length': {
      claims: { user_payload: block.slice(0, 340) },
      words:
        'The user_payload has 340 characters, which are 255 bytes. RSA gives 256 bytes with a key of 2048 bits and 512 with one of 4096, in 344 or 684 characters: it was cut short, or is not encrypted in this way.',
    },
    'payload-blocks': {
      claims: { user_payload: 'q83v'.repeat(256) },
      words:
        'The user_payload has 1024 characters, several blocks of RSA. The library that the service is said to use can read that, but it could not be confirmed: keep it to 214 bytes, or send an id and look the rest up.',
    },
    'acr-dropped': {
      claims: { acr: 'loa1' },
      words:
        'The claim acr was needed during the beta and was dropped in July 2020, though a sample in the documentation still shows it. Leave it out.',
    },
    'aud-not-read': {
      claims: { aud: 'https://api.example.com' },
      words:
        'The documentation of the web chat names no claim aud. A token that has one may be made for another service.',
    },
  },
};
