import { allDesks } from './registry';

export interface OldAddress {
  /** The id that product documentation links to. */
  readonly id: string;
  /** Where its matter lives now, below the base path. */
  readonly path: string;
  readonly title: string;
}

/** Every address that product documentation links to, in the order of the desks. */
export function listAddresses(): OldAddress[] {
  const page: OldAddress = {
    id: 'beta-deploy-web-chat',
    path: '/#beta-deploy-web-chat',
    title: 'Choose a service desk',
  };
  return [
    page,
    ...allDesks.flatMap((desk) => {
      if (desk.state === 'coming') {
        return desk.addresses.map((id) => ({
          id,
          path: `/#${id}`,
          title: `${desk.name}, guide in preparation`,
        }));
      }
      const path = `/${desk.id}/`;
      return [
        ...[...desk.addresses, ...(desk.anchors ?? [])].map((id) => ({
          id,
          path: `${path}#${id}`,
          title: desk.title,
        })),
        ...desk.steps.flatMap((step) =>
          [step.id, ...(step.aliases ?? []), ...step.actions.flatMap(({ shows }) => shows ?? [])].map(
            (id) => ({
              id,
              path: `${path}#${id}`,
              title: `${desk.name}: ${step.title}`,
            }),
          ),
        ),
      ];
    }),
  ];
}
