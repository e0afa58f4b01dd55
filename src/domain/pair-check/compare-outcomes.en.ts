import { removed } from '../fields/removed.en';
import { lowerFirst } from '../text/wording';
import { spellings } from '../tokens/signature-findings.en';
import { secrets, signedTexts } from './signed-texts.en';
import type { Among, SignerSource } from './check-keys';
import type { About, Outcome } from './compare-outcomes';

const notOnePair = 'They do not belong to the same pair.';

const correctThere = 'Correct this where your server signs, and take a new token.';

const onlyAHint = 'A name is a hint, not proof.';

type Text = string | ((about: About) => string);

const saveOrReplace =
  'Save the public key of the pair that your server signs with, or give your server the private key that belongs to this one. Then take a fresh token.';
const copyToken = 'Copy the token again, from eyJ to its last character.';
const signRs256 =
  'Give your library the private key, name RS256 as the algorithm, and take a new token from your server.';
const notThePair = 'The key pair is not the cause.';
const verifies = 'This key verifies the token as RS256: your server signs with its private key.';
const keepKey = 'The key can stay as it is.';

/** What each outcome says, and what to do next. */
export const words: Readonly<Record<Outcome, { readonly says: Text; readonly next: Text }>> = {
  match: {
    says: ({ bits }) =>
      `This key of ${String(bits)} bits verifies the token as RS256: your server signs with its private key.`,
    next: `${notThePair} If tokens are still refused, check the claims and times of one, and compare the saved key once more with the one here.`,
  },
  'token-expired-but-matches': {
    says: ({ expired }) =>
      `${verifies} The token itself expired ${expired.distance}, on ${expired.time}. That does not speak against the key.`,
    next: `${notThePair} Take a fresh token from your server to see what a service does with it now.`,
  },
  'match-with-faults': {
    says: ({ target, faults: [first = '', ...more] }) =>
      [
        `${verifies} For ${target ?? 'the service'} something else is wrong with the token. ${first}`,
        andMore(more.length),
      ]
        .filter(Boolean)
        .join(' '),
    next: 'Leave the key as it is, and correct the claims: read the token on the page Tokens.',
  },
  'match-unreadable': {
    says: ({ damaged }) =>
      `This key verifies the token as RS256, but its ${damaged} cannot be read: your server signs a text that is not a JSON object.`,
    next: 'Leave the key as it is, and read the token on the page Tokens, which shows where it breaks.',
  },
  'alg-label': {
    says: (about) =>
      `This key verifies the token as RS256, but its header says ${algorithmOf(about)}. A service that goes by the header does not accept it.`,
    next: `Set alg to RS256 in the header before it is signed. ${keepKey}`,
  },
  'match-by-trial': {
    says: ({ kid }) => `${verifies} ${doubts[kid]}`,
    next: ({ kid }) =>
      kid === 'no-ids'
        ? 'Compare the key with the one that is saved.'
        : 'Have your server write the id of the key that it signs with into the header (kid).',
  },
  'none-of-several': {
    says: noneOf,
    next: 'Choose a key to see how it differs, or take the public key of the pair that your server signs with.',
  },
  'other-target': {
    says: ({ target, otherTarget }) =>
      `This key verifies the token as RS256, but the token does not look like one for ${target ?? 'this service'}. ${otherTarget}`,
    next: 'Choose the service that this token is for, or take a token that your server makes for this one.',
  },
  'other-key': {
    says: ({ bits, signer }) =>
      signer?.isProven
        ? `The private key that belongs to this key did not sign the token. Another key of ${String(bits)} bits did. ${signers[signer.from]}`
        : `The private key that belongs to this key did not make this signature: another key of ${String(bits)} bits did, or a character was changed on the way. ${signers[signer?.from ?? 'nothing']}`,
    next: ({ signer }) => {
      if (signer?.isProven) return saveOrReplace;
      const certificate =
        signer?.spelling === 'certificate' ? ` The certificate has the fingerprint ${signer.print}.` : '';
      return `To see the fingerprint of the key that your server signs with, run this line where the private key is.${certificate} If it equals the fingerprint of the saved key, a character of the token was lost or changed on the way: copy it again. If it differs: ${lowerFirst(saveOrReplace)}`;
    },
  },
  'named-key-did-not-sign': {
    says: 'The token names this key (kid), but its private key did not sign. Either your server has another private key under this name, or a character of the token was lost or changed on the way.',
    next: `${copyToken} If nothing changes, run this line where the private key is, and compare the fingerprint with that of the saved key.`,
  },
  'other-size': {
    says: ({ bits, signedBits }) =>
      `The token was signed with a key of ${String(signedBits)} bits, and the key in the box has ${String(bits)}. ${notOnePair}`,
    next: saveOrReplace,
  },
  'signature-cut': {
    says: ({ bytes, signatureBytes }) =>
      `The signature has ${String(bytes)} bytes, and this key makes signatures of ${String(signatureBytes)}. No RSA key in use makes ${String(bytes)}, so a part of the token is missing or was added.`,
    next: copyToken,
  },
  'token-changed': {
    says: ({ algorithm }) =>
      `The private key that belongs to this key did sign${algorithm === 'RS256' ? '' : ` (as ${algorithm})`}, but another text: the header or the claims were changed after signing or on the way here.`,
    next: 'The pair is right. Take the token as your server sends it, and copy all of it. A token that was edited, even to try something, has to be signed again.',
  },
  'other-text': {
    says: ({ text }) =>
      `This is the right key, but it did not sign the text of the token. It signed ${signedTexts[text]}.`,
    next: `${correctThere} ${keepKey}`,
  },
  'other-spelling': {
    says: ({ isOfKey, spelling }) =>
      `${isOfKey ? 'The right key signed the token. ' : ''}${spelling ? spellings[spelling] : ''}`,
    next: correctThere,
  },
  'other-algorithm': {
    says: ({ algorithm }) =>
      `This is the right key, but the token is signed with ${algorithm}. The services document RS256.`,
    next: `Set RS256 as the algorithm where your server signs, and take a new token. ${keepKey}`,
  },
  'hs256-public-key': {
    says: ({ algorithm, secret }) =>
      `The token is signed with ${algorithm}, and ${secrets[secret]} is the secret. Anyone who has the public key, which is not a secret, can make such a token.`,
    next: `Sign with RS256 and the private key. ${signRs256}`,
  },
  symmetric: {
    says: (about) =>
      `The token is signed with ${algorithmOf(about)}, which uses a shared secret. No public key can check it, and the text of this one is not the secret.`,
    next: `For a service that has a public key saved, sign with RS256. ${signRs256} The secret does not belong on this page.`,
  },
  'elliptic-curve': {
    says: (about) =>
      `The token is signed with ${algorithmOf(about)}, a signature of an elliptic curve, and the key in the box is an RSA key. ${notOnePair}`,
    next: `Sign with RS256 and the private key of an RSA pair. ${signRs256}`,
  },
  'alg-none': {
    says: 'The token is not signed: its algorithm is none, and there is nothing after its second full stop. Anyone can write such a token.',
    next: signRs256,
  },
  'signature-missing': {
    says: 'The signature is missing: there is nothing after the second full stop of the token.',
    next: `${copyToken} If your server sends it like this, it does not sign: ${lowerFirst(signRs256)}`,
  },
  'broken-token': {
    says: ({ damaged }) => `The token is damaged in its ${damaged}, so nothing can be said about the key.`,
    next: `${copyToken} The page Tokens shows where exactly it breaks.`,
  },
  'key-too-small': {
    says: ({ bits }) =>
      `The key in the box has ${String(bits)} bits. A safe key has at least 2048, so nothing was compared.`,
    next: 'Replace it: make a pair of 2048 bits or more, and follow the plan for replacing a key.',
  },
  'key-unusable': {
    says: 'The key in the box cannot be used, for the reason given below it, so nothing was compared.',
    next: 'Copy the key from the console again. If it is saved like this, replace it.',
  },
  'private-key': {
    says: ({ form }) => `This is a private key${form === undefined ? '' : ` (${form})`}. ${removed}`,
    next: 'If it was copied from anywhere but its own server, treat it as leaked and plan a replacement. To compare, use its public key, which this line prints.',
  },
  'not-checked': {
    says: 'This browser cannot check the signature here: it allows that on https pages only, and takes no unusual keys.',
    next: 'Open the page over https, or check with OpenSSL.',
  },
};

