import { words as workshop } from '../workshop/workshop-page.en';

/** Of `CompareKey.astro`: what the page says before anything is compared. */
export const words = {
  needsScript: { what: 'Comparing here', instead: workshop.commandsBelow },
  fields: {
    pairKey: {
      label: 'Public key, as saved in the console',
      hint: 'In any form. It starts with MII or with BEGIN PUBLIC KEY.',
      clean: { label: 'Read as', copy: 'Copy the public key: one line, no header' },
    },
    pairToken: {
      label: 'A token from your server',
      hint: 'A fresh, complete token: three parts, which start with eyJ.',
      clean: { label: 'Read as', copy: 'Copy the token' },
    },
  },
  takeKey: workshop.takeKey,
  sign: 'Sign a test token with the pair made here',
  target: 'The token is for',
  anyTarget: 'any service',
  comparison: 'Comparison',
  sides: { saved: 'Saved in the console', signs: 'Signs on your server' },
  next: 'What next.',
  nextCommand: 'the next step',
  effect: 'What the service does.',
  notProven:
    'What this does not prove: that this key is saved in the console of the right account and environment. It does not prove either that claims and clocks are right, or that the service reads the field as this page does.',
  byHand: {
    summary: 'Compare with OpenSSL, without this page',
    prints:
      'A key pair has one fingerprint: that of its public key, whether it is taken from the public or the private key. So the key in the console fits your server if these two fingerprints are equal.',
    savedPrint: 'the fingerprint of the saved key',
    signerPrint: 'the fingerprint of the key that signs',
    token: 'If you have a token but not the private key, check the token with the saved key.',
    checkToken: 'checking a token',
    failure:
      'The last line checks RS256 (-sha256). If it says Verification failure, the token was signed with another key or another algorithm, or it was changed since.',
  },
  sources: 'Sources',
} as const;
