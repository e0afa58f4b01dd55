import { fc } from '../support/properties';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/content/guides/web-chat-security/checks';
import { embedExamples } from './examples/web-chat-security/embed';
import {
  embed,
  firstForm,
  integration,
  minified,
  otherEmbed,
  otherId,
  page,
  pinned,
  quotedKeys,
  throughVariables,
} from './examples/web-chat-security/sample-embeds';
import { writeFileEmbed, writePageEmbed } from '../../src/domain/embed/embed-snippet';
import { sampleEmbed } from '../../src/domain/embed/embed-settings';
import type { Reading } from '../../src/domain/fields/reading';
import { longestDecoded } from '../../src/domain/text/encodings';
import { isWhole, type Label } from '../../src/domain/text/account';

const bareOf = (text: string): string => text.replaceAll(/<\/?script[^>]*>/g, '');
const keys = ['integrationId', 'region', 'serviceInstanceId', 'subscriptionId'] as const;
const read = async (pasted: string): Promise<Reading | undefined> => checks.integrationId.read(pasted);
const whole = [embed, minified, throughVariables, page, firstForm, pinned, quotedKeys];

function placesOf(
  reading: Reading | undefined,
  pasted: string,
  labels: readonly Label[],
  of: RegExp,
): number[] {
  return (reading?.account ?? []).flatMap(({ start, end, label }) =>
    labels.includes(label)
      ? Array.from({ length: end - start }, (_, index) => start + index).filter((at) =>
          of.test(pasted.charAt(at)),
        )
      : [],
  );
}

const replaced = (pasted: string, at: number, character: string): string =>
  pasted.slice(0, at) + character + pasted.slice(at + 1);

describe('the account of a pasted snippet', { timeout: 30_000 }, () => {
  test('covers each paste once and in order, and is whole where the reading is ok', async () => {
    for (const { given } of embedExamples.filter((example) => example.given.length < 10_000)) {
      for (const key of keys) {
        const { account = [], verdict } = (await checks[key].read(given)) ?? {};
        if (account.length === 0) continue;
        expect(
          account.map(({ start }) => start),
          given,
        ).toEqual([0, ...account.map(({ end }) => end).slice(0, -1)]);
        expect(account.at(-1)?.end).toBe(given.length);
        if (verdict === 'ok') expect(isWhole(account), given).toBe(true);
      }
    }
  });

  test('covers any mixture of pieces', async () => {
    const piece = fc.constantFrom(
      'integrationID: "', 'watsonAssistantChatOptions = {', otherId, '"', '`', '${', '}', '<script>', '</script>',
      '<!--', '-->', '/*', '*/', '//', '\n', ' ', '{#', '#}', '...', 'a b', '&quot;', '\\"', '(', ')', 'https://x', "'",
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const pasted = pieces.join('');
        const { account = [], verdict } = (await read(pasted)) ?? {};
        let at = 0;
        for (const { start, end } of account) {
          expect(start).toBe(at);
          at = end;
        }
        if (account.length > 0) expect(at).toBe(pasted.length);
        if (verdict === 'ok' && account.length > 0) expect(isWhole(account)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('another character in a value makes another value or verdict', async () => {
    for (const pasted of whole) {
      const before = await read(pasted);
      expect(before?.verdict, pasted).toBe('ok');
      const places = placesOf(before, pasted, ['value'], /[0-9]/);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), async (at) => {
          const after = await read(replaced(pasted, at, pasted.charAt(at) === '7' ? '8' : '7'));
          const told = (reading: Reading | undefined) => [reading?.verdict, reading?.value, reading?.found];
          expect(told(after)).not.toEqual(told(before));
        }),
        { numRuns: 20 },
      );
    }
  });

  test('another letter in a comment or in other code makes no difference', async () => {
    for (const pasted of whole) {
      const before = await read(pasted);
      const places = placesOf(before, pasted, ['inert', 'other'], /[a-pr-z]/);
      if (places.length === 0) continue;
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...places), async (at) => {
          const given = replaced(pasted, at, 'q');
          const after = await read(given);
          expect([after?.verdict, after?.value, after?.found], given).toEqual([
            'ok',
            before?.value,
            before?.found,
          ]);
        }),
        { numRuns: 40 },
      );
    }
  });
});

