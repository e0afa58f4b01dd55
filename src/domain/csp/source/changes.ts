import { headerName, headerStart } from './bare-policy';
import { tellingDirective } from '../directive-names';
import { includes, isImport } from './includes';
import { keyOfName, namesIn } from './names';
import type { Node } from './read-source';
import { elementsOf, isMark, keyedOf, statementsOf } from './statements';
import { wordOf } from './values';

/** Names that the paste gives something. */
export interface Known {
  /** Their values went into a policy. */
  readonly used: ReadonlySet<string>;
  /** They are given a policy, or what a followed call makes of one. */
  readonly carriers: Set<string>;
}

/** More keys around a setting than any file has. */
const deepest = 20;

/**
 * Whether a piece of code or configuration that holds no policy may change the one beside it: it takes in what lies
 * elsewhere, or it names a policy, its header, a directive, or what a policy is made of. `isWithin`: it is in
 * brackets with the policy, where such a name alone is what it belongs to.
 */
export function mayChange(part: readonly Node[], isWithin: boolean, known: Known, depth = 0): boolean {
  if (depth > deepest) return true;
  const [first, second] = part;
  if (first?.kind === 'group' && part.length === 1 && isTemplate(first.nodes))
    return mayChange(first.nodes, isWithin, known, depth + 1);
  const names = namesIn(part).map(keyOfName);
  if (isWithin && isReference(part)) return isSpread(part) && !names.every((name) => known.used.has(name));
  if (isSpread(part) || includes(part)) return true;
  const keyed = keyedOf(part);
  // In YAML the keys around what is set may be in front.
  const setting = keyed?.target.every(({ kind }) => kind === 'mark') ? undefined : keyed;
  const { value = [] } = setting ?? {};
  const key = wordOf(setting?.key);
  const target = setting?.sign === ':' ? [setting.key] : (setting?.target ?? part);
  const word = value.length === 1 && value[0]?.kind !== 'group' ? wordOf(value[0]) : undefined;
  const isOff = word !== undefined && /^(?:false|null|none|off|)$/i.test(word);
  if (adding.test(key)) return !isOff;
  // What a block is given for, which is read inside.
  const opensBlock = part.some((node) => node.kind === 'name' && node.value === 'do');
  if (harmless.test(key) || opensBlock || isImport(part)) return false;
  if (apart.test(key) && (isOff || /^(?:true|on|yes)$/i.test(word ?? ''))) return false;
  if (carries(part, known)) return false;
  if (takesHeadersIn(part, known)) return true;
  if (names.some((name) => known.used.has(name)) || target.some(namesHeader) || isOfPolicy(key)) return true;
  const hasCall = value.some((node) => node.kind === 'group' && node.open === '(');
  if (namesIn(hasCall ? part : target).some(isOfPolicy)) return true;
  return isMark(second, ':') && part.length > 2 && mayChange(part.slice(2), true, known, depth + 1);
}

const following = /^(?:entries|items|map|join|implode|for|trim|replace|to_?string)$/i;

/** A name that is given what is written out of a policy, or a header that is given such a name. */
function carries(part: readonly Node[], { carriers }: Known): boolean {
  const keyed = keyedOf(part);
  if (!keyed || !isMark(part[part.indexOf(keyed.key) + 1], '=')) {
    const at = part.findLastIndex((node) => node.kind === 'group');
    const group = part[at];
    if (group?.kind !== 'group' || !part.some(namesHeader)) return false;
    const [, value = [], ...more] = elementsOf(group.nodes);
    return more.length === 0 && isCarrier(value, carriers);
  }
  const name = keyOfName(wordOf(keyed.key));
  const isFollowed = calledIn(keyed.value).every((call) => following.test(call));
  if (carriers.has(name) || !isFollowed || !namesIn(keyed.value).some((one) => carriers.has(one)))
    return false;
  carriers.add(name);
  return true;
}

const settingOne = /^(?:set|add|append|insert|put)(?:_?header)?$/i;
const settingAll = /^(?:write_?head|(?:set_?|add_?|with_?)?headers)$/i;
const merging = /^(?:assign|defaults|extend|update|merge!?|(?:put|add)_?all)$/i;
/** Nodes of `this.ctx.response.headers.` */
const longestReceiver = 12;
const response = /^(?:res|resp|response|reply|ctx|context|headers?)$/i;

/**
 * Headers by a name that the paste gives nothing: `res.set(headers)`, `res.set(name, value)`, `Object.assign(headers,
 * more)`. One of them may be the policy.
 */
