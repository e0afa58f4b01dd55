import { checks as pairChecks } from '../../src/content/pair-check/checks';
import { checks as keyChecks } from '../../src/content/keys/checks';
import { allGuides } from '../../src/content/registry';
import { loadChatPolicies, loadTargets } from '../../src/content/receivers';
import { checks as tokenChecks } from '../../src/content/tokens/checks';
import { maskPaste } from '../../src/domain/faults/mask-paste';
import { heightCheck } from '../../src/domain/embed/component-height';
import { embedChecks } from '../../src/domain/embed/embed-checks';
import { identityChecks } from '../../src/domain/embed/identity-payload';
import { noteCheck } from '../../src/domain/hand-off/note-check';
import { certificateName } from '../../src/domain/keys/certificate-name';
import { judgePassphrase } from '../../src/domain/keys/judge-passphrase';
import { backCheck } from '../../src/domain/links/back-check';
import { writePolicy, type Policy } from '../../src/domain/csp/policy';
import { readMessagesBox } from '../../src/domain/csp/messages/read-messages';
import { readPolicies, readPolicyBox } from '../../src/domain/csp/read-policy';
import { readSnippetBox } from '../../src/domain/csp/script-hash';
import type { FieldCheck } from '../../src/domain/fields/reading';
import { nameCheck } from '../../src/domain/record/setup-name';
import { mayHoldSecret } from '../../src/domain/search/paste-kind';
import { serverChecks } from '../../src/domain/server-code/server-settings';
import { readPayload } from '../../src/domain/tokens/encrypt-payload';
import { judgeToken } from '../../src/domain/tokens/judge-token';
import { assembleClaims } from '../../src/domain/tokens/sign-token';
import { exampleNow } from '../content/examples/token-example';
import { memberCheck, responseChecks } from '../../src/domain/embed/transfer-response';

/** What a box says of a paste, with whatever the reader of that box tells beyond a verdict. */
export type Said = Readonly<{ verdict: string; reason: string; words: string; secret?: true }>;

/** What else counts when a token is read. */
export interface Beside {
  /** What is in the box for the signer's key. */
  readonly tokenKey?: string;
  /** Seconds since 1970. */
  readonly now?: number;
}

/** A text box of a page: where it is, and what reads it. */
export interface Box {
  /** The page and the name of the control: "secure/policyPaste". Where several pages have it, what they have it in. */
  readonly name: string;
  /** Secrets that belong there; a private key never does where tokens do. */
  readonly takes?: 'tokens' | 'secrets';
  /** Its rows, where a check has them. */
  readonly findings?: FieldCheck['findings'];
  readonly read: (pasted: string, beside?: Beside) => Said | undefined | Promise<Said | undefined>;
}

const chats = await loadChatPolicies();

/** Every text box of every page. */
export const boxes: readonly Box[] = [
  ...allGuides.flatMap(({ guide }) => boxesOf(guide.id, guide.checks)),
  ...boxesOf('keys', {
    ...keyChecks,
    pairKey: pairChecks.pairKey,
    older: keyChecks.key,
    certificateName,
  }),
  { name: 'keys/pairToken', takes: 'tokens', ...pairChecks.pairToken },
  { name: 'keys/passphrase', takes: 'secrets', read: judgePassphrase },
  { name: 'token/token', takes: 'tokens', read: readReceived },
  ...boxesOf('token', tokenChecks),
  { name: 'token/payload', takes: 'tokens', read: (pasted) => readPayload(pasted) },
  { name: 'token/claim', read: readClaim },
  { name: 'secure/policyPaste', read: readWithPolicies },
  { name: 'secure/policySnippet', read: readSnippetBox },
  { name: 'secure/policyMessages', read: readMessagesBox },
  ...chats.flatMap(({ boxes: own }) => own.map(({ name, read }) => ({ name: `secure/${name}`, read }))),
  { name: 'secure/policyHost', read: readChatHost },
  ...boxesOf('secure', {
    embedVersion: embedChecks.clientVersion,
    embedRoute: embedChecks.tokenRoute,
    embedLiveHost: embedChecks.host,
    embedTestHost: embedChecks.host,
    embedTestIntegration: embedChecks.id,
    embedTestInstance: embedChecks.id,
    serverIssuer: serverChecks.issuer,
    serverRoute: embedChecks.tokenRoute,
    serverLife: serverChecks.life,
    serverVariable: serverChecks.environment,
    serverFile: serverChecks.file,
  }),
  ...boxesOf('record', { setupName: nameCheck }),
  ...boxesOf('transfer', {
    responseOnline: responseChecks.online,
    responseOffline: responseChecks.offline,
    responseToAgent: responseChecks.toAgent,
    responseTarget: memberCheck,
  }),
  ...boxesOf('identity', {
    identityName: identityChecks.name,
    identityEmail: identityChecks.email,
    identityGuest: identityChecks.guest,
    identityVisitor: identityChecks.visitorId,
  }),
  { name: 'faults/errorPaste', read: readError },
  { name: 'search/searched', read: readSearched },
  ...boxesOf('links', { back: backCheck(['cloud.ibm.com']) }),
  ...boxesOf('hand-off', { handOffNote: noteCheck }),
  ...boxesOf('heights', {
    componentHeight: heightCheck('component', { component: 300, page: 280 }),
    pageHeight: heightCheck('page', { component: 300, page: 280 }),
  }),
];

