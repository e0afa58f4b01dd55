import type { PublicKeyBox } from './rotation-moves';

const pasteInto = (label: string) => `Paste it into ${label} and save.`;

const worksAgain = 'It works again with the next token.';

/** Of a place that has one box for one public key. */
export const moveWords = ({ label, look, others, refused, trial }: PublicKeyBox) => ({
  look: { title: `Check ${label}`, words: look },
  'keep-copy': {
    title: 'Keep the saved public key',
    words: `Copy the content of ${label} to a file and read it on this page. Note its fingerprint, which tells the two keys apart from now on.`,
  },
  'ask-others': { title: 'Find out who else uses it', words: others },
  make: {
    title: 'Make the new pair',
    words:
      'Make it on this page or where it will be used, save the private key, and note the fingerprint. Do not reuse the file name of the old pair.',
  },
  'save-first': {
    title: 'Save the new public key at once',
    words: `Paste it into ${label} and save, before your server is ready. From this moment nobody gets in with the leaked key.`,
    visitors: `Tokens are refused until your server signs with the new key. ${refused} Accept this: every minute of the old key is worse.`,
    check: 'Open the box again and read its key: it has the new fingerprint.',
  },
  'install-now': {
    title: 'Sign with the new key alone',
    words:
      'Replace the private key in the secret store and restart everything that signs, on every instance. Do not keep the leaked key as a fallback.',
    visitors: worksAgain,
  },
  'install-first': {
    title: 'Give the server the private key',
    words: 'Put it into the secret store and sign with it on every instance.',
  },
  'save-only': { title: 'Save the public key', words: pasteInto(label) },
  install: {
    title: 'Give the server both keys',
    words:
      'Put the new private key beside the old one in the secret store, with a switch that selects which of them signs. Leave it on the old key.',
    check: 'A fresh token still verifies with the saved key.',
  },
  shorten: {
    title: 'Shorten the lifetime of tokens',
    words:
      'One whole token lifetime before the swap, limit new tokens to a few minutes. Tokens signed with the old key are refused from the swap on, and this way few of them are left.',
  },
  'quiet-hour': {
    title: 'Choose a quiet hour',
    words:
      'Have one person at the console and one at the switch of the server, on the phone with each other. The quiet hour is our advice: the vendors do not mention one.',
  },
  save: {
    title: 'Save the new public key',
    words: pasteInto(label),
    visitors: `Tokens are refused from here to the next move. ${refused}`,
  },
  switch: {
    title: 'Switch to the new key',
    words: 'Do this within seconds, on every instance. Tokens are signed with the new key from now on.',
    visitors: worksAgain,
  },
  compare: {
    title: 'Compare',
    words: `Copy the content of ${label}, take a fresh token from your server, and compare the two above.`,
    check: 'The comparison says that this key verifies the token.',
  },
  try: { title: 'Try it as a visitor', words: trial },
  retire: {
    title: 'Remove the old key',
    words:
      'After a whole token lifetime and a day without complaints, delete the old private key and its switch, and restore the usual lifetime of tokens.',
  },
  'clean-up': {
    title: 'Find out how it leaked',
    words:
      'Delete the leaked key everywhere: secret store, backups, images, tickets, the history of a repository. Search your logs for tokens that your server did not sign.',
  },
});

export const rollBackWords = (label: string) => ({
  replaced: `Put the old public key back into ${label}, then switch back to the old private key. The gap is as short as on the way there. This works until the old private key is deleted.`,
  first: `There is nothing to go back to. Empty ${label}, or correct what is saved there.`,
  leaked:
    'Do not go back to the leaked key. If the new pair causes trouble, make a third one and repeat the same moves with it.',
});

/** Of a single box whose saved key is in force at once. */
export const oneBox = {
  due: 'Seconds, between saving the key and switching to it.',
  unavoidable: 'There is one box, so no order of moves avoids this.',
  leaked: 'From saving the new key until your server signs with it.',
} as const;

/** Where no key is saved yet. */
export const noGap = 'No time at all because of the key: none is in use yet.';
