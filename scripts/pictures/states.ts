/**
 * The states of every page that are worth a picture, as data. A guide brings its own from its definition and its
 * examples. Loaded through Vite, as the site is.
 */
import { allGuides, type Guided } from '../../src/content/registry';
import { examples as keyExamples } from '../../test/content/examples/keys/examples';
import { checks as keyChecks } from '../../src/content/keys/checks';
import type { FieldExamples } from '../../test/content/examples/example';
import type { FieldCheck } from '../../src/domain/fields/reading';
import { keyFile, makeToken } from '../../test/support/made-token';
import { pagesIn } from '../../src/content/languages';
import { otherLanguages } from '../../src/domain/text/languages';
import { clock, phones, type Act, type State } from './state';

interface ExampleModule {
  readonly examples: Readonly<Record<string, FieldExamples>>;
}

const exampleModules = import.meta.glob<ExampleModule>('../../test/content/examples/*/examples.ts', {
  eager: true,
});
const makePair: Act = { press: 'Make the pair', until: 'Requests since the key was made: 0.' };

export async function pictureStates(): Promise<State[]> {
  const guides = await Promise.all(allGuides.map(statesOfGuide));
  return [
    ...(await home()),
    ...guides.flat(),
    ...(await keys()),
    ...token(),
    ...(await record()),
    ...others,
    ...translated,
  ];
}

async function home(): Promise<State[]> {
  const page = '/';
  const [first] = allGuides;
  return [
    { page, name: 'fresh' },
    { page, name: 'half-done', kept: first ? await kept(first, 0.5) : {} },
    { page, name: 'menu', widths: phones, acts: [{ open: 'menu' }] },
    { page, name: 'dark-chosen', acts: [{ select: 'Theme', option: 'Dark' }] },
    { page, name: 'no-script', script: false },
  ];
}

async function statesOfGuide(guided: Guided): Promise<State[]> {
  const { guide } = guided;
  const page = `/${guide.id}/`;
  const asking = guide.steps.flatMap(({ actions }) =>
    actions.flatMap(({ asks }) => (asks === undefined ? [] : [{ key: asks, query: `#field-${asks}` }])),
  );
  const [first] = asking;
  const makes = asking.flatMap(({ key, query }) => {
    const making = guide.fields[key]?.makes;
    return making ? [{ query, acts: [{ check: making.make }, makePair] }] : [];
  });
  const read = first
    ? await statesOfField(
        guide.checks[first.key],
        examplesOf(guided)[first.key],
        first.key,
        guide.fields[first.key]?.sample,
      )
    : [];
  const inLink = Object.entries(await cleanValues(guided)).filter(
    ([key]) => guide.fields[key]?.byLink !== undefined,
  );
  return [
    { page, name: 'fresh' },
    ...read.map((state) => ({ page, query: first?.query, ...state })),
    { page, name: 'half-done', kept: await kept(guided, 0.5) },
    { page, name: 'finished', kept: await kept(guided, 1) },
    {
      page,
      name: 'from-a-link',
      query: `?${String(new URLSearchParams([...inLink, ['colour', 'blue']]))}`,
    },
    ...makes.map((state) => ({ page, name: 'pair-made', ...state })),
    { page, name: 'everything-open', acts: [{ open: 'everything' }] },
    { page, name: 'menu', widths: phones, acts: [{ open: 'menu' }] },
    { page, name: 'no-script', script: false },
  ];
}

async function keys(): Promise<State[]> {
  const page = '/keys/';
  const publicKey = keyFile('rsa-2048.spki.pem');
  const pairToken = makeToken(claims);
  return [
    { page, name: 'fresh' },
    { page, name: 'pair-made', acts: [makePair] },
    ...(await statesOfField(keyChecks.key, keyExamples.key, 'key')).map((state) => ({ page, ...state })),
    {
      page,
      name: 'compared',
      acts: [
        { fill: 'pairKey', text: publicKey, verdict: 'ok' },
        { fill: 'pairToken', text: pairToken, verdict: 'ok' },
      ],
    },
    { page, name: 'everything-open', acts: [{ open: 'everything' }] },
    { page, name: 'no-script', script: false },
  ];
}

const now = Math.floor(clock / 1000);
const claims = { sub: 'visitor-3f2b8c1e', iss: 'shop.example.com', iat: now - 60, exp: now + 1740 };

function token(): State[] {
  const page = '/token/';
  const good = makeToken(claims);
  const expired = makeToken({ ...claims, iat: now - 7200, exp: now - 5400 });
  return [
    { page, name: 'fresh' },
    {
      page,
      name: 'ok',
      acts: [
        { fill: 'token', text: good, verdict: 'warn' },
        { fill: 'tokenKey', text: keyFile('rsa-2048.spki.pem'), verdict: 'ok' },
      ],
    },
    { page, name: 'warn', acts: [{ fill: 'token', text: good, verdict: 'warn' }] },
    { page, name: 'stop', acts: [{ fill: 'token', text: expired, verdict: 'stop' }] },
    { page, name: 'made', acts: [{ press: 'Make the token', until: 'Made and signed: ' }] },
    { page, name: 'everything-open', acts: [{ open: 'everything' }] },
    { page, name: 'no-script', script: false },
  ];
}

