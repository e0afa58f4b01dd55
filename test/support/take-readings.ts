/**
 * Reads everything that the repository has to paste in every box that may get it, for the committed dump in
 * `test/support/readings/`. The same on every machine and day: clocks are given, and nothing is made anew.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { longestText, type Told } from '../../scripts/readings/dump';
import { loadTargets } from '../../src/content/receivers';
import { type TargetExamples, exampleNow } from '../content/examples/token-example';
import { readKey } from '../../src/domain/keys/read-key';
import { compareKey } from '../../src/domain/pair-check/compare-key';
import { readToken } from '../../src/domain/tokens/read-token';
import { boxes, boxNamed, readFor, type Beside, type Said } from './boxes';
import { examplesOf, ownPastes, strays } from './box-pastes';
import { cases } from './cases/cases';
import { unmetBy } from './cases/expectations';
import { keyFiles } from './keys/key-files';
import { keyFile, makeToken, partOf } from './made-token';
import { keyVectors, tokenVectors } from './vectors/vectors';

/** A paste by the name that the dump gives it. */
interface Input {
  readonly name: string;
  readonly text: string;
  readonly beside?: Beside;
  /** It is in a file of data, where its name tells which one; what does not is shown or hashed in the dump. */
  readonly isFiled?: true;
}

/** The lines of the dump, by the name of their file. */
export async function takeReadings(): Promise<ReadonlyMap<string, readonly Told[]>> {
  const told = new Map<string, readonly Told[]>();
  for (const { name, read } of boxes) told.set(name, await readAll(name, inputsOf(name), read));
  for (const { id } of await loadTargets()) {
    const name = `token/token-for-${id}`;
    told.set(name, await readAll(name, examplesFor(id), (text) => readFor(id, text)));
  }
  told.set('keys/compare', await readAll('keys/compare', pairs(), compare));
  return told;
}

const keyBoxes = boxes
  .map(({ name }) => name)
  .filter((name) => /\/(?:key|pairKey|tokenKey|(?:ibmP|p)ublicKey)$/.test(name));
const tokenBoxes = ['token/token', 'keys/pairToken'];

function inputsOf(box: string): readonly Input[] {
  const ofCases = cases
    .filter(({ page, fields }) => fields.some((field) => `${page}/${field}` === box))
    .map(({ id, pasted, tokenKey, now }) => ({
      name: `case ${id}`,
      text: pasted,
      beside: { ...(tokenKey !== undefined && { tokenKey }), ...(now !== undefined && { now }) },
      isFiled: true as const,
    }));
  return [
    ...Object.entries(examplesOf(box)).flatMap(([reason, list]) =>
      list.map(({ given }, index) => ({ name: `example ${reason} ${String(index + 1)}`, text: given })),
    ),
    ...(ownPastes[box] ?? []).map((text, index) => ({ name: `paste ${String(index + 1)}`, text })),
    ...Object.entries(strays).map(([name, text]) => ({ name: `stray ${name}`, text })),
    ...ofCases,
    ...(box === 'token/token' ? tokensBesideKeys : []),
    ...(box === 'token/tokenKey' ? keysBesideTokens() : []),
    ...(keyBoxes.includes(box) ? keyInputs : []),
    ...(tokenBoxes.includes(box) ? tokenVectors.map(({ name, text }) => filed(name, text)) : []),
  ];
}

const keyInputs = [
  ...keyFiles.map(({ file, text }) => filed(`key ${file}`, text)),
  ...keyVectors.map(({ name, text }) => filed(name, text)),
];

function filed(name: string, text: string): Input {
  return { name, text, isFiled: true };
}

/** What no case is: a plain fault, with nothing beside it that explains it better. */
const tokensBesideKeys: readonly Input[] = (() => {
  const [header = '', claims = '', signature = ''] = makeToken({ sub: 'visitor-1' }).split('.');
  const beside = { tokenKey: keyFile('rsa-2048.spki.pem') };
  return [
    { name: 'other claims', text: `${header}.${partOf({ sub: 'visitor-2' })}.${signature}`, beside },
    { name: 'a short signature', text: `${header}.${claims}.${signature.slice(0, -62)}`, beside },
    {
      name: 'a longer key',
      text: `${header}.${claims}.${signature}`,
      beside: { tokenKey: keyFile('rsa-4096.spki.pem') },
    },
    {
      name: 'the key of somebody else',
      text: `${header}.${claims}.${signature}`,
      beside: { tokenKey: keyFile('rsa-2048-other.spki.pem') },
    },
    { name: 'an end that no clock reaches', text: makeToken({ sub: 'visitor-1', exp: 1e30 }) },
  ];
})();

