import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { buildPolicy } from '../../../src/domain/csp/build-policy';
import { judgeNeeds } from '../../../src/domain/csp/judge-policy';
import { ownSite, type PolicyNeed } from '../../../src/domain/csp/need';
import { decidingDirective, writePolicy, type Policy, type Use } from '../../../src/domain/csp/policy';
import { allowsAllInline, hasKeyword, isHash, isNonce, lists } from '../../../src/domain/csp/source-list';
import { needsOf, policiesOf, someHash, ways } from '../../support/policies';

const built = (text: string, needs: readonly PolicyNeed[]) => {
  const { policies, left } = buildPolicy(policiesOf(text), needs);
  return { text: policies.map(writePolicy), left: left.map(({ reason }) => reason) };
};
const chat = 'https://*.watson.appdomain.cloud';
const only = (...ids: string[]) => needsOf().filter(({ id }) => ids.includes(id));

describe('what a policy lacks is added', () => {
  test('to copies of default-src, which itself stays as it was', () => {
    expect(built("default-src 'self'; object-src 'none'", needsOf()).text).toEqual([
      `default-src 'self'; object-src 'none'; script-src 'self' ${chat} 'nonce-{random}'; connect-src 'self' ${chat}; style-src 'self' 'nonce-{random}' ${chat}; font-src 'self' ${chat} https://fonts.gstatic.com; img-src 'self' ${chat}; frame-src 'self' ${chat}`,
    ]);
  });

  test('to the directive that has the say', () => {
    const needs = only('loader', 'frames');
    expect(
      built("script-src-elem 'self'; script-src 'none'; child-src 'self'; default-src *", needs).text,
    ).toEqual([`script-src-elem 'self' ${chat}; script-src 'none'; child-src 'self' ${chat}; default-src *`]);
  });

  test('to the first of two with one name', () => {
    expect(built("connect-src 'self'; connect-src *", only('connection')).text).toEqual([
      `connect-src 'self' ${chat}; connect-src *`,
    ]);
  });

  test('in place of none', () => {
    expect(built("connect-src 'NONE'; font-src; img-src *", only('connection', 'fonts')).text).toEqual([
      `connect-src ${chat}; font-src ${chat}; img-src *`,
    ]);
    expect(built("default-src 'none'", only('connection')).text).toEqual([
      `default-src 'none'; connect-src ${chat}`,
    ]);
  });

  test('to every policy that a page is sent', () => {
    expect(built("connect-src 'self', default-src 'self'", only('connection')).text).toEqual([
      `connect-src 'self' ${chat}`,
      `default-src 'self'; connect-src 'self' ${chat}`,
    ]);
  });

  test('and nothing where nothing is restricted, or where it is let in already', () => {
    for (const text of [
      "frame-ancestors 'none'; base-uri 'self'",
      "default-src * 'unsafe-inline'",
      `connect-src https:; default-src https: 'unsafe-inline'`,
    ]) {
      expect(built(text, needsOf()).text).toEqual([text]);
    }
  });
});

describe('inline code', () => {
  const inline = (way: (typeof ways)[number]) =>
    needsOf({ inline: way }).filter(({ id }) => id === 'snippet');
  test.each([
    ['nonce', "script-src 'self'", "script-src 'self' 'nonce-{random}'", []],
    ['nonce', "script-src 'nonce-{{x}}'", "script-src 'nonce-{{x}}'", []],
    [
      'nonce',
      "script-src 'self' 'unsafe-inline'",
      "script-src 'self' 'unsafe-inline'",
      ['kept-unsafe-inline'],
    ],
    [
      'nonce',
      `script-src ${someHash} 'unsafe-inline'`,
      `script-src ${someHash} 'unsafe-inline' 'nonce-{random}'`,
      [],
    ],
    ['hash', "script-src 'self'", `script-src 'self' ${someHash}`, []],
    ['hash', "script-src 'unsafe-inline'", "script-src 'unsafe-inline'", ['kept-unsafe-inline']],
    ['unsafe-inline', "script-src 'self'", "script-src 'self' 'unsafe-inline'", []],
    ['unsafe-inline', "script-src 'nonce-abc'", "script-src 'nonce-abc'", ['unsafe-inline-passed-over']],
    [
      'unsafe-inline',
      "script-src 'strict-dynamic'",
      "script-src 'strict-dynamic'",
      ['unsafe-inline-passed-over'],
    ],
    ['own-file', 'script-src https://a.example', "script-src https://a.example 'self'", []],
    [
      'own-file',
      "script-src 'nonce-abc' 'strict-dynamic'",
      "script-src 'nonce-abc' 'strict-dynamic'",
      ['strict-dynamic-tag'],
    ],
  ] as const)('as %s in %s', (way, given, expected, left) => {
    expect(built(given, inline(way))).toEqual({ text: [expected], left });
  });

  test('shares the nonce that the policy has', () => {
    expect(built("script-src 'nonce-$id'; style-src 'self'", only('snippet', 'styles')).text).toEqual([
      "script-src 'nonce-$id'; style-src 'self' 'nonce-$id'",
    ]);
  });

  test('beside strict-dynamic gets no host, which would be passed over', () => {
    expect(built("script-src 'nonce-abc' 'strict-dynamic'", only('loader'))).toEqual({
      text: ["script-src 'nonce-abc' 'strict-dynamic'"],
      left: ['strict-dynamic-host'],
    });
  });
});