function takesHeadersIn(part: readonly Node[], known: Known): boolean {
  const { carriers } = known;
  const isOpen = ([first, ...more]: readonly Node[] = []): boolean =>
    first?.kind === 'name' &&
    more.length === 0 &&
    !/^[\dA-Z_]+$/.test(first.value) &&
    !carriers.has(keyOfName(first.value));
  return part.some((node, index) => {
    if (node.kind !== 'group') return false;
    if (statementsOf(node.nodes).some((inner) => takesHeadersIn(inner, known))) return true;
    const at = isMark(part[index - 1], '!') ? index - 2 : index - 1;
    const called = node.open === '(' ? wordOf(part[at]) : '';
    if (![settingOne, settingAll, merging].some((name) => name.test(called))) return false;
    const given = elementsOf(node.nodes);
    const before = part.slice(Math.max(0, at - longestReceiver), Math.max(0, at));
    const isResponse = /header/i.test(called) || namesIn(before).some((name) => response.test(name));
    if (settingOne.test(called)) return isResponse && given.length < 4 && isOpen(given[0]);
    if (!isOpen(given.at(-1))) return false;
    const into = [...namesIn(before), ...(given.length > 1 ? namesIn(given[0] ?? []) : [])];
    const isInto = into.some((name) => response.test(name) || carriers.has(keyOfName(name)));
    return settingAll.test(called) || (merging.test(called) && isInto);
  });
}

const setting = /^(?:set|add|append|insert|put)?_?(?:default|header|value)?$/i;

/** A policy that is handed to a function with something else, which may change it: `add(csp, more)`. */
export function isGivenAway(part: readonly Node[], { used }: Known): boolean {
  if (keyedOf(part) || part.some(namesHeader)) return false;
  return part.some((node, index) => {
    const isSetting = setting.test(wordOf(part[index - 1]));
    if (node.kind !== 'group' || node.open !== '(' || isSetting) return false;
    const given = elementsOf(node.nodes);
    return given.length > 1 && given.some((one) => one.length === 1 && used.has(keyOfName(wordOf(one[0]))));
  });
}

/** `csp`, `csp()` */
function isCarrier([name, call, ...more]: readonly Node[], carriers: ReadonlySet<string>): boolean {
  const isCall = call === undefined || (call.kind === 'group' && call.nodes.length === 0);
  return isCall && more.length === 0 && carriers.has(keyOfName(wordOf(name)));
}

function calledIn(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node, index) => {
    if (node.kind !== 'group') return [];
    const before = nodes[index - 1];
    return [...(node.open === '(' && before?.kind === 'name' ? [before.value] : []), ...calledIn(node.nodes)];
  });
}

/** `{{ csp }}`, `{% include "csp.html" %}` */
function isTemplate([first]: readonly Node[]): boolean {
  return isMark(first, '%') || (first?.kind === 'group' && first.open === '{');
}

/** A name or a string alone, or spread. */
function isReference(part: readonly Node[]): boolean {
  const rest = part.filter((node) => !isMark(node, '...') && !isMark(node, '*'));
  return rest.length === 1 && (rest[0]?.kind === 'name' || rest[0]?.kind === 'text');
}

/** Helmet's own directives beside those of the paste, and nonces that a server puts in. */
const adding = /^[$@]?(?:use_?defaults|nonces?|.*nonce_?(?:in|directives))$/i;
/** Settings that say for which pages or how often a policy is sent. */
const harmless = /^CSP_(?:EXCLUDE_URL_PREFIXES|REPORT_PERCENTAGE)$/;
/** A policy that blocks nothing, or is not the site's. */
const apart = /report_?only$|^dev/i;

function isSpread(part: readonly Node[]): boolean {
  const [first, second] = part;
  return (
    part.some((node) => isMark(node, '...')) ||
    (isMark(first, '<') && isMark(second, '<')) ||
    (isMark(first, '*') && isMark(second, '*'))
  );
}

function namesHeader(node: Node): boolean {
  if (node.kind === 'group') return node.nodes.some(namesHeader);
  return headerName.test(wordOf(node)) || (node.kind === 'text' && headerStart.test(node.letters.text));
}

const otherPolicies =
  /response_?headers|referrer|permission|feature|privacy|cookie|cors|cross|origin|opener|embedder|resource|cache|retry|password|auth|bucket|iam|role/i;

const ofDirective = new RegExp(String.raw`(?:^|-)(?:${tellingDirective}|report-only)s?(?:-|$)`);

/** A name that is made of the words for a policy. What has to do with its nonce alone is none. */
function isOfPolicy(name: string): boolean {
  const words = name
    .replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toLowerCase()
    .split(/[^a-z]+/);
  if (words.includes('nonce')) return false;
  if (ofDirective.test(words.join('-'))) return true;
  if (words.includes('csp') || /content_?security_?policy/.test(words.join('_'))) return true;
  return words.some((word) => /^(?:polic(?:y|ies)|directives?)$/.test(word)) && !otherPolicies.test(name);
}