/** Each different text that a case puts into the box of the signer's key. */
function keysBesideTokens(): readonly Input[] {
  const byText = new Map(
    cases.map(({ id, tokenKey = '' }) => [tokenKey, `case ${id}`] as const).toReversed(),
  );
  byText.delete('');
  return [...byText].map(([text, name]) => filed(name, text));
}

const targetExamples = import.meta.glob<TargetExamples>('../content/examples/*/token.ts', { eager: true });

/** The tokens that the rows of one receiver speak of, signed with a key of the tests. */
function examplesFor(receiver: string): readonly Input[] {
  const found = Object.entries(targetExamples).find(([path]) => path.split('/').at(-2) === receiver);
  if (!found) return [];
  const { clean, examples } = found[1];
  return [
    { name: 'example clean', text: makeToken(clean) },
    ...Object.entries(examples).map(([reason, { claims = {}, without = [] }]) => {
      const all = Object.entries({ ...clean, ...claims }).filter(([name]) => !without.includes(name));
      return { name: `example ${reason}`, text: makeToken(Object.fromEntries(all)) };
    }),
  ];
}

/** A token, and the key that a console has saved. */
function pairs(): readonly Input[] {
  return [
    ...cases
      .filter(({ tokenKey }) => tokenKey !== undefined)
      .map(({ id, pasted, tokenKey = '', now = exampleNow }) => ({
        ...filed(`case ${id}`, pasted),
        beside: { tokenKey, now },
      })),
    ...tokenVectors
      .filter(({ key }) => key !== undefined)
      .map(({ name, text, key = '' }) => ({ ...filed(name, text), beside: { tokenKey: key } })),
    ...['rsa-2048.spki.pem', 'rsa-2048-other.spki.pem', 'rsa-1024.spki.pem', 'rsa-4096.spki.pem'].map(
      (file) => ({
        name: `stray a token with ${file}`,
        text: strays['a token'] ?? '',
        beside: { tokenKey: keyFile(file) },
      }),
    ),
  ];
}

async function compare(
  token: string,
  { tokenKey = '', now = exampleNow }: Beside = {},
): Promise<Said | undefined> {
  const others = await loadTargets();
  const [target] = others;
  return compareKey(readKey(tokenKey), readToken(token), { now, others, ...(target && { target }) });
}

async function readAll(
  box: string,
  inputs: readonly Input[],
  read: (text: string, beside?: Beside) => Said | undefined | Promise<Said | undefined>,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const input of inputs) {
    const said = await read(input.text, input.beside);
    told.push(tell(input, said, await unmet(box, input.name, said)));
  }
  return told;
}

/** In an order of its own, so that a line differs where the reading does. */
function tell(
  { name, text, isFiled }: Input,
  said: Said | undefined,
  expected: { readonly unmet?: readonly string[] },
): Told {
  const { verdict, reason, words, ...rest } = said ?? { verdict: 'empty', reason: '', words: '' };
  const members = Object.entries<unknown>(rest).filter(([, value]) => value !== undefined && !isEmpty(value));
  return {
    input: name,
    ...(isFiled ? {} : { given: shortened(text) }),
    verdict,
    reason,
    ...Object.fromEntries(
      members.map(([member, value]) => [member, member === 'account' ? sayAccount(value) : shorten(value)]),
    ),
    ...expected,
    words,
  };
}

/** For a case: which of its expectations this reading does not meet; none where it is right. */
async function unmet(
  box: string,
  name: string,
  said: Said | undefined,
): Promise<{ readonly unmet?: readonly string[] }> {
  const found = cases.find(({ id }) => `case ${id}` === name);
  const index = found?.fields.findIndex((field) => `${found.page}/${field}` === box) ?? -1;
  if (!found || index === -1) return {};
  const { tokenKey } = found;
  const beside = tokenKey === undefined ? undefined : await boxNamed('token/tokenKey').read(tokenKey);
  return { unmet: unmetBy(found, index, said, beside && { ...beside }) };
}

/** "value 8, repair 1": what each stretch is, and how long. */
function sayAccount(value: unknown): string {
  const spans = z
    .array(z.looseObject({ label: z.string(), start: z.number(), end: z.number() }))
    .parse(value);
  return spans.map(({ label, start, end }) => `${label} ${String(end - start)}`).join(', ');
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Long texts by their hash, at any depth; messages as they are. */
function shorten(value: unknown): unknown {
  if (typeof value === 'string') return shortened(value);
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, name === 'words' ? member : shorten(member)]),
  );
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return `sha256 ${hash} of ${String(text.length)} characters`;
}
