import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/fields/reading';
import { checks } from '../../../src/content/desks/salesforce/checks';
import { readSnippet } from '../../../src/content/desks/salesforce/snippet/read-snippet';
import { suffixOf } from '../../../src/content/desks/salesforce/fields/record-id';
import { button, deployment } from '../../content/examples/salesforce/sample-snippets';
import { snippetExamples } from '../../content/examples/salesforce/snippet';
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
    async ({ into, given, verdict, reason, found, choices = {}, repairs = [] }) => {
      const reading = await checks[into].read(given);
      expect(reading).toMatchObject({ verdict, reason });
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
      words: 'This has more than one Button ID: 5735f0000009xYz and 5735f0000004TuV. Choose the one to use.',
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

  test('says where each value is in the paste, as it was given', async () => {
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

describe('the account of a snippet', () => {
  const bare = (given: string, into: 'deploymentCode' | 'buttonCode') => ({ given, into });
  const whole = [
    bare(deployment, 'deploymentCode'),
    bare(`<script>/* here */\nvar other = go('there');</script>\n${deployment}`, 'deploymentCode'),
    bare(button, 'buttonCode'),
  ];
  const told = (reading: Reading | undefined) => [reading?.verdict, reading?.value, reading?.found];
  const read = async (into: 'deploymentCode' | 'buttonCode', given: string) => checks[into].read(given);
  const placesOf = (reading: Reading | undefined, given: string, labels: readonly string[], of: RegExp) =>
    (reading?.account ?? [])
      .filter(({ label }) => labels.includes(label))
      .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
      .filter((at) => of.test(given.charAt(at)));
  const replaced = (text: string, at: number, character: string) =>
    text.slice(0, at) + character + text.slice(at + 1);

  test('has each character once and in order, whatever the verdict', async () => {
    for (const { into, given } of snippetExamples) {
      const reading = await read(into, given);
      if (reading === undefined || reading.secret) continue;
      const { account = [] } = reading;
      expect(
        account.map(({ start }) => start),
        given.slice(0, 200),
      ).toEqual([0, ...account.map(({ end }) => end).slice(0, -1)]);
      expect(account.at(-1)?.end).toBe(given.length);
    }
  });

  test('another character in a value makes another value or verdict', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.nat(), async ({ given, into }, seed) => {
        const before = await read(into, given);
        const places = placesOf(before, given, ['value'], /[A-Za-z0-9]/);
        expect(places.length).toBeGreaterThan(14);
        const at = places[seed % places.length] ?? 0;
        const after = await read(into, replaced(given, at, given.charAt(at) === '7' ? '8' : '7'));
        expect([after?.verdict, after?.found]).not.toEqual([before?.verdict, before?.found]);
      }),
      { numRuns: 60 },
    );
  });

  test('another letter in a comment or in other code makes no difference', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.nat(), async ({ given, into }, seed) => {
        const before = await read(into, given);
        const places = placesOf(before, given, ['inert', 'other'], /[a-pr-z]/);
        fc.pre(places.length > 0);
        const changed = replaced(given, places[seed % places.length] ?? 0, 'q');
        const [verdict, , found] = told(await read(into, changed));
        expect([verdict, found], changed).toEqual([before?.verdict, before?.found]);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    'read this before you paste it',
    "liveagent.init('https://d.la1a1.salesforceliveagent.com/chat', '5725f0000009aBc', '00D5f00000WvUtS');",
    'liveagent.init(config.url, config.deployment, config.organisation);',
    "liveagent.showWhenOnline('5735f0000009xYz', one);",
    'liveagent.showWhenOnline(buttonId, one);',
    'liveagent.init = start;',
    'const chat = window.liveagent;',
    'liveagent.init(...values);',
  ])('%s on any line of a script leaves it ok nowhere', async (line) => {
    for (const { given, into } of whole) {
      const lines = given.split('\n');
      const [from, to] = [given.lastIndexOf('<script'), given.lastIndexOf('</script')];
      for (let at = 1; at < lines.length; at += 1) {
        const offset = lines.slice(0, at).join('\n').length;
        if (offset <= from || offset > to) continue;
        const reading = await read(into, lines.toSpliced(at, 0, line).join('\n'));
        // The code of the other box, beside this one, is shown in other words; a button is no value of a deployment.
        const isOfOther = into === 'deploymentCode' && line.includes('showWhenOnline');
        if (!isOfOther) expect(reading?.verdict, `${into} ${line}`).not.toBe('ok');
      }
    }
  });

  test('two snippets of one kind are ok nowhere, however much is between them', async () => {
    for (const filling of ['', '<p>More</p>\n'.repeat(3000), 'go();\n'.repeat(9000)]) {
      const buttons = button + filling + button.replaceAll('5735f0000004TuV', '5735f0000009xYz');
      expect((await checks.buttonCode.read(buttons))?.verdict).not.toBe('ok');
      const deployments = deployment + filling + deployment.replace('5725f0000008kLm', '5725f0000009aBc');
      expect((await checks.deploymentCode.read(deployments))?.verdict).not.toBe('ok');
    }
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

  test('nothing throws, what is found is there, and the clean form is stable', async () => {
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
  ])('the time of %j grows in proportion to its length', async (part) => {
    await expectLinear(readSnippet, part, 48_000);
  });
});