describe('what is put into a snippet', { timeout: 30_000 }, () => {
  const lines = embed.split('\n');
  const anywhere = fc.integer({ min: 0, max: lines.length });
  const withLine = (line: string, at: number) => lines.toSpliced(at, 0, line).join('\n');

  test('a sentence leaves it ok nowhere', async () => {
    const word = fc.constantFrom('please', 'Ada', 'read', 'this', 'before', 'you', 'paste', 'it', 'Übung');
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 2, maxLength: 8 }), anywhere, async (words, at) => {
        const given = withLine(words.join(' '), at);
        expect((await read(given))?.verdict, given).not.toBe('ok');
      }),
    );
  });

  test('a second value for an option leaves it ok nowhere', async () => {
    const value = fc.constantFrom(
      `"${otherId}"`,
      'pick()',
      'config.id',
      '`${a}-${b}`',
      `"${otherId}" + tail`,
    );
    const name = fc.constantFrom('watsonAssistantChatOptions', 'window.watsonAssistantChatOptions');
    const inside = fc.constantFrom(...['integrationID', 'region', 'serviceInstanceID']);
    await fc.assert(
      fc.asyncProperty(name, inside, value, async (object, option, text) => {
        const given = embed.replace('</script>', `${object}.${option} = ${text};\n</script>`);
        const reading = await read(given);
        expect(reading?.verdict === 'ok' && reading.found?.['region'] === 'eu-de', given).toBe(false);
      }),
    );
  });

  test.each([
    'Object.assign(window.watsonAssistantChatOptions, more);',
    'window.watsonAssistantChatOptions[name] = value;',
    'delete window.watsonAssistantChatOptions.integrationID;',
    'window.watsonAssistantChatOptions.integrationID += tail;',
    "window.watsonAssistantChatOptions['integrationID'] = id;",
  ])('%s leaves it ok nowhere', async (line) => {
    expect((await read(embed.replace('</script>', `${line}\n</script>`)))?.verdict).not.toBe('ok');
  });

  const hosts = fc.constantFrom(
    'https://web-chat.global.assistant.watson.appdomain.cloud.example',
    'https://web-chat.global.assistant.watson.appdomain.cloud:8443',
    'https://web-chat.global.assistant.watson.appdomain.cloud@a.example',
    'https://a@web-chat.global.assistant.watson.appdomain.cloud',
    'https://web-chat.global.assistant.w\u0430tson.appdomain.cloud',
    'https://web-chat.global.assistant.watson.appdornain.cloud',
    'http://web-chat.global.assistant.watson.appdomain.cloud',
    '//cdn.example.com',
    '',
  );

  test('a loader on another address leaves it ok nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(hosts, fc.constantFrom(embed, minified, pinned), async (host, pasted) => {
        const given = pasted.replace('https://web-chat.global.assistant.watson.appdomain.cloud', host);
        expect((await read(given))?.verdict, given).not.toBe('ok');
      }),
    );
  });

  test.each([
    ['const o = window.watsonAssistantChatOptions; o[key] = value;'],
    ['go(Object.assign({ integrationID: id }, window.site));'],
  ])('%s leaves it ok nowhere, either', async (line) => {
    expect((await read(embed.replace('</script>', `${line}\n</script>`)))?.verdict).not.toBe('ok');
  });

  test.each([
    // prettier-ignore
    '{# … #}',
    '{#- … -#}',
    '{% comment %}…{% endcomment %}',
    '{%- comment -%}…{%- endcomment -%}',
    '{% # … %}',
    '{% doc %}…{% enddoc %}',
    '{{! … }}',
    '{{!-- … --}}',
    '{{~!-- … --~}}',
    '{{-- … --}}',
    '@* … *@',
    '<%-- … --%>',
    '<%# … %>',
    '<%- # … -%>',
    '<#-- … -->',
    '{* … *}',
    '#* … *#',
    '## …',
    '<!-- … -->',
  ])('an option in the comment %s is none', async (form) => {
    const given = `${form.replace('…', `integrationID: "${otherId}"`)}\n${embed}`;
    expect(await read(given), given).toMatchObject({ verdict: 'ok', value: integration });
  });

  test.each([
    ['<template>', '</template>'],
    ['<template><div>', '</div></template>'],
    ['<noscript>', '</noscript>'],
    ['<textarea rows="9">', '</textarea>'],
    ['<TITLE>', '</title >'],
    ['<xmp>', '</xmp>'],
    ['<iframe src="/chat">', '</iframe>'],
    ['<noembed><p>', '</p></noembed>'],
    ['<noframes>', '</noframes>'],
    ['<script type="text/template">', '</script>'],
    ['<script type="text/x-handlebars-template" id="chat">', '</script>'],
  ])('what stands in %s is not on the page', async (begin, end) => {
    const inside = (text: string) => begin + (begin.includes('<script') ? bareOf(text) : text) + end;
    expect((await read(inside(embed)))?.verdict).toBe('stop');
    for (const given of [`${inside(otherEmbed)}\n${embed}`, `${embed}\n${inside(otherEmbed)}`])
      expect(await read(given), given).toMatchObject({ verdict: 'ok', value: integration });
  });

  test('code without its tags in a textarea is not on the page', async () => {
    expect((await read(`<textarea>${bareOf(embed)}</textarea>`))?.verdict).toBe('stop');
    expect(await read(`${embed}\n<plaintext>${otherEmbed}</plaintext>${otherEmbed}`)).toMatchObject({
      verdict: 'ok',
      value: integration,
    });
  });

  test('a page of which a part is too long to be decoded is never ok', async () => {
    for (const length of [longestDecoded, longestDecoded * 2]) {
      const given = embed + '<p>More</p>\n'.repeat(Math.ceil(length / 12));
      expect(await read(given)).toMatchObject({ verdict: 'warn', reason: 'unread' });
    }
  });

  test('two web chats are never ok, however much is between them', async () => {
    const fillings = ['', '<p>More</p>\n'.repeat(40_000)];
    for (const filling of fillings)
      expect((await read(embed + filling + otherEmbed))?.verdict).not.toBe('ok');
    const code = 'go();\n'.repeat(10_000);
    const bare = embed.replace('<script>', '').replace('</script>', '');
    expect(
      (await read(`${bare}\n${code}watsonAssistantChatOptions.integrationID = "${otherId}";`))?.verdict,
    ).not.toBe('ok');
  });
});

