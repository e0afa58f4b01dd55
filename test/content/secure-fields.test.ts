import { describe, expect, test } from 'vitest';
import { embedExamples } from './examples/web-chat-security/embed';
import { checks } from '../../src/content/guides/web-chat-security/checks';
import {
  embed,
  firstForm,
  inOneLine,
  inReact,
  longPage,
  minified,
  otherEmbed,
  page,
  previewLink,
  throughVariables,
} from './examples/web-chat-security/sample-embeds';
import { expectLinear } from '../support/linear';

const integration = '5b0e7c12-93d4-4f6a-8a21-7f0c4d9be385';
const others = {
  region: 'eu-de',
  serviceInstanceId: 'c47a1d90-2e6b-4b35-9d08-61f2a3e57b9c',
  subscriptionId: '7d1f0b6a2c9e4d538ab1e06f49c27d35',
};

describe('a web chat’s snippet in the box of one of its ids', () => {
  test.each([
    ['the snippet', embed],
    ['the snippet, minified', minified],
    ['the snippet with variables', throughVariables],
    ['the snippet on one line', inOneLine(embed)],
    ['a page', page],
    ['a long page', longPage],
    ['the form of 2020', firstForm],
    ['a component of React', inReact],
    ['a preview link', previewLink],
  ])('%s hands on the values of the other boxes', async (_, given) => {
    const reading = await checks.integrationId.read(given);
    expect(reading).toMatchObject({ verdict: 'ok', value: integration });
    expect(reading?.found).toEqual(others);
  });

  test.each([
    ['the snippet', embed],
    ['the snippet with variables', throughVariables],
    ['a long page', longPage],
    ['a preview link', previewLink],
  ])('%s: each value is shown where it is', async (_, given) => {
    const { facts = [] } = (await checks.region.read(given)) ?? {};
    expect(facts.map(({ name }) => name).toSorted()).toEqual([
      'Integration ID',
      'Region',
      'Service instance ID',
      'Subscription ID',
    ]);
    for (const { value, at } of facts) expect(given.slice(at?.start, at?.end)).toBe(value);
  });

  test('what differs between two web chats is handed on to no box', async () => {
    const sameRegion = otherEmbed.replace('us-south', 'eu-de');
    const reading = await checks.integrationId.read(`${embed}\n${sameRegion}`);
    expect(reading).toMatchObject({
      verdict: 'stop',
      reason: 'several-web-chats',
      found: { region: 'eu-de' },
    });
    expect(Object.keys(reading?.found ?? {})).toEqual(['region']);
  });

  test('a value of the box that is damaged does not keep the others back', async () => {
    const reading = await checks.integrationId.read(embed.replace(integration, integration.slice(1)));
    expect(reading).toMatchObject({ verdict: 'stop', reason: 'cut-short', found: others });
  });

  test('a secret beside it keeps all of it back', async () => {
    for (const { given } of embedExamples.filter(({ reason }) => reason === 'token')) {
      const reading = await checks.integrationId.read(given);
      expect(Object.keys(reading ?? {})).not.toContain('found');
      expect(Object.keys(reading ?? {})).not.toContain('facts');
    }
  });

  test('a token in the middle of a long page is refused', async () => {
    const token = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ2aXNpdG9yLTEifQ.bm90LWEtc2lnbmF0dXJl';
    const given = longPage.replace('onLoad:', `identityToken: "${token}", onLoad:`);
    expect(await checks.integrationId.read(given)).toMatchObject({
      verdict: 'stop',
      reason: 'token',
      secret: true,
    });
  });

  test('a placeholder before the right value does not hide it', async () => {
    const given = `${embed.replace(integration, 'YOUR_ID')}\n${embed}`;
    expect(await checks.integrationId.read(given)).toMatchObject({
      reason: 'snippet-twice',
      value: integration,
    });
  });

  test('other regions on the page are passed over', async () => {
    const around = '<script>const aws = { region: "us-west-2" };</script>\n';
    const reading = await checks.region.read(`${around}${minified}\n${around.replace('aws', 'map')}`);
    expect(reading).toMatchObject({ verdict: 'ok', value: 'eu-de' });
  });
});

describe('pastes of a megabyte', () => {
  test.each([
    ['ids', 'integrationID:"a",'],
    ['regions and ids', 'region:"a",integrationID:b,'],
    ['names of the options', 'watsonAssistantChatOptions={'],
    ['hosts', 'a.watson.appdomain.cloud.'],
    ['links', '?integrationID=a&'],
    ['open scripts', '<script integrationID'],
    ['open comments', '/*integrationID:'],
    ['parts of a history key', 'a::b::'],
  ])('%s take time that grows in proportion to their number', async (_, piece) => {
    await expectLinear((text) => checks.integrationId.read(text), piece, 1_000_000);
  });
});
