import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marksIn } from '../../../src/domain/guide/progress';
import { nothingDone, withEvidence, type DeskSetup, type Setup } from '../../../src/domain/guide/setup';
import { readSheet } from '../../../src/domain/record/read-sheet';
import type { Sheet } from '../../../src/domain/record/sheet';
import type { FieldExamples } from '../../content/examples/example';
import { examples as conversationalCloud } from '../../content/examples/conversational-cloud/examples';
import { examples as dynamics } from '../../content/examples/dynamics/examples';
import { examples as enhancedChat } from '../../content/examples/enhanced-chat/examples';
import { examples as liveengage } from '../../content/examples/liveengage/examples';
import { examples as orchestrate } from '../../content/examples/orchestrate/examples';
import { examples as salesforce } from '../../content/examples/salesforce/examples';
import { instance, integration, subscription } from '../../content/examples/web-chat-security/sample-embeds';
import { examples as zendesk } from '../../content/examples/zendesk/examples';
import { examples as zendeskMessaging } from '../../content/examples/zendesk-messaging/examples';
import { pageAt } from './built-site';
import { attribute } from './html';

const keyIn = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../keys', name), 'utf8').trim();

/** A value for each field of each guide, by its id. */
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  liveengage: cleanOf(liveengage),
  zendesk: cleanOf(zendesk),
  salesforce: cleanOf(salesforce),
  orchestrate: cleanOf(orchestrate),
  'enhanced-chat': cleanOf(enhancedChat),
  'zendesk-messaging': cleanOf(zendeskMessaging),
  dynamics: cleanOf(dynamics),
  'conversational-cloud': cleanOf(conversationalCloud),
  // Its examples come with what only the build can gather.
  secure: {
    integrationId: integration,
    region: 'eu-de',
    serviceInstanceId: instance,
    subscriptionId: subscription,
    publicKey: keyIn('rsa-2048.spki.pem'),
    ibmPublicKey: keyIn('rsa-4096.spki.pem'),
  },
};

/** What the record knows of each guide. */
export const sheets: readonly Sheet[] = pageAt('/record/').elements.flatMap((element) => {
  const facts = attribute(element, 'data-facts');
  return facts === undefined ? [] : [readSheet(facts)];
});

/** Those that a full set-up has values for: a guide that was just laid has none here. */
export const filledSheets = sheets.filter(({ id }) => id in values);

/** When everything in a full set-up was confirmed. */
export const at = '2026-11-22T12:00:00.000Z';

/** A set-up in which these guides have every value, and every step is confirmed. */
export function fullSetup(name: string, guides: readonly string[]): Setup {
  const desks = sheets.flatMap(({ id, fields, steps }): [string, DeskSetup][] => {
    if (!guides.includes(id)) return [];
    const given = Object.fromEntries(fields.map(({ key }) => [key, values[id]?.[key] ?? '']));
    return [[id, withEvidence({ ...nothingDone, values: given }, steps.flatMap(marksIn), 'confirmed', at)]];
  });
  return { schema: 1, id: name, name, updated: at, desks: Object.fromEntries(desks) };
}

function cleanOf(examples: Readonly<Record<string, FieldExamples>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(examples).map(([key, { clean = [] }]) => [key, clean[0]?.value ?? clean[0]?.given ?? '']),
  );
}
