import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from '../../../src/content/desks/salesforce/checks';
import { readSnippet } from '../../../src/content/desks/salesforce/read-snippet';
import { suffixOf } from '../../../src/content/desks/salesforce/record-id';
import { button, deployment } from '../../../src/content/desks/salesforce/sample-snippets';
import { snippetExamples } from '../../../src/content/desks/salesforce/snippet-examples';
import { expectLinear } from '../../support/linear';

const values = {
  organizationId: '00D5f00000QxYzA',
  deploymentId: '5725f0000008kLm',
  buttonId: '5735f0000004TuV',
  chatApiEndpoint: 'd.la2-c1-iad.salesforceliveagent.com',
};

describe('a pasted snippet', () => {
  test('there are at least 60 forms of it', () => {
    expect(snippetExamples.length).toBeGreaterThanOrEqual(60);
    const names = snippetExamples.map(({ name, into }) => `${into} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(snippetExamples)(
    '$into, $name: $verdict, $reason',
    async ({ into, given, verdict, reason, words, found, choices = {}, repairs = [] }) => {
      const reading = await checks[into].read(given);
      expect(reading).toMatchObject({ verdict, reason, words });
      expect(reading?.found ?? {}).toEqual(found);
      const offered = (reading?.choices ?? []).map(({ label, value }) => [label, value]);
      expect(Object.fromEntries(offered)).toEqual(choices);
      expect(reading?.repairs.map((repair) => repair.words)).toEqual(repairs);
    },
  );

  test.each(snippetExamples.filter(({ verdict }) => verdict !== 'stop'))(
    '$into, $name: its clean form is read once more without a repair, to the same values',
    async ({ into, given, found }) => {
      const { value = '' } = (await checks[into].read(given)) ?? {};
      const again = await checks[into].read(value);
      expect(again?.value).toBe(value);
      expect(again?.repairs).toEqual([]);
      expect(again?.found).toEqual(found);
    },
  );

  test('of several ids in the box for one gives them to choose from', async () => {
    const given = '5735f0000009xYz, 5735f0000004TuVAAU and 5735f0000009xYz';
    expect(await checks.buttonId.read(given)).toEqual({
      verdict: 'stop',
      reason: 'several-ids',
      words:
        'More than one Button ID stands here: 5735f0000009xYz and 5735f0000004TuV. Choose the one to use.',
      repairs: [],
      source: 'derived-snippets',
      choices: [
        { label: 'Button ID 5735f0000009xYz', value: '5735f0000009xYz' },
        { label: 'Button ID 5735f0000004TuV', value: '5735f0000004TuV' },
      ],
    });
  });

  test('of the wrong box names the right one', async () => {
    expect((await checks.deploymentCode.read(button))?.belongsIn).toBe('buttonCode');
    expect((await checks.buttonCode.read(deployment))?.belongsIn).toBe('deploymentCode');
    expect((await checks.deploymentId.read(values.buttonId))?.belongsIn).toBe('buttonId');
    expect((await checks.buttonId.read(values.deploymentId))?.belongsIn).toBe('deploymentId');
    expect((await checks.buttonId.read(button))?.belongsIn).toBe('buttonCode');
  });

  test('says where each value stands in the paste, as it was given', async () => {
    const reading = await checks.deploymentCode.read(`  \n${deployment.replaceAll("'", '&quot;')}`);
    const places = (reading?.facts ?? []).map(({ name, at }) => [name, at]);
    const given = `  \n${deployment.replaceAll("'", '&quot;')}`;
    expect(
      places.map(([name, at]) => [name, typeof at === 'object' && given.slice(at.start, at.end)]),
    ).toEqual([
      ['Chat API endpoint', 'https://d.la2-c1-iad.salesforceliveagent.com/chat'],
      ['Deployment ID', values.deploymentId],
      ['Organization ID', values.organizationId],
    ]);
  });
});

describe('the same four values', () => {
  const space = fc.constantFrom('', ' ', '\n', '\t', '\r\n', '\u00a0', ' /* so */ ', ' // so\n');
  const quote = fc.constantFrom('"', "'", '`', '&quot;', '&#39;', '&amp;quot;', '&#x27;');
  const around = fc.constantFrom(
    ['', ''],
    ['<script>', '</script>'],
    ['<script type="text/javascript">\n', '\n</script>'],
    ['<p>Don’t go</p><SCRIPT async>', '</SCRIPT><p>it\u2019s here</p>'],
    ['(function () { ', ' })();'],
    ['window._laq.push(function(){', '});'],
    ['if (a < b && c > d) { ', ' }'],
    ['<!-- liveagent.init("old") -->\n<script>', '</script>'],
  );
  const write = fc.constantFrom(
    (id: string) => id,
    (id: string) => id + suffixOf(id),
    (id: string) => (id + suffixOf(id)).toLowerCase(),
    (id: string) => (id + suffixOf(id)).toUpperCase(),
  );
  const spelling = fc.constantFrom(
    (host: string) => `https://${host}/chat`,
    (host: string) => `https://${host}/chat/rest/`,
    (host: string) => host.toUpperCase(),
    (host: string) => `http://${host}/chat`,
    (host: string) => `https://${host.replace('d.', 'c.')}/chat`,
  );

  test('come of any spacing, quoting, wrapping and spelling', () => {
    fc.assert(
      fc.property(
        fc.array(space, { minLength: 8, maxLength: 8 }),
        quote,
        around,
        write,
        spelling,
        fc.boolean(),
        (spaces, mark, [before = '', after = ''], id, host, isFirst) => {
          const at = (index: number) => spaces[index] ?? '';
          const text = (value: string) => `${mark}${value}${mark}`;
          const init = `liveagent.init(${at(0)}${text(host(values.chatApiEndpoint))}${at(1)},${at(2)}${text(id(values.deploymentId))},${at(3)}${text(id(values.organizationId))}${at(4)});`;
          const show = `liveagent.showWhenOnline(${at(5)}${text(id(values.buttonId))}${at(6)},${at(7)}null);`;
          const code = `${before}${isFirst ? show + init : init + show}${after}`;
          expect(readSnippet(code).values, code).toEqual(values);
        },
      ),
    );
  });

  test('come of both snippets in any order, with anything harmless around them', () => {
    const noise = fc.constantFrom('', 'Hello Ada, it’s here:\n', '<p>Don’t</p>', '\ufeff', '<div>', '\n\n');
    fc.assert(
      fc.property(noise, noise, fc.boolean(), (before, between, isFirst) => {
        const both = isFirst ? [deployment, button] : [button, deployment];
        expect(readSnippet(before + both.join(between)).values).toEqual(values);
      }),
    );
  });

  test('never come of arguments that are swapped without being told', () => {
    const order = fc.shuffledSubarray(
      ["'https://d.la1a1.salesforceliveagent.com/chat'", "'5725f0000008kLm'", "'00D5f00000QxYzA'"],
      { minLength: 3 },
    );
    fc.assert(
      fc.property(order, (args) => {
        const reading = readSnippet(`liveagent.init(${args.join(', ')})`);
        const { values: found, isSwapped } = reading;
        expect(Object.keys(found)).toHaveLength(3);
        expect(isSwapped).toBe(!(args[0]?.includes('chat') && args[1]?.includes('572')));
      }),
    );
  });
});

describe('whatever is pasted', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'liveagent.init(',
      'liveagent.startChat(',
      'embedded_svc.init({',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '/*',
      "'",
      '"',
      '`',
      '&quot;',
      '573',
      '5735f0000004TuV',
      'liveagent_button_online_',
      'liveagent_invite_button_5735f0000004TuV',
      ')',
      ',',
    ),
  );

  test('nothing throws, what is found stands there, and the clean form is stable', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const code = pieces.join('');
        for (const { given, start, end } of readSnippet(code).spots) {
          expect(code.slice(start, end).replaceAll(/[\s\p{Cf}]+/gu, '')).toBe(given);
        }
        for (const check of Object.values(checks)) {
          const reading = await check.read(code);
          expect(reading?.value === undefined).toBe(reading?.verdict !== 'ok' && reading?.verdict !== 'warn');
          if (reading?.value !== undefined)
            expect((await check.read(reading.value))?.value).toBe(reading.value);
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    deployment,
    button,
    '<a ',
    '<script>',
    '(',
    '“',
    '&quot;',
    '&amp;',
    '<!--',
    'liveagent.init(',
    "liveagent.startChat('5735f0000004TuV');",
    'liveagent_button_online_5735f0000004TuV ',
    'x=',
    '//',
    '`',
  ])('twice as much of %j takes about twice as long', (part) => {
    expectLinear(readSnippet, part, 24_000);
  });
});