async function record(): Promise<State[]> {
  const page = '/record/';
  const [first] = allGuides;
  return [
    { page, name: 'fresh' },
    { page, name: 'finished', kept: first ? await kept(first, 1) : {} },
    { page, name: 'no-script', script: false },
  ];
}

/** As a reader of another language meets them. */
const translated: readonly State[] = otherLanguages.flatMap((language) =>
  pagesIn(language).map((page) => ({ page: `/${language}${page}`, name: 'fresh' })),
);

const others: readonly State[] = [
  { page: '/security/', name: 'fresh' },
  { page: '/links/', name: 'fresh' },
  {
    page: '/links/',
    name: 'built',
    acts: [{ open: 'everything' }, { fill: 'accountNumber', text: '71234561', verdict: 'ok' }],
  },
  { page: '/links/', name: 'no-script', script: false },
  { page: '/changes/', name: 'fresh' },
  { page: '/glossary/', name: 'fresh' },
  { page: '/values/', name: 'fresh' },
  { page: '/values/', name: 'everything-open', acts: [{ open: 'everything' }] },
  { page: '/values/', name: 'no-script', script: false },
  { page: '/faults/', name: 'fresh' },
  { page: '/faults/', name: 'everything-open', acts: [{ open: 'everything' }] },
  { page: '/faults/', name: 'no-script', script: false },
  { page: '/docs/assistant/', name: 'fresh' },
  { page: '/docs/assistant/', name: 'unknown-topic', query: '?topic=assistant-no-such-page#no-such-id' },
  { page: '/docs/assistant/', name: 'no-script', script: false },
  { page: '/search/', name: 'fresh' },
  { page: '/search/', name: 'no-script', script: false },
  { page: '/404.html', name: 'fresh' },
  { page: '/widget/', name: 'fresh' },
];

/** A state for each verdict that an example of the field has, and for a secret that is removed. */
async function statesOfField(
  check: FieldCheck | undefined,
  examples: FieldExamples = {},
  key: string,
  sample?: string,
): Promise<{ name: string; acts: Act[] }[]> {
  const found = new Map<string, Act>();
  for (const { given } of Object.values(examples).flat()) {
    const reading = await check?.read(given);
    if (!reading) continue;
    const name = reading.secret ? 'secret' : reading.verdict;
    // The page doubts what fits, where it is the sample in its own hint.
    const verdict = reading.verdict === 'ok' && reading.value === sample ? 'warn' : reading.verdict;
    if (!found.has(name)) found.set(name, { fill: key, text: given, verdict });
  }
  return Array.from(found, ([name, act]) => ({ name, acts: [act] }));
}

function examplesOf({ home: folder }: Guided): Readonly<Record<string, FieldExamples>> {
  return (
    exampleModules[`../../test/content/examples/${folder.split('/').at(-1) ?? ''}/examples.ts`]?.examples ??
    {}
  );
}

/** By field, the value of the first example that fits. */
async function cleanValues(guided: Guided): Promise<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const [key, examples] of Object.entries(examplesOf(guided))) {
    for (const { given } of Object.values(examples).flat()) {
      const reading = await guided.guide.checks[key]?.read(given);
      if (reading?.verdict !== 'ok' || reading.value === undefined) continue;
      values[key] = reading.value;
      break;
    }
  }
  return values;
}

/** This browser's storage once this share of a guide's steps is done. */
async function kept(guided: Guided, share: number): Promise<Record<string, string>> {
  const { id: desk, steps } = guided.guide;
  const at = new Date(clock).toISOString();
  const clean = await cleanValues(guided);
  const done = steps.slice(0, Math.ceil(steps.length * share));
  const actions = done.flatMap((step) => step.actions);
  const pick = (keys: readonly string[]) =>
    Object.fromEntries(keys.flatMap((key) => (clean[key] === undefined ? [] : [[key, clean[key]]])));
  const values = pick(actions.flatMap(({ asks }) => asks ?? []));
  const keysOf = (step: (typeof done)[number]) =>
    step.actions.flatMap(({ asks, copies, pastes = [] }) => [asks ?? [], copies ?? [], pastes].flat());
  const evidence = Object.fromEntries([
    ...actions.map(({ id, pastes = [] }) => [id, { how: 'confirmed', at, on: pick(pastes) }] as const),
    ...done.map((step) => [step.id, { how: 'confirmed', at, on: pick(keysOf(step)) }] as const),
  ]);
  const desks = { [desk]: { values, evidence } };
  return {
    'deskbridge.setup': JSON.stringify({ schema: 1, id: 'pictures', name: 'My set-up', desks, updated: at }),
  };
}