export function boxNamed(name: string): Box {
  const box = boxes.find((each) => each.name === name);
  if (!box) throw new Error(`test/support/boxes.ts has no box "${name}": add it, with what reads it.`);
  return box;
}

const targets = await loadTargets();

function boxesOf(page: string, checks: Readonly<Record<string, FieldCheck>>): readonly Box[] {
  return Object.entries(checks).map(([control, { read, findings }]) => ({
    name: `${page}/${control}`,
    findings,
    read,
  }));
}

/** As the page does it: for the first receiver, with the key that is below, where its own box takes it. */
function readReceived(pasted: string, beside: Beside = {}): Promise<Said | undefined> {
  return readFor(targets[0]?.id ?? '', pasted, beside);
}

/** A token read for one receiver, with all that is said beside its parts. */
export async function readFor(
  receiver: string,
  pasted: string,
  { tokenKey, now = exampleNow }: Beside = {},
): Promise<Said | undefined> {
  const target = targets.find(({ id }) => id === receiver);
  if (!target) throw new Error(`No token.ts has the id "${receiver}".`);
  const signer = tokenKey === undefined ? undefined : await tokenChecks.tokenKey.read(tokenKey);
  const key = signer?.verdict === 'stop' ? undefined : (signer?.value ?? tokenKey);
  const judgement = await judgeToken(pasted, {
    target,
    now,
    others: targets,
    ...(key !== undefined && { key }),
  });
  const { seen, reading } = judgement ?? {};
  return reading && { ...reading, ...(seen && { marks: [...seen.marks, seen.signature] }) };
}

/** The box of errors shows no verdict: what it removes of a paste, and what is left, is what it says. */
function readError(pasted: string): Said & { readonly value?: string } {
  const { text, taken, isCut } = maskPaste(pasted);
  const isSecret = /secret|token|key/.test(taken.join(' '));
  if (isSecret)
    return { verdict: 'stop', reason: 'masked', words: `${taken.join(', ')} ${text}`, secret: true };
  return { verdict: isCut ? 'stop' : 'ok', reason: 'masked', words: taken.join(', '), value: text };
}

/** The box of the search loads what masks a paste only where the paste may need it. */
function readSearched(pasted: string): Said | undefined {
  return mayHoldSecret(pasted) ? readError(pasted) : { verdict: 'ok', reason: 'masked', words: '' };
}

/** The chat that is chosen reads it: here one that knows the host, or else the last. */
function readChatHost(pasted: string): Said {
  const readings = chats.flatMap(({ host }) => host?.read(pasted) ?? []);
  const known = readings.find(({ reason }) => !reason.startsWith('other-')) ?? readings.at(-1);
  return known ?? { verdict: 'stop', reason: 'none', words: '' };
}

/** What the form that makes a token says of the text of one claim, such as sub. */
function readClaim(pasted: string): Said | undefined {
  const [target] = targets;
  if (!target || pasted.trim() === '') return undefined;
  const texts = new Map([['sub', pasted]]);
  const assembled = assembleClaims(target, { texts, now: exampleNow, life: 600 });
  if (!assembled.ok) return assembled.problems.map((problem) => ({ verdict: 'stop', ...problem }))[0];
  return { verdict: 'ok', reason: 'clean', words: '', ...{ claims: assembled.claims } };
}

/** The value of the box is the paste itself; what counts is what was read in it. */
function readWithPolicies(pasted: string): Said & { readonly policies: readonly unknown[] } {
  const { sent, policies } = readPolicies(pasted);
  const directivesOf = (all: readonly Policy[]) =>
    all.map((policy) => policy.map((one) => writePolicy([one]).split(' ')));
  const isSame = JSON.stringify(directivesOf(sent)) === JSON.stringify(directivesOf(policies));
  return {
    ...readPolicyBox(pasted),
    policies: directivesOf(policies),
    ...(isSame ? {} : { sent: directivesOf(sent) }),
  };
}
