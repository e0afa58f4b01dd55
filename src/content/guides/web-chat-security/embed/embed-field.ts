import { firstFinding, type FieldCheck, type Reading } from '../../../../domain/fields/reading';
import { farSecrets } from '../../../../domain/fields/secret-findings';
import { fillGaps } from '../../../../domain/text/account';
import { gapIn } from '../../../../domain/text/unread';
import { embedDoubts, embedStops, type CleanText, type EmbedSeen } from './embed-findings';
import { secretsIn } from '../fields/misplaced';
import { boxes, plainFields } from '../fields/plain-fields';
import { words } from './embed-field.en';
import type { EmbedKey } from './embed-options';
import { readEmbed, type EmbedReading } from './read-embed';

/** The labels of the fields, for what is found in a paste. */
const labels = {
  integrationId: 'Integration ID',
  region: 'Region',
  serviceInstanceId: 'Service instance ID',
  subscriptionId: 'Subscription ID',
} as const satisfies Record<EmbedKey, string>;

const source = 'web-chat-api-configuration';
/** What a box cannot come to say: without its own value it says that. */
const unsaid: Readonly<Record<EmbedKey, readonly string[]>> = {
  integrationId: ['no-subscription'],
  region: ['no-subscription', 'no-region'],
  serviceInstanceId: ['no-subscription', 'no-service-instance'],
  subscriptionId: ['value-missing'],
};
/** Characters in which secrets are looked for, around what is read. */
const searched = 60_000;

/** Makes the check of a box that takes one value, or the snippet, page or link that it is in. */
export function embedField(key: EmbedKey): FieldCheck {
  const plain = plainFields[key];
  const rows = [...embedStops, ...embedDoubts].filter(({ reason }) => !unsaid[key].includes(reason));
  return {
    findings: [...plain.findings, ...rows.map((row) => ({ source, ...row }))],
    read: async (pasted) => {
      const alone = await plain.read(pasted);
      if (!alone) return alone;
      const embed = readEmbed(pasted);
      if (alone.secret && !isMeant(alone, embed)) return alone;
      if (alone.value !== undefined && embed.kind === 'settings' && embed.texts.length === 1) return alone;
      return embed.kind === undefined && !embed.isCommentedOut ? alone : readPaste(key, embed, pasted);
    },
  };
}

async function readPaste(key: EmbedKey, embed: EmbedReading, pasted: string): Promise<Reading> {
  const from = Math.max(0, (embed.texts[0]?.start ?? 0) - searched / 2);
  const part = `${pasted.slice(from, from + searched)}${farSecrets(pasted, 0)}`;
  const rows = secretsIn(boxes[key]).filter((row) => !isMeant(row, embed));
  const secret = firstFinding(rows, { text: '', pasted: part }, false);
  if (secret) return { source, ...secret, repairs: [] };

  const readings = await Promise.all(
    embed.texts.map(async (text) => ({ text, reading: await plainFields[text.key].read(text.given) })),
  );
  const values = readings.flatMap(({ text, reading }): CleanText[] =>
    reading?.value === undefined ? [] : [{ ...text, value: reading.value }],
  );
  const account = fillGaps(embed.account, pasted.length);
  const seen: EmbedSeen = { key, embed, values, gap: gapIn(pasted, account) };
  const around = { ...foundIn(values, key), account };
  const all = readings.flatMap(({ text, reading }) => (text.key === key && reading ? [reading] : []));
  const own = all.find(({ value }) => value !== undefined) ?? all[0];
  if (own?.verdict === 'stop' && own.reason !== 'not-recognised') return { ...own, ...around };
  const stop = firstFinding(embedStops, seen, own?.value !== undefined);
  if (stop) return { source, ...stop, repairs: [], ...around };
  if (own?.value === undefined) {
    const words = boxes[key].copyIt;
    return { verdict: 'stop', reason: 'not-recognised', words, source, repairs: [], ...around };
  }
  if (own.verdict === 'warn') return { ...own, ...around };
  return {
    verdict: 'ok',
    ...recognise(embed),
    source,
    ...firstFinding(embedDoubts, seen, true),
    value: own.value,
    repairs: own.repairs,
    ...around,
  };
}

/**
 * No secret, though it looks like one. Pages carry keys of other services that are meant to be seen, beside the snippet;
 * the name of a setting and an id look like a run of letters and digits.
 */
function isMeant({ reason }: Pick<Reading, 'reason'>, { kind }: EmbedReading): boolean {
  if (reason === 'api-key') return kind === 'snippet';
  return reason === 'secret-like' && (kind === 'settings' || kind === 'successor');
}

function foundIn(values: readonly CleanText[], own: EmbedKey): Pick<Reading, 'facts' | 'found'> {
  if (values.length === 0) return {};
  const facts = values.map(({ key, value, start, end }) => ({
    name: labels[key],
    value,
    at: { start, end },
  }));
  const alone = values.filter(
    ({ key, value }) => key !== own && values.every((other) => other.key !== key || other.value === value),
  );
  return { facts, found: Object.fromEntries(alone.map(({ key, value }) => [key, value])) };
}

function recognise({ kind, version, times }: EmbedReading): { reason: string; words: string } {
  if (kind === 'preview-link' || kind === 'api-address' || kind === 'server-address') return tellOf(kind);
  if (kind === 'settings') return tellOf('from-settings');
  if (version !== undefined && version !== 'latest') {
    return { reason: 'pinned-snippet', words: words['pinned-snippet'](version) };
  }
  return tellOf(times === 0 ? 'from-code' : 'embed-snippet');
}

function tellOf(reason: Exclude<keyof typeof words, 'pinned-snippet'>): { reason: string; words: string } {
  return { reason, words: words[reason] };
}
