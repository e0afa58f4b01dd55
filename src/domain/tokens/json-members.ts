import type { Break, JsonBreak, Member } from './token-reading';

/** The members of an object, as far as the text is JSON, and where it stops being so. */
export interface Scan {
  readonly members: readonly Member[];
  readonly broken?: Break;
}

/** Objects and lists inside each other. Tokens have two or three; the bound keeps the stack small. */
const deepest = 40;
/** Digits that a JavaScript number keeps for certain. */
const exactDigits = 15;

const space = /[\t\n\r ]*/y;
const plainLetters = /[^"\\\u0000-\u001f]*/y;
const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const wordValues = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads the top level of a JSON object (RFC 8259) in one pass. Unlike JSON.parse it keeps the order, the places,
 * repeated names and long numbers, and gives what precedes a break.
 */
export function scanMembers(text: string): Scan {
  const scanner = new Scanner(text);
  try {
    scanner.readObject();
  } catch (reason) {
    if (!(reason instanceof Stopped)) throw reason;
    return { members: marked(scanner.members), broken: { at: reason.at, what: 'json', why: reason.why } };
  }
  return { members: marked(scanner.members) };
}

/** The texts of a list that holds nothing else. `undefined` for any other JSON. */
export function readTexts(json: string): readonly string[] | undefined {
  const list = parseJson(json);
  return Array.isArray(list) && list.every((each) => typeof each === 'string') ? list : undefined;
}

/** `undefined` where the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

class Stopped extends Error {
  readonly at: number;
  readonly why: JsonBreak;
  constructor(at: number, why: JsonBreak) {
    super(why);
    this.at = at;
    this.why = why;
  }
}

class Scanner {
  readonly members: Member[] = [];
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    if (text.startsWith('\ufeff')) this.#at = 1;
  }

  readObject(): void {
    this.#take(space);
    if (this.#next() !== '{') this.#stop('no-object');
    this.#readMembers((name, start) => {
      const value = this.#readValue(1);
      this.members.push({ name, ...value, start, end: this.#at });
    });
    this.#take(space);
    if (this.#at < this.#text.length) this.#stop('more-text');
  }

  /** A method, so that the compiler does not take it for the same sign after the place has moved. */
  #next(): string {
    return this.#text.charAt(this.#at);
  }

  #readMembers(readMember: (name: string, start: number) => void): void {
    this.#readEach('}', 'comma-or-brace', () => {
      const start = this.#at;
      if (this.#next() !== '"') this.#stop('name');
      const name = this.#readText();
      this.#take(space);
      if (this.#next() !== ':') this.#stop('colon');
      this.#at += 1;
      this.#take(space);
      readMember(name, start);
    });
  }

  /** From the opening brace or bracket to behind the closing one. */
  #readEach(close: '}' | ']', why: JsonBreak, readOne: () => void): void {
    let sign = '';
    do {
      this.#at += 1;
      this.#take(space);
      if (sign === '' && this.#next() === close) break;
      readOne();
      this.#take(space);
      sign = this.#next();
      if (sign !== ',' && sign !== close) this.#stop(why);
    } while (sign === ',');
    this.#at += 1;
  }

  #readValue(depth: number): Pick<Member, 'value' | 'exact'> {
    const start = this.#at;
    if (this.#next() === '"') return { value: this.#readText() };
    if (this.#next() === '{' || this.#next() === '[') {
      this.#skip(depth);
      return { value: { json: this.#text.slice(start, this.#at) } };
    }
    const known = wordValues.get(this.#take(word));
    if (known !== undefined) return { value: known };
    const digits = this.#take(numberForm);
    if (digits === '') this.#stop('value');
    const value = Number(digits);
    const isExact = digits.replaceAll(/[eE].*|\D/g, '').length <= exactDigits && Number.isFinite(value);
    return isExact ? { value } : { value, exact: digits };
  }

  /** Over an object or a list, with everything inside it. */
  #skip(depth: number): void {
    if (depth > deepest) this.#stop('depth');
    const readValue = () => this.#readValue(depth + 1);
    if (this.#next() === '{') this.#readMembers(readValue);
    else this.#readEach(']', 'comma-or-bracket', readValue);
  }

  #readText(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      this.#take(plainLetters);
      if (this.#next() === '"') break;
      if (this.#next() !== '\\') this.#stop('control-character');
      if (this.#take(escape) === '') this.#stop('escape');
    }
    this.#at += 1;
    const value: unknown = JSON.parse(this.#text.slice(start, this.#at));
    return typeof value === 'string' ? value : '';
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #stop(why: JsonBreak): never {
    throw new Stopped(this.#at, this.#at < this.#text.length ? why : 'too-early');
  }
}

function marked(members: readonly Member[]): Member[] {
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  return members.map((member) =>
    (counts.get(member.name) ?? 0) > 1 ? { ...member, repeated: true as const } : member,
  );
}
