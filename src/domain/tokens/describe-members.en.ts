import { sayNumber } from '../text/locale';
import { sayDistance, sayTime, whenItExpires, whenMade } from './times.en';

const notFetched = 'Nothing is fetched from here.';

const notUnique = 'It need not be unique.';

const ofCertificate = 'Fingerprint of a certificate';

/** What a member is, for somebody who has never heard of it. */
export const members = {
  header: {
    alg: { title: 'Algorithm', meaning: 'How the token is signed.' },
    typ: { title: 'Type', meaning: 'The kind of token, nearly always JWT.' },
    cty: { title: 'Content type', meaning: 'What kind of content is signed: JWT where it is another token.' },
    kid: { title: 'Key id', meaning: 'Which key made the signature, as its owner names it.' },
    jku: {
      title: 'Address of keys',
      meaning: `Where a set of keys can be fetched. ${notFetched}`,
    },
    jwk: {
      title: 'Key',
      meaning:
        'A public key that came with the token. It proves nothing: whoever forges a token can add one.',
    },
    x5u: {
      title: 'Address of a certificate',
      meaning: `Where a certificate can be fetched. ${notFetched}`,
    },
    x5c: { title: 'Certificates', meaning: 'A chain of certificates that came with the token.' },
    x5t: { title: ofCertificate, meaning: 'SHA-1 of the certificate of the key.' },
    'x5t#S256': { title: ofCertificate, meaning: 'SHA-256 of the certificate of the key.' },
    crit: { title: 'Critical', meaning: 'Extensions that a receiver must understand, or refuse the token.' },
    b64: {
      title: 'Encoded claims',
      meaning: 'Whether the claims are in base64url. The value false has other uses than tokens.',
    },
    enc: { title: 'Content encryption', meaning: 'How the content of an encrypted token is encrypted.' },
    zip: { title: 'Compression', meaning: 'How the content of an encrypted token was compressed.' },
  },
  claims: {
    iss: { title: 'Issuer', meaning: 'Who made the token.' },
    sub: { title: 'Subject', meaning: 'Who the token is about.' },
    aud: { title: 'Audience', meaning: 'Who the token is for. Others must refuse it.' },
    exp: { title: 'Expiration time', meaning: whenItExpires },
    nbf: { title: 'Not before', meaning: 'When the token becomes valid, in seconds since 1970.' },
    iat: { title: 'Issued at', meaning: whenMade },
    jti: { title: 'Token id', meaning: 'The id of this one token, so that it cannot be used twice.' },
    name: { title: 'Name', meaning: 'The full name of the person.' },
    given_name: { title: 'First name', meaning: 'The first name or names of the person.' },
    family_name: { title: 'Last name', meaning: 'The last name or names of the person.' },
    middle_name: { title: 'Middle name', meaning: 'The middle name or names of the person.' },
    nickname: { title: 'Nickname', meaning: 'A casual name of the person.' },
    preferred_username: {
      title: 'User name',
      meaning: `The name that the person wants to be called by. ${notUnique}`,
    },
    profile: { title: 'Profile', meaning: 'The address of a page about the person.' },
    picture: { title: 'Picture', meaning: 'The address of a picture of the person.' },
    website: { title: 'Website', meaning: 'The address of the person’s own website.' },
    email: { title: 'E-mail', meaning: `The e-mail address of the person. ${notUnique}` },
    email_verified: {
      title: 'E-mail verified',
      meaning: 'Whether the issuer checked that the address belongs to the person.',
    },
    gender: { title: 'Gender', meaning: 'The gender of the person, as text.' },
    birthdate: { title: 'Birthday', meaning: 'The birthday of the person, as YYYY-MM-DD.' },
    zoneinfo: { title: 'Time zone', meaning: 'The time zone of the person, such as Europe/Paris.' },
    locale: { title: 'Language', meaning: 'The language of the person, such as en-GB.' },
    phone_number: { title: 'Phone number', meaning: 'The phone number of the person.' },
    phone_number_verified: {
      title: 'Phone number verified',
      meaning: 'Whether the issuer checked that the number belongs to the person.',
    },
    address: { title: 'Postal address', meaning: 'The postal address of the person, as an object.' },
    updated_at: {
      title: 'Updated at',
      meaning: 'When the person’s details last changed, in seconds since 1970.',
    },
    nonce: { title: 'Nonce', meaning: 'A text that ties the token to one request.' },
    auth_time: { title: 'Signed in at', meaning: 'When the person signed in, in seconds since 1970.' },
    acr: { title: 'Authentication class', meaning: 'How reliably the person was recognised.' },
    amr: {
      title: 'Authentication methods',
      meaning: 'How the person was recognised, such as by a password.',
    },
    azp: { title: 'Authorised party', meaning: 'Who the token was given to.' },
  },
};

/** What a value means that its figures do not show. */
export const notes = {
  text: (asNumber: string) => `Text. As a number: ${asNumber}`,
  time: (time: number, now: number) => `${sayTime(time)}, ${sayDistance(time, now)}`,
  milliseconds: (time: number) =>
    `As milliseconds: ${sayTime(time)}. Tokens count seconds, so this is thousands of years ahead.`,
  payload: (characters: number, size?: PayloadSize) => {
    const length = `${sayNumber(characters)} characters`;
    return `${length}${size ? ` of base64: ${String(size.bytes)} bytes, ${blocksOf(size)}` : ''}. ${unreadable}`;
  },
};

const unreadable =
  'It cannot be read here: only whoever provides the key that it is encrypted with can open it.';

interface PayloadSize {
  readonly bytes: number;
  /** Of the key, where the bytes are one block of it. */
  readonly bits: number | undefined;
  /** Blocks of a key of 2048 bits. */
  readonly blocks: number | undefined;
}

function blocksOf({ bits, blocks }: PayloadSize): string {
  if (bits === undefined) return `${String(blocks)} blocks, if the key has 2048 bits`;
  return `one block of a ${String(bits)}-bit key${blocks === 2 ? ', or two of a 2048-bit key' : ''}`;
}
