import { rsaPublicKey } from '../../domain/keys/rsa-key.en';
import { noKeyMade } from '../workshop/not-loaded.en';

const madeOf = (bits: number) => `Made: RS256, ${String(bits)} bits.`;

/** Of `<key-maker>` and `<private-file>`, which travel together. */
export const words = {
  ahead: {
    whole: 'Ready to work without a network.',
    partial: 'A part of this page could not be loaded, so stay connected: Make tries again.',
  },
  loseUnsaved: 'The private key that was made here is not saved. Discard it and make another?',
  making: (bits: number) => `Making a pair of ${String(bits)} bits. Large primes take a moment to find.`,
  abandoned: 'Cancelled. No key was kept.',
  notLoaded: noKeyMade,
  /** `error`: as the browser words it. */
  notMade: (error: string) => `This browser could not make a key (${error}).`,
  /** `where`: "in the box below" */
  made: (bits: number, where: string) => `${madeOf(bits)} The public key is ${where}.`,
  madeBesideAnother: (bits: number) =>
    `${madeOf(bits)} The box below holds another key, which stays until you replace it.`,
  below: 'below',
  putIn: 'The new public key is in the box below.',
  activeKey: (bits: number) => rsaPublicKey(`${String(bits)} bits`),
  stored:
    'The private key has left this page. The page can still sign with it, but cannot export or show it.',
  gone: 'The private key that was made here is gone: leaving or reloading the page forgets it.',
  privateKey: 'the private key',
  offered: (name: string) =>
    `Offered as ${name}. This page cannot see whether the file was kept: look in your downloads, move the file to the server that signs, then confirm here.`,
  notSaved: (error: string) => `No file was made: this browser refused (${error}).`,
  notShown: (error: string) => `The private key cannot be shown: this browser refused (${error}).`,
  stillHere:
    'The key is still in this page and nowhere else. Try again, in another form where there is a choice.',
} as const;
