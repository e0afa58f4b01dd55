import type { Guide } from '../domain/guide';
import { allDesks, allGuides } from './registry';

export interface OldAddress {
  /** The id that product documentation links to. */
  readonly id: string;
  /** Where its matter lives now, below the base path. */
  readonly path: string;
  readonly title: string;
}

/** Every address that product documentation links to, in the order of the guides. */
export function listAddresses(): OldAddress[] {
  const page: OldAddress = {
    id: 'beta-deploy-web-chat',
    path: '/#beta-deploy-web-chat',
    title: 'Choose a service desk',
  };
  const coming = allDesks.flatMap((desk) =>
    desk.state === 'coming'
      ? desk.addresses.map((id) => ({ id, path: `/#${id}`, title: `${desk.name}, guide in preparation` }))
      : [],
  );
  return [page, ...allGuides.flatMap(({ guide }) => addressesIn(guide)), ...coming];
}

function addressesIn({ id: page, name, title, addresses, anchors = [], steps }: Guide): OldAddress[] {
  const at = (id: string, words: string): OldAddress => ({ id, path: `/${page}/#${id}`, title: words });
  return [
    ...[...addresses, ...anchors].map((id) => at(id, title)),
    ...steps.flatMap((step) =>
      [step.id, ...(step.aliases ?? []), ...step.actions.flatMap(({ shows }) => shows ?? [])].map((id) =>
        at(id, `${name}: ${step.title}`),
      ),
    ),
  ];
}
