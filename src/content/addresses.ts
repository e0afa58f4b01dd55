import type { Guide } from '../domain/guide/guide';
import { allGuides } from './registry';

export interface OldAddress {
  /** The id that product documentation links to. */
  readonly id: string;
  /** Where its matter lives now, below the base path. */
  readonly path: string;
  readonly title: string;
}

/** What the home page itself answers: the ids for its opening, and those for desks that have no guide here. */
export const homeAddresses = {
  opening: ['beta-deploy-web-chat'],
  otherDesks: [
    'deploy-web-chat-haa',
    'deploy-web-chat-haa-starter-kits',
    'deploy-genesys',
    'deploy-nice-cxone',
  ],
} as const;

/** The addresses of one page. */
export interface AddressesOfPage {
  readonly name: string;
  readonly addresses: readonly OldAddress[];
}

/** Every address that product documentation links to, page by page, in the order of the guides. */
export function listAddresses(): AddressesOfPage[] {
  const atHome = (id: string, title: string): OldAddress => ({ id, path: `/#${id}`, title });
  return [
    {
      name: 'Service desks',
      addresses: [
        ...homeAddresses.opening.map((id) => atHome(id, 'Choose a service desk')),
        ...homeAddresses.otherDesks.map((id) => atHome(id, 'Desks without a guide here')),
      ],
    },
    ...allGuides.map(({ guide }) => ({ name: guide.name, addresses: addressesIn(guide) })),
  ];
}

function addressesIn({ id: page, title, addresses, anchors = [], steps }: Guide): OldAddress[] {
  const at = (id: string, words: string): OldAddress => ({ id, path: `/${page}/#${id}`, title: words });
  return [
    ...[...addresses, ...anchors].map((id) => at(id, title)),
    ...steps.flatMap((step) =>
      [step.id, ...(step.aliases ?? []), ...step.actions.flatMap(({ shows }) => shows ?? [])].map((id) =>
        at(id, step.title),
      ),
    ),
  ];
}
