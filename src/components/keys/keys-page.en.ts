import { words as workshop } from '../workshop/workshop-page.en';
import { factNames } from '../../domain/keys/fact-names.en';
import type { OutputForm } from '../../domain/keys/publish-key';
import { words as settings } from '../../content/workshop-settings.en';

/** Of the components of this folder: what they say before anything is made or read. */
export const words = {
  maker: {
    needsScript: 'Making a pair here',
    instead: { link: 'OpenSSL makes one', after: 'as well.' },
    where: { beside: 'in the box below', alone: 'below' },
    source: 'Where the key comes from',
    size: 'Size',
    sizeOf: (bits: number, usual: string | undefined) =>
      `${String(bits)} bits${usual === undefined ? '' : `, ${usual}`}`,
    make: 'Make the pair',
    abandon: 'Abandon',
    notAhead: 'Not ready yet to work without a network: the rest of the page is still loading.',
    byHand: 'Make the pair with OpenSSL instead',
    useMade: 'Put the new public key into the box',
    requests: {
      before: 'Requests since the key was made:',
      policy: '. The page’s policy',
      after: 'forbids sending any.',
    },
    haveKey: 'I do have the private key',
  },
  pair: {
    instead: workshop.commandsBelow,
    purpose: settings.purpose,
    otherPurpose:
      'Most services that ask for a public key take PEM. A key of 3072 bits has a strength of 128 bits, which the newer rules ask for. A service that wants another size says so.',
    /** `box`: the console’s label. */
    box: (box: string, console: string) => `“${box}” in ${console}`,
    source: 'Source:',
    title: 'The public key',
    openssl: 'Make the pair yourself, with OpenSSL',
    onServer:
      'Run this on the server that will sign, so that the private key never has to travel. The first two lines make the pair. The others write what the page shows above.',
    commands: 'making a pair',
  },
  file: {
    title: 'The private key',
    unsaved:
      'It exists in this page’s memory only. Save it now and move it to the server that signs: it is gone when the page is reloaded or left.',
    byHand: 'Make a pair with OpenSSL instead',
    save: 'Save the private key',
    stored: 'I have stored it',
    show: 'Show the private key',
    caution: 'Whoever sees it can sign for you. Show it only where nobody else can see the screen.',
    label: 'Private key',
    copy: 'Copy the private key',
  },
  form: {
    saveAs: 'Save as',
    isFor: (takenBy: string) => `For ${takenBy}.`,
    inNode: 'In Node:',
    passphrase: 'Passphrase',
    hint: 'Enter twelve characters or more. You need it each time the file is opened, and nobody can recover it.',
    reveal: 'Show passphrase',
  },
  outputs: {
    legend: settings.form,
    short: {
      'spki-pem': 'PEM',
      'spki-line': 'One line',
      jwk: 'JWK',
      jwks: 'JWKS',
      'pkcs1-pem': 'PKCS#1',
      openssh: 'OpenSSH',
      'jwk-x5c': 'JWK with x5c',
      'pem-base64': 'PEM in base64',
      'pem-list': 'PEM list',
      'jwks-node': 'Node server',
      'jwks-python': 'Python server',
    } satisfies Record<OutputForm, string>,
    label: 'Public key',
    copy: 'Copy',
    save: 'Save as a file',
    prints: {
      fingerprint: factNames.fingerprint,
      base64: factNames.base64,
      thumbprint: factNames.thumbprint,
    },
  },
  publish: {
    signedHere:
      'The certificate is signed by its own key, so it can be made only while the private half is in this page.',
    subject: 'Name in the certificate',
    subjectHint: 'Everybody who gets the certificate can read it, such as Chat sign-in.',
    subjectExample: 'Chat sign-in',
    ends: 'Last day',
    remind: 'Save a reminder (.ics)',
    older: 'Older public key, while you replace it',
    olderHint:
      'Leave it empty for one key. Paste the public half alone: PEM, one line, a JWK or a certificate.',
    until: 'Older key until',
  },
  choice: 'Choose a key',
  changes: {
    summary: 'What was changed',
    paste: 'Your paste, with what was removed struck through:',
    label: 'Your paste',
  },
  upload: { choose: 'Choose a file', or: 'or drop one here, or paste its text' },
  reader: {
    field: { label: 'Key', hint: 'Paste everything that you have. What can be repaired is repaired.' },
    clean: { label: 'Public key, one line', copy: 'Copy as one line, no header' },
    reads: 'It reads:',
    kinds: [
      'a public key: PEM, a single line of base64, or a DER file',
      'a certificate, a chain of them, or a certificate request',
      'JWK, or a JWKS with several keys to choose from',
      'an SSH key: OpenSSH, RFC 4716, or PuTTY’s public file',
      'any of these inside JSON, YAML or an environment line, with quotes and line breaks',
    ],
    privateKey: 'A private key is recognised too: it is removed from the box at once and not kept.',
    found: {
      title: 'What to do with a private key that was pasted',
      clipboard:
        'It never left this page, but it passed through the clipboard. Copy something else over it, and clear the clipboard’s history where your system keeps one.',
      unseen:
        'If it came from its own server’s disk and nobody else saw it, go on using it. Paste its public key here.',
      seen: 'If it came by mail, chat or a ticket, others may have it.',
      make: 'Make a new pair',
      and: ', and',
      replace: 'replace the key',
      everywhere: 'wherever it is in use.',
    },
    title: 'The same key in another form',
    activeKey: 'The tools below can use this key until you leave the page.',
    openssl: 'Read a key yourself, with OpenSSL',
    commands: 'reading a key',
  },
} as const;
