import { defaultRoute } from '../embed/embed-settings';
import { stringLiterals, type CodeLanguage } from '../text/string-literals';

/** What an admin chooses of the server code; everything else in it is the sample's own. */
export interface ServerSettings {
  readonly issuer: string;
  /** The path that answers with a token: the one that the page asks. */
  readonly route: string;
  readonly lifeInMinutes: number;
  /** Where the private key lies: the name of an environment variable, or the path of a file. */
  readonly key: { readonly from: 'environment' | 'file'; readonly name: string };
  readonly hasPayload: boolean;
  readonly hasGuests: boolean;
}

export const usualSettings: ServerSettings = {
  issuer: 'www.example.com',
  route: defaultRoute,
  lifeInMinutes: 30,
  key: { from: 'environment', name: 'WEBCHAT_PRIVATE_KEY' },
  hasPayload: true,
  hasGuests: true,
};

/** What is in the box of the other key source until somebody writes there. */
export const usualKeyNames = { environment: usualSettings.key.name, file: 'webchat-private.pem' } as const;

/**
 * Fills a sample: keeps the parts that are wanted, writes each setting as a literal of its language, and leaves
 * no mark in what is shown.
 *
 * A part is between the comments `begin: <name>` and `end`, each on a line of its own, and is kept when one
 * of its names is on (`begin: payload or key-from-file`); parts do not nest. A setting is a line that ends in
 * the comment `setting: <name>`; its last literal is replaced.
 */
export function fillServerCode(sample: string, language: CodeLanguage, settings: ServerSettings): string {
  const on = partsOf(settings);
  const values = valuesOf(settings, stringLiterals[language]);
  const kept: string[] = [];
  let part: 'kept' | 'dropped' | undefined;
  let follows = false;
  for (const line of sample.split('\n')) {
    const names = begin.exec(line)?.[1];
    if (names !== undefined) {
      if (part) throw new Error(`Server code: the part "${names}" begins within another part.`);
      part = names.split(' or ').some((name) => isOn(on, name)) ? 'kept' : 'dropped';
    } else if (end.test(line)) {
      if (!part) throw new Error('Server code: a part ends that never began.');
      follows = part === 'dropped';
      part = undefined;
    } else if (part !== 'dropped') {
      // The blank lines on both sides of a part that is gone would add up.
      const isSpare: boolean = follows && line === '' && (kept.at(-1) ?? '') === '';
      follows &&= isSpare;
      if (!isSpare) kept.push(fillLine(line, values));
    }
  }
  if (part) throw new Error('Server code: a part never ends.');
  return kept.join('\n');
}

const begin = /^\s*(?:\/\/|#) begin: ([a-z -]+)$/;
const end = /^\s*(?:\/\/|#) end$/;
const setting = /\s+(?:\/\/|#) setting: ([a-z-]+)$/;

function partsOf({ key, hasPayload, hasGuests }: ServerSettings): ReadonlyMap<string, boolean> {
  return new Map([
    ['key-from-environment', key.from === 'environment'],
    ['key-from-file', key.from === 'file'],
    ['payload', hasPayload],
    ['guests', hasGuests],
    // Marks the place that a reader has to write, and is always there.
    ['session', true],
  ]);
}

function isOn(parts: ReadonlyMap<string, boolean>, name: string): boolean {
  const on = parts.get(name);
  if (on === undefined) {
    throw new Error(`Server code: no part is called "${name}", known are ${[...parts.keys()].join(', ')}.`);
  }
  return on;
}

/** What takes the place of the literal of each setting; nothing where the sample's own value stays. */
function valuesOf(
  { issuer, route, lifeInMinutes, key }: ServerSettings,
  quote: (text: string) => string,
): ReadonlyMap<string, string | undefined> {
  return new Map([
    ['issuer', quote(issuer)],
    // The samples compare the path alone.
    ['route', quote(route.replace(/\?.*$/, ''))],
    ['life', String(Math.round(lifeInMinutes * 60))],
    ['key-variable', quote(key.name)],
    ['key-file', quote(key.name)],
    ['ibm-key-file', undefined],
  ]);
}

const lastText = /(?:"[^"\\]*"|'[^'\\]*')(?=[^"']*$)/;
const lastNumber = /\d+(?=\D*$)/;

function fillLine(line: string, values: ReadonlyMap<string, string | undefined>): string {
  const mark = setting.exec(line);
  if (!mark) return line;
  const [, name = ''] = mark;
  const bare = line.slice(0, mark.index);
  const literal = name === 'life' ? lastNumber : lastText;
  if (!values.has(name) || !literal.test(bare))
    throw new Error(`Server code: the line "${bare.trim()}" has no such setting.`);
  const value = values.get(name);
  return value === undefined ? bare : bare.replace(literal, () => value);
}
