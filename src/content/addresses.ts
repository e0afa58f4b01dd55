import {
  linkedGuide,
  valueId,
  type LinkedPage,
  type NamedFault,
  type Parameter,
  type Place,
} from '../domain/links/linked-page';
import { words } from './addresses.en';
import { terms } from './glossary';
import { words as glossary } from './glossary.en';
import { allGuides } from './registry';
import { workshops } from './workshops';

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

/** Pages of product documentation that have no id of their own name, and the id of the place that covers their subject. */
export const topics = {
  'dialog-overview': 'dialog-overview-add-connect-to-human-agent',
  'dialog-responses-json': 'dialog-responses-json-connect-to-agent',
  'response-types-reference': 'response-types-json-connect-to-agent',
  'dialog-integrations': 'dialog-integrations-chat-private',
  'integration-variables': 'expression-integration-variables',
  'web-chat-config': 'web-chat-config-userid',
  'web-chat-service-desk': 'deploy-web-chat-haa',
} as const;

/** Where `/changes/` is about this site itself. */
export const ownChanges = 'site';

/** What only a build knows: the rows of `faults.yaml` by folder, and the headings of the page on security. */
export interface Built {
  readonly faults: Readonly<Record<string, readonly (NamedFault & { readonly step: string })[]>>;
  readonly headings: readonly { readonly slug: string; readonly text: string; readonly depth: number }[];
  /** What a link may set the tools of a workshop to, by its id, and a tool of a guide, by its name. */
  readonly settings: Readonly<Partial<Record<string, readonly Parameter[]>>>;
}
const nothingBuilt: Built = { faults: {}, headings: [], settings: {} };

/**
 * Every page that others may link to, with all that has an address there: what the header lists, what `/links/` and
 * `/links.json` tell, and where the old addresses lead.
 */
export function linkedPages({ faults, headings, settings }: Built = nothingBuilt): readonly LinkedPage[] {
  const page = (
    path: string,
    { name, title }: { readonly name: string; readonly title: string },
    places: readonly Place[],
    parameters: readonly Parameter[] = [],
  ): LinkedPage => ({ path, name, title, places, parameters, tasks: [] });
  const place = (kind: Place['kind'], id: string, title: string): Place => ({ id, kind, title });
  const guideParts = allGuides.map(({ guide: { id, name } }) => place('part', id, name));
  return [
    page('/', words.home, [
      ...homeAddresses.opening.map((id) => place('alias', id, words.home.title)),
      ...homeAddresses.otherDesks.map((id) => place('alias', id, words.home.otherDesks)),
    ]),
    ...allGuides.map(({ guide, home }) => {
      const linked = linkedGuide(guide, (step) => faults[home]?.filter((fault) => fault.step === step) ?? []);
      const uses = new Set(
        guide.steps.flatMap(({ actions }) => actions.flatMap((action) => action.uses ?? [])),
      );
      return {
        ...linked,
        parameters: [...linked.parameters, ...[...uses].flatMap((tool) => settings[tool] ?? [])],
      };
    }),
    ...Object.entries(workshops).map(([id, { name, tools }]) =>
      page(
        `/${id}/`,
        { name, title: name },
        tools.flatMap((tool) => [
          place('tool', tool.id, tool.title),
          ...Object.entries(tool.fields).map(([key, title]) => place('field', `field-${key}`, title)),
        ]),
        settings[id],
      ),
    ),
    page(
      '/values/',
      words.values,
      allGuides.flatMap(({ guide }) =>
        Object.entries(guide.fields).map(([key, { label }]) => place('value', valueId(guide.id, key), label)),
      ),
    ),
    page(
      '/faults/',
      words.faults,
      [place('part', 'paste', words.faults.paste), place('part', 'codes', words.faults.codes), ...guideParts],
      [
        {
          name: 'desk',
          brings: 'choice',
          label: words.faults.desk,
          choices: allGuides.map(({ guide: { id, name } }) => ({ value: id, words: name })),
        },
      ],
    ),
    page('/record/', words.record, []),
    page('/glossary/', glossary, [
      ...Object.entries(glossary.groups).map(([id, title]) => place('part', id, title)),
      ...terms.map(({ id }) => place('term', id, glossary.terms[id].name)),
    ]),
    page('/changes/', words.changes, [...guideParts, place('part', ownChanges, words.changes.own)]),
    page(
      '/security/',
      words.security,
      headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => place('part', slug, text)),
    ),
  ];
}

export interface OldAddress {
  /** The id that product documentation links to. */
  readonly id: string;
  /** Where its matter lives now, below the base path. */
  readonly path: string;
  readonly title: string;
}

/** The addresses of one page. */
export interface AddressesOfPage {
  readonly name: string;
  readonly addresses: readonly OldAddress[];
}

const documented: ReadonlySet<Place['kind']> = new Set(['step', 'alias', 'picture']);

/** Every address that product documentation links to, page by page, in the order of the guides. */
export function listAddresses(): AddressesOfPage[] {
  return linkedPages()
    .map(({ path, name, places }) => ({
      name,
      addresses: places
        .filter(({ kind }) => documented.has(kind))
        .map(({ id, title }) => ({ id, path: `${path}#${id}`, title })),
    }))
    .filter(({ addresses }) => addresses.length > 0);
}
