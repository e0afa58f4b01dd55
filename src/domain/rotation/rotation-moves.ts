import type { Move, Remark } from './rotation';

/** What differs between two places that each hold one public key. */
export interface PublicKeyBox {
  /** "LiveEngage", "the web chat" */
  readonly name: string;
  /** The box, in the console's own label. */
  readonly label: string;
  readonly lane: 'assistant' | 'desk';
  readonly path: readonly string[];
  /** How one sees whether a key is saved. */
  readonly look: string;
  /** Who else may rely on the saved key, and how to find out. */
  readonly others: string;
  /** What a visitor meets whose token is refused. */
  readonly refused: string;
  /** How to see as a visitor that it works. */
  readonly trial: string;
  /** Keys of `content/sources.ts`. */
  readonly source: string;
  readonly othersSource: string;
}

const server = { signer: ['server'] } as const;
const due = { ...server, why: ['routine'] } as const;
const leaked = { ...server, why: ['leaked'] } as const;
const replaced = { ...due, present: ['yes', 'unknown'] } as const;
const first = { ...due, present: ['no'] } as const;

/**
 * The moves at a place that has one box for one public key, where the reader's own server signs. The box holds
 * one key at a time, so there is a gap between saving the key and signing with it: the order keeps it to seconds
 * where there is time, and gives it up where a leaked key has to stop working first.
 */
export function publicKeyMoves(box: PublicKeyBox): readonly Move[] {
  const { lane, label, path, source } = box;
  return [
    {
      id: 'look',
      lane,
      title: `Look into ${label}`,
      words: box.look,
      path,
      source,
      only: { present: ['unknown'] },
    },
    {
      id: 'keep-copy',
      lane,
      title: 'Keep the saved public key',
      words: `Copy what stands in ${label} to a file and read it on this page. Note its fingerprint: it tells the two keys apart from now on.`,
      only: { present: ['yes', 'unknown'] },
    },
    {
      id: 'ask-others',
      lane,
      title: 'Find who else relies on it',
      words: box.others,
      source: box.othersSource,
      only: { others: ['others', 'unknown'] },
    },
    {
      id: 'make',
      lane: 'here',
      title: 'Make the new pair',
      words:
        'Make it on this page or where it will be used, save the private key, and note the fingerprint. Never reuse the old pair’s file name.',
      only: server,
    },
    {
      id: 'save-first',
      lane,
      title: 'Save the new public key at once',
      words: `Put it into ${label} and save, before your server is ready. From this moment nobody gets in with the leaked key.`,
      path,
      visitors: `Tokens are refused until your server signs with the new key. ${box.refused} Accept it: every minute of the old key is worse.`,
      check: 'Open the box again and read what stands there: it has the new fingerprint.',
      source,
      only: leaked,
    },
    {
      id: 'install-now',
      lane: 'server',
      title: 'Sign with the new key alone',
      words:
        'Replace the private key in the secret store and restart whatever signs, on every instance. Do not keep the leaked one as a fallback.',
      visitors: 'It works again with the next token.',
      only: leaked,
    },
    {
      id: 'install-first',
      lane: 'server',
      title: 'Give the server the private key',
      words: 'Put it into the secret store and let whatever signs use it, on every instance.',
      only: first,
    },
    {
      id: 'save-only',
      lane,
      title: 'Save the public key',
      words: `Put it into ${label} and save.`,
      path,
      source,
      only: first,
    },
    {
      id: 'install',
      lane: 'server',
      title: 'Give the server both keys',
      words:
        'Put the new private key beside the old one in the secret store, with a switch that says which of them signs. Leave it on the old one.',
      check: 'A fresh token still verifies with the saved key.',
      only: replaced,
    },
    {
      id: 'shorten',
      lane: 'server',
      title: 'Shorten the life of tokens',
      words:
        'One whole token life before the swap, let tokens live for a few minutes. Those signed with the old key are refused from the swap on, and so few of them are left.',
      only: replaced,
    },
    {
      id: 'quiet-hour',
      lane: 'here',
      title: 'Choose a quiet hour',
      words:
        'One person at the console, one at the switch of the server, on the phone with each other. A quiet hour is our advice; the vendors name none.',
      only: replaced,
    },
    {
      id: 'save',
      lane,
      title: 'Save the new public key',
      words: `Put it into ${label} and save.`,
      path,
      visitors: `Tokens are refused from here to the next move. ${box.refused}`,
      source,
      only: replaced,
    },
    {
      id: 'switch',
      lane: 'server',
      title: 'Throw the switch',
      words: 'Within seconds, on every instance. Tokens are signed with the new key from now on.',
      visitors: 'It works again with the next token.',
      only: replaced,
    },
    {
      id: 'compare',
      lane: 'here',
      title: 'Compare',
      words: `Copy what stands in ${label}, take a fresh token from your server, and compare the two above.`,
      check: 'It says that this key verifies the token.',
      only: server,
    },
    { id: 'try', lane: 'assistant', title: 'Try it as a visitor', words: box.trial },
    {
      id: 'retire',
      lane: 'server',
      title: 'Take the old key away',
      words:
        'After a whole token life and a day without complaints, delete the old private key and its switch, and give tokens their usual life again.',
      only: replaced,
    },
    {
      id: 'clean-up',
      lane: 'server',
      title: 'Find how it got out',
      words:
        'Delete the leaked key wherever it lies: secret store, backups, images, tickets, the history of a repository. Look through your logs for tokens that your server did not sign.',
      only: leaked,
    },
  ];
}

export function publicKeyRollBack(label: string): readonly Remark[] {
  return [
    {
      words: `Put the old public key back into ${label}, then throw the switch back to the old private key. The gap is as short as on the way there. This works until the old private key is deleted.`,
      only: replaced,
    },
    {
      words: `There is nothing to go back to. Empty ${label}, or put right what is saved there.`,
      only: first,
    },
    {
      words:
        'Do not go back to the leaked key. If the new pair makes trouble, make a third one and do the same moves with it.',
      only: leaked,
    },
  ];
}