const signers: Readonly<Record<SignerSource | 'nothing', string>> = {
  'active-key': 'It is the key in use, which verifies the token.',
  jwk: 'It is the key that the token has in its header (jwk), which verifies the token.',
  x5c: 'It is the key of the certificate in its header (x5c), which verifies the token.',
  kid: `The token names its key by the second print above (kid). ${onlyAHint}`,
  'x5t#S256': `The token names the certificate of its key (x5t#S256). ${onlyAHint}`,
  nothing: 'The token does not say which key it was.',
};

/** Why a key that was found by trying is not enough. */
const doubts: Readonly<Record<Among['kid'], string>> = {
  missing: 'The token does not name its key (kid), so a receiver that goes by the kid refuses it.',
  other:
    'The token names a key (kid) that did not sign it or is not among them, so a receiver that goes by the kid refuses it.',
  'no-ids': 'The keys have no ids, so only the signature shows which of them counts.',
};

function noneOf({ count, untried, label }: About): string {
  if (untried === count)
    return `None of the ${String(count)} keys can be used, so the token was not compared.`;
  const why =
    label === 'RS256'
      ? 'another key did, or a character was changed on the way'
      : `its header says ${algorithmOf({ label })}, and these are keys for RS256`;
  const rest =
    untried > 0 &&
    `${String(untried)} of them cannot be used and ${untried === 1 ? 'was' : 'were'} not tried.`;
  return [`None of the ${String(count)} keys made this signature: ${why}.`, rest].filter(Boolean).join(' ');
}

function andMore(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'There is 1 more.' : `There are ${String(count)} more.`;
}

/** What the header calls its algorithm, where it can be shown. */
function algorithmOf({ label }: Pick<About, 'label'>): string {
  if (label === undefined) return 'no algorithm';
  return /^[\w+.-]{1,20}$/.test(label) ? label : 'something else';
}

/** What to do about another key where no command is shown. */
export const insteadOfCommand = saveOrReplace;
