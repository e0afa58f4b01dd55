import { allGuides } from '../../content/registry';
import { address } from '../../site';

export interface PageLink {
  readonly href: string;
  readonly label: string;
  readonly title: string;
}

/** The pages in reading order; the header lists all but the first, and each leads to its neighbours. */
export const pages: readonly PageLink[] = [
  { href: address('/'), label: 'Service desks', title: 'Choose a service desk' },
  ...allGuides.map(({ guide: { id, name, title } }) => ({ href: address(`/${id}/`), label: name, title })),
  { href: address('/keys/'), label: 'Keys', title: 'Keys' },
  { href: address('/token/'), label: 'Tokens', title: 'Tokens' },
  { href: address('/security/'), label: 'Security', title: 'What stays here' },
];