test('the script as a file of its own is read whole, without a repair', async () => {
  for (const secured of [true, false]) {
    const { file, tag } = writeFileEmbed({ ...sampleEmbed, secured });
    expect(await read(file.code)).toMatchObject({
      verdict: 'ok',
      value: sampleEmbed.integrationId,
      repairs: [],
    });
    // The tag alone holds nothing.
    expect((await read(tag.code))?.verdict).toBe('stop');
  }
});

test('the script for several hosts is not read as one of them', async () => {
  const chat = {
    integrationId: otherId,
    region: 'us-south',
    serviceInstanceId: sampleEmbed.serviceInstanceId,
  };
  const environments = [
    { ...sampleEmbed, host: 'www.example.com' },
    { ...chat, host: 'test.example.com' },
  ];
  expect((await read(writePageEmbed({ ...sampleEmbed, environments }).code))?.verdict).toBe('stop');
});

test('the script that is written here is read whole, without a repair', { timeout: 30_000 }, async () => {
  const settings = fc.record({
    secured: fc.boolean(),
    givesTokenAtStart: fc.boolean(),
    clientVersion: fc.constantFrom('8', '8.11.1', 'latest'),
    nonce: fc.option(fc.constantFrom('r4nd0m', 'NONCE'), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(settings, async ({ nonce, ...rest }) => {
      const { code } = writePageEmbed({ ...sampleEmbed, ...rest, ...(nonce === undefined ? {} : { nonce }) });
      const reading = await read(code);
      expect(reading?.verdict, `${reading?.words ?? ''}\n${code}`).toBe('ok');
      expect(reading?.repairs).toEqual([]);
      expect(reading?.value).toBe(sampleEmbed.integrationId);
      expect(reading?.found).toEqual({
        region: sampleEmbed.region,
        serviceInstanceId: sampleEmbed.serviceInstanceId,
      });
    }),
  );
});
