import { describe, expect, test } from 'vitest';
import { receiverGuides } from '../../../src/content/registry';
import { findFaults, unknownCodes } from '../../../src/domain/faults/find-faults';
import { faultTextsOf } from '../../support/faults';

type Asked = readonly (readonly [string, string])[];

/** What people ask of a receiver lies with its other examples. */
const ofReceivers = import.meta.glob<Asked>('../../content/examples/*/asked.ts', {
  eager: true,
  import: 'asked',
});

/** What people paste or write, and the fault that comes first: by guide. */
const askedOfOthers: Readonly<Record<string, Asked>> = {
  'desks/liveengage': [
    ['9007', 'key-does-not-match'],
    ['POST /authenticate 500 {"internalErrorCode":"9007"}', 'key-does-not-match'],
    ['HTTP 404 {"error":{"internalCode":18}}', 'app-key-unknown'],
    ['status 500, internal code 20', 'account-loading'],
    ['loading account', 'account-loading'],
    ['websocket closed with 4407', 'identity-not-extended'],
    ['4401', 'token-expired'],
    ['the token is expired', 'token-expired'],
    ['Failed to validate user with customer authentication service', 'key-lost-a-character'],
    ['error 1028', 'key-malformed'],
    ['the widget is empty', 'widget-blank'],
    ['agents cannot see the widget but I can', 'only-managers-see-it'],
    ['where is night vision?', 'no-night-vision'],
    ['disconnected', 'tile-says-disconnected'],
    ['Campaign Builder', 'data-sources-moved'],
    ['the plus icon is greyed out', 'plus-disabled'],
    ['app key without hyphens', 'app-key-from-api-tab'],
    ['no engagementDetails in the answer', 'no-engagement-offered'],
    ['chats go to the wrong team', 'wrong-team'],
    ['LiveEngage is not in the list of service desks', 'liveengage-not-offered'],
    ['502 Bad Gateway', 'too-many-sessions'],
    ['the widget wants me to log in', 'widget-asks-to-log-in'],
  ],
  'desks/zendesk': [
    ['INTEGRATION_ERROR', 'no-desk-configured'],
    ['nobody is ever available', 'wrong-account-key'],
    ['AGENT_APP_EXPIRED_SESSION', 'history-expired'],
    ['history has expired', 'history-expired'],
    ['safari unpacked the zip file', 'not-a-zip'],
    ['there is no upload private app button', 'no-upload-button'],
    ['it asks for credentials', 'asks-for-credentials'],
    ['the agent disappears after a reload', 'reload-loses-agent'],
    ['chat goes to the wrong department', 'wrong-team-no-error'],
    ['works in Preview, not on our site', 'policy-blocks-zendesk'],
    [
      "Refused to load the script 'https://dev.zopim.com/web-sdk/1.11.2/web-sdk.js' because it violates the Content Security Policy",
      'policy-blocks-zendesk',
    ],
    ['try it out', 'try-it-out-never-transfers'],
    ['all our agents are set to away', 'agents-not-online'],
  ],
  'desks/salesforce': [
    ['409 Conflict', 'two-tabs-one-chat'],
    ['503', 'affinity-changed'],
    ['Enable Chat is missing in Setup', 'chat-is-gone'],
    ['panel cut off at the foot, two scroll bars', 'panel-cut-off'],
    ['history empty', 'history-empty'],
    ['no panel in the console', 'panel-missing'],
    ['cannot save the visualforce page', 'page-does-not-save'],
    ['I swapped the two codes', 'codes-swapped'],
    ['watsonplatform.net', 'blank-since-2021'],
    ['customer cannot send a file', 'file-cannot-be-sent'],
    ['18 characters', 'eighteen-characters'],
  ],
  'guides/web-chat-security': [
    ['IDENTITY_TOKEN no token was set by a handler', 'handler-sets-nothing'],
    ['The handler returned a non-string token', 'handler-sets-response'],
    ['destroySession is not a function', 'destroy-came-first'],
    ['Unable to update the userID', 'update-user-id-throws'],
    ['data too large for key size', 'payload-too-long'],
    ['INITIAL_CONFIG', 'configuration-fails'],
    ['preview link shows an error', 'preview-link-blocked'],
    ['HS256', 'wrong-algorithm'],
    ['launcher appears twice', 'launcher-twice'],
    ['the sub claim is required', 'sub-is-missing'],
    ['the bill counts too many users', 'too-many-users'],
    ['IBM provided public key is missing', 'ibm-key-not-shown'],
  ],
};
const asked = {
  ...askedOfOthers,
  ...Object.fromEntries(
    receiverGuides.map(({ guide, home }) => [
      home,
      ofReceivers[`../../content/examples/${guide.id}/asked.ts`] ?? [],
    ]),
  ),
};

describe.each(Object.entries(asked))('the faults of %s', (home, queries) => {
  const rows = faultTextsOf(home);

  test.each(queries)('“%s” leads to %s', (query, id) => {
    expect(findFaults(query, rows).map((fault) => fault.id)[0]).toBe(id);
  });

  test('each is found first by its own symptom', () => {
    const lost = rows.filter((row) => findFaults(row.symptom, rows)[0]?.id !== row.id);
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('a code that one fault alone has leads to it', () => {
    const codes = rows.flatMap(({ codes: own, id }) => own.map((code) => [code, id] as const));
    const only = codes.filter(([code]) => codes.filter(([other]) => other === code).length === 1);
    const asText = (code: string) => code.replace('xx', '02').replace('/', ' internal code ');
    const lost = only.filter(([code, id]) => findFaults(asText(code), rows)[0]?.id !== id);
    expect(lost).toEqual([]);
  });

  test.each(['', '   ', 'the', 'my dog ate the keyboard', 'zxcvb', 'weather in Lisbon tomorrow'])(
    '“%s” leads nowhere',
    (query) => {
      expect(findFaults(query, rows)).toEqual([]);
    },
  );
});

test('at least forty queries are held', () => {
  expect(Object.values(asked).flat().length).toBeGreaterThanOrEqual(40);
});

test('the step at hand comes first among faults that fit alike', () => {
  const twin = { codes: ['77'], symptom: 'It stops', seen: '', words: 'It is old.' };
  const rows = [
    { ...twin, id: 'far' },
    { ...twin, id: 'near', isNear: true },
  ];
  expect(findFaults('77', rows).map(({ id }) => id)).toEqual(['near', 'far']);
});

test('all guides can be searched at once', () => {
  const rows = Object.keys(asked).flatMap(faultTextsOf);
  expect(findFaults('PREVIEW_LINK_SECURITY', rows)[0]?.id).toBe('preview-link-blocked');
  expect(findFaults('9007', rows)[0]?.id).toBe('key-does-not-match');
});

test('a code that no fault has is named', () => {
  const rows = faultTextsOf('desks/liveengage');
  expect(unknownCodes('500 with code 7777 and SOME_ERROR, after 9007', rows)).toEqual(['7777', 'SOME_ERROR']);
});
