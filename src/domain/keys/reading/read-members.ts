/** A member of an object, by its name in a JSON Web Key, and its name and value as they were written. */
export interface Member {
  readonly name: string;
  readonly spelled: string;
  readonly value: string;
}

/** The members of one object, in order. */
export type Members = readonly Member[];

/** Names of other programs for what RFC 7518 section 6.3 names. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['modulus', 'n'],
  ['exponent', 'e'],
  ['inverseq', 'qi'],
  ['keyops', 'key_ops'],
]);

const name =
  /kty|kid|use|alg|key_ops|crv|dp|dq|qi|[nedpqk]|K(?:ty|id|eyOps)|Use|Alg|Crv|D[PQ]|Q[Ii]|[NEDPQK]|[Mm]odulus|[Ee]xponent|InverseQ|__proto__|constructor|prototype/;
/** Quoted, in pieces too that are side by side, in doubled quotes, or bare over several lines; or a list. */
const value =
  /\(?\s{0,40}[bru]?(?:(?:""(?=[^"\s,:}\]])|")([^"]*(?:"\s{0,40}"[\w+/=-]+(?="(?!\s{0,9}:)))*)(?:"|$)|'([^']*(?:'\s{0,40}'[\w+/=-]+(?='(?!\s{0,9}:)))*)(?:'|$)|`([^`]*)`|(?:[|>][-+]?\s{1,40})?([\w+/=.*…-]+(?:\n[ \t]{1,40}[\w+/=-]{20,}(?![\w"']*:))*)|(\[[^[\]{}]{0,9000}\]))/;
/** What is between name and value; in the rows of a console or of a viewer of JSON a line or a tab. */
export const betweenMember = String.raw`["']{0,2}(?:\s{0,40}(?::|=>?|\u2502)\s{0,40}|[ \t]{0,40}\t[ \t]{0,40}(?=["'[{]))`;
/** A bracket, or a member of JSON, JavaScript, Python, PHP, Ruby, YAML. */
const sign = new RegExp(
  String.raw`[{}()[\]]|(?<![\w$.-])(${name.source})${betweenMember}(?:${value.source})?`,
  'g',
);

const closing: ReadonlyMap<string, string> = new Map([
  ['}', '{'],
  [')', '('],
  [']', '['],
]);

/** The objects of a text, the inner ones first, each with the members that name or hold a key. */
export function readMembers(text: string): Members[] {
  const open: { readonly bracket: string; readonly members: Member[] }[] = [];
  const closed: Members[] = [];
  let bare: Member[] = [];
  for (const [found, spelled = '', ...values] of text.matchAll(sign)) {
    if (spelled !== '') {
      const lower = spelled.toLowerCase();
      const written = values.find(Boolean) ?? '';
      const member = { name: otherNames.get(lower) ?? lower, spelled, value: written };
      (open.at(-1)?.members ?? bare).push(member);
    } else if (!closing.has(found)) open.push({ bracket: found, members: [] });
    else if (open.at(-1)?.bracket === closing.get(found)) closed.push(open.pop()?.members ?? []);
    else if (open.length === 0) {
      // Its bracket was not copied along.
      closed.push(bare);
      bare = [];
    }
  }
  const unclosed = open.map(({ members }) => members);
  return [...closed, ...unclosed, ...apart(bare)].filter((members) => members.length > 0);
}

/** Members without brackets, as YAML has them: where each key has a modulus, a repeated name begins the next one. */
function apart(members: Members): Members[] {
  const groups: Member[][] = [];
  for (const member of members) {
    const last = groups.at(-1);
    if (last?.every(({ name: other }) => other !== member.name)) last.push(member);
    else groups.push([member]);
  }
  const isWhole = (group: Members): boolean =>
    ['n', 'e'].every((wanted) => group.some((own) => own.name === wanted));
  if (groups.every(isWhole)) return groups;
  // Around them are settings of other things, so only the names that make a key count twice.
  const isLast = ({ name: own }: Member, at: number): boolean =>
    /^(?:kty|[ne])$/.test(own) || !members.slice(at + 1).some((later) => later.name === own);
  return [members.filter(isLast)];
}

/** Words that a person puts in the place of a secret. */
const standIn =
  /redact|remov|hidden|secret|private|omit|placeholder|your|example|x{3}|value|exponent|prime|member|here/i;
/** Letters of the shortest private member of a real key: a coordinate of 256 bits. */
const leastLetters = 43;

/** Whether the value of a private member only represents one: empty, dots, “<redacted>”. In doubt it does not. */
export function isBlank(written: string): boolean {
  const letters = written.replaceAll(/[^A-Za-z\d]+/g, '');
  if (letters.length < 2 || /^(.)\1{0,15}$/.test(letters)) return true;
  if (/^(?:null|none|nil|undefined|false)$/i.test(letters)) return true;
  if (letters.length >= leastLetters) return false;
  const isMarked = /^\s*(?:[<{[%(]|\$\{)|^\$\w+$|\.{3}|…|\*{3}/.test(written);
  return (isMarked && !/\d[,\s]{1,9}\d/.test(written)) || (!/\d/.test(letters) && standIn.test(written));
}
