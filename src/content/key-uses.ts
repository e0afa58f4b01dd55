import type { KeyUse } from '../domain/keys/key-use';

const webChat = './receivers/web-chat/key-use.ts';
const modules = import.meta.glob<KeyUse>(['./receivers/web-chat/key-use.ts', './desks/*/key-use.ts'], {
  eager: true,
  import: 'keyUse',
});

/** Every service that says what its box for a public key takes. The web chat comes first. */
export const keyUses: readonly KeyUse[] = Object.entries(modules)
  .toSorted(([one], [other]) => Number(other === webChat) - Number(one === webChat))
  .map(([, use]) => use);
