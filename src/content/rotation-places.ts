import type { RotationPlace } from '../domain/rotation/rotation';

const webChat = './receivers/web-chat/rotation.ts';
const modules = import.meta.glob<RotationPlace>(['./receivers/web-chat/rotation.ts', './desks/*/rotation.ts'], {
  eager: true,
  import: 'place',
});

/** Every place that says how its key is replaced. The web chat comes first. */
export const rotationPlaces: readonly RotationPlace[] = Object.entries(modules)
  .toSorted(([one], [other]) => Number(other === webChat) - Number(one === webChat))
  .map(([, place]) => place);