describe('any policy', () => {
  const value = fc.constantFrom(
    "'self'",
    "'none'",
    "'unsafe-inline'",
    "'nonce-abc'",
    "'strict-dynamic'",
    someHash,
    '*',
    'https:',
    'wss:',
    'https://a.example',
    '*.example',
    'https://web-chat.global.assistant.watson.appdomain.cloud',
    'https://*.zopim.com/web-sdk/',
  );
  const name = fc.constantFrom(
    'default-src',
    'script-src',
    'script-src-elem',
    'style-src',
    'style-src-elem',
    'connect-src',
    'font-src',
    'img-src',
    'frame-src',
    'child-src',
    'object-src',
  );
  const policy = fc.array(fc.record({ name, values: fc.array(value, { maxLength: 4 }) }), { maxLength: 6 });
  const policies = fc.array(policy, { minLength: 1, maxLength: 2 });
  const needs = fc
    .record({
      version: fc.constantFrom('newer' as const, 'classic' as const),
      hosts: fc.constantFrom('documented' as const, 'named' as const),
      inline: fc.constantFrom(...ways),
      region: fc.constantFrom('', 'eu-de', 'wxo-us-south', 'a b'),
    })
    .chain((place) =>
      fc.subarray(['zendesk', 'salesforce', 'liveengage']).map((desks) => needsOf(place, desks)),
    );
  const uses: readonly Use[] = [
    'script-src-elem',
    'style-src-elem',
    'font-src',
    'connect-src',
    'img-src',
    'frame-src',
  ];
  const probes = [
    'https://www.example.com/a.js',
    'https://a.example/x',
    'https://b.a.example/x',
    'https://evil.invalid/x',
    'https://watson.appdomain.cloud.evil.invalid/x',
    'https://zopim.com/x',
    'http://web-chat.global.assistant.watson.appdomain.cloud/x',
    'wss://a.example/',
    'data:text/plain,x',
  ].map((address) => new URL(address));
  const passes = (all: readonly Policy[], use: Use, url: URL) =>
    all.every((one) => {
      const directive = decidingDirective(one, use);
      if (!directive) return true;
      const isStrict = use === 'script-src-elem' && hasKeyword(directive.values, "'strict-dynamic'");
      return !isStrict && lists(directive.values, url, ownSite);
    });
  const inlinePasses = (all: readonly Policy[], kind: 'script' | 'style') =>
    all.every((one) => {
      const directive = decidingDirective(one, `${kind}-src-elem`);
      return !directive || allowsAllInline(directive.values, kind);
    });

  test('lets through what it did, and of other things nothing more', () => {
    fc.assert(
      fc.property(policies, needs, (before, wanted) => {
        const { policies: after } = buildPolicy(before, wanted);
        const asked = new Set(wanted.map(({ use }) => use));
        for (const use of uses.filter((one) => asked.has(one))) {
          for (const url of probes) {
            const [was, is] = [passes(before, use, url), passes(after, use, url)];
            if (was) expect([use, url.href, is]).toEqual([use, url.href, true]);
            const isOwnFile = url.origin === ownSite.origin && use === 'script-src-elem';
            if (!isOwnFile && !was) expect([use, url.href, is]).toEqual([use, url.href, false]);
          }
        }
        for (const kind of ['script', 'style'] as const) {
          const opens = wanted.some(
            ({ inline, entries }) => inline === kind && entries.includes("'unsafe-inline'"),
          );
          if (inlinePasses(before, kind)) expect(inlinePasses(after, kind)).toBe(true);
          else if (!opens) expect(inlinePasses(after, kind)).toBe(false);
        }
      }),
    );
  });

  test('lets the chat through, or says what is left to do', () => {
    fc.assert(
      fc.property(policies, needs, (before, wanted) => {
        const { policies: after, left } = buildPolicy(before, wanted);
        const told = new Set(left.map(({ need }) => need.id));
        const blocked = judgeNeeds(after, wanted).filter(({ verdict }) => verdict !== 'ok');
        expect(blocked.map(({ need }) => need.id).filter((id) => !told.has(id))).toEqual([]);
      }),
    );
  });

  test('is not changed a second time', () => {
    fc.assert(
      fc.property(policies, needs, (before, wanted) => {
        const once = buildPolicy(before, wanted).policies;
        const twice = buildPolicy(once, wanted);
        expect([twice.policies, twice.additions]).toEqual([once, []]);
      }),
    );
  });

  test('keeps every directive and every value in its order', () => {
    fc.assert(
      fc.property(policies, needs, (before, wanted) => {
        const { policies: after } = buildPolicy(before, wanted);
        for (const [index, policy] of before.entries()) {
          for (const [at, directive] of policy.entries()) {
            const now = after[index]?.[at];
            const kept = directive.values.filter(
              (value) => value !== "'none'" || now?.values.includes(value),
            );
            expect([now?.name, now?.values.slice(0, kept.length)]).toEqual([directive.name, kept]);
          }
        }
      }),
    );
  });

  test('has no nonce or hash put beside an unsafe-inline that works', () => {
    fc.assert(
      fc.property(policies, needs, (before, wanted) => {
        const { policies: after } = buildPolicy(before, wanted);
        for (const [index, policy] of before.entries()) {
          for (const kind of ['script', 'style'] as const) {
            const was = decidingDirective(policy, `${kind}-src-elem`)?.values ?? [];
            const is = decidingDirective(after[index] ?? [], `${kind}-src-elem`)?.values ?? [];
            if (allowsAllInline(was, kind))
              expect(is.filter((one) => isNonce(one) || isHash(one))).toEqual([]);
          }
        }
      }),
    );
  });
});
