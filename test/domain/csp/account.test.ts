import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { isWhole, type Label, type Span } from '../../../src/domain/text/account';
import { buildPolicy } from '../../../src/domain/csp/build-policy';
import { writePolicy } from '../../../src/domain/csp/policy';
import { readPolicies, readPolicyBox } from '../../../src/domain/csp/read-policy';
import { writeHeaders, writeMeta } from '../../../src/domain/csp/write-policy';
import { needsOf, policyPieces } from '../../support/policies';
import { policyChanges, policyNeighbours } from '../../support/policy-changes';
import { policyWriters, type Written } from '../../support/policy-writers';

const names = [
  'default-src',
  'script-src',
  'style-src',
  'img-src',
  'connect-src',
  'font-src',
  'frame-ancestors',
  'object-src',
];
const source = fc.constantFrom(
  "'self'",
  "'unsafe-inline'",
  'https:',
  'data:',
  'https://cdn.example.com',
  'wss://*.example.com',
  '*.example.org',
  "'strict-dynamic'",
  'https://a.example/path/',
);
const policies: fc.Arbitrary<Written> = fc
  .uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 7 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map((name) =>
        fc.tuple(fc.constant(name), fc.uniqueArray(source, { minLength: 1, maxLength: 4 })),
      ),
    ),
  );
const writers = fc.constantFrom(...Object.keys(policyWriters));
const plain = (policy: Written): string =>
  policy.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
const write = (writer: string, policy: Written): string => policyWriters[writer]?.(policy) ?? '';
const read = (pasted: string) => readPolicies(pasted).policies.map(writePolicy);

describe.each(Object.keys(policyWriters))('a policy in %s', (writer) => {
  test('reads as the policy that was written, and as nothing less', () => {
    fc.assert(
      fc.property(policies, (policy) => {
        const pasted = write(writer, policy);
        expect(read(pasted)).toEqual([plain(policy)]);
        expect(readPolicyBox(pasted)).toMatchObject({ verdict: 'ok' });
      }),
      { numRuns: 25 },
    );
  });

  test('is never the same ok with a sentence or a directive on a line of its own', () => {
    const lines = fc.constantFrom(
      'Where do I find the rest of this?',
      "script-src 'unsafe-eval';",
      "Content-Security-Policy: img-src 'none'",
      'We have added two hosts since then.',
      "img-src 'none'",
      'csp = csp.replace("self", "none");',
      "directives.imgSrc.push('https://b.example');",
      'CSP_IMG_SRC += ["https://b.example"]',
      'policy.img_src :self, :data',
      '<meta http-equiv="Content-Security-Policy" content="img-src *">',
    );
    fc.assert(
      fc.property(policies, lines, fc.nat(), (policy, line, place) => {
        const all = write(writer, policy).split('\n');
        const at = place % (all.length + 1);
        const pasted = [...all.slice(0, at), line, ...all.slice(at)].join('\n');
        const { verdict } = readPolicyBox(pasted);
        expect(verdict === 'ok' && read(pasted).join() === plain(policy)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test('is never ok where a line beside it may change it', () => {
    fc.assert(
      fc.property(policies, fc.constantFrom(...policyChanges), fc.nat(), (policy, line, place) => {
        const all = write(writer, policy).split('\n');
        const at = place % (all.length + 1);
        const pasted = [...all.slice(0, at), line, ...all.slice(at)].join('\n');
        const { verdict } = readPolicyBox(pasted);
        expect(verdict === 'ok' && read(pasted).join() === plain(policy)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  // Beside markup, what is no markup is not read.
  test.skipIf(/meta|web\.config/.test(writer))(
    'is as calm beside lines that have nothing to do with it',
    () => {
      fc.assert(
        fc.property(policies, fc.constantFrom(...policyNeighbours), (policy, line) => {
          const pasted = `${write(writer, policy).trimEnd()}\n${line}\n`;
          expect([readPolicyBox(pasted).verdict, read(pasted)]).toEqual(['ok', [plain(policy)]]);
        }),
        { numRuns: 10 },
      );
    },
  );
});

const holes: Readonly<Record<string, string>> = {
  'a template literal': '${hosts}',
  concatenation: '" + hosts + "',
  nginx: '$hosts',
  Apache: '%{HOSTS}e',
  'PHP, by a variable': '{$hosts}',
  'an array joined': '${hosts}',
  _headers: '{{ hosts }}',
};

test('a part that only the server knows is a doubt about that part, and stays in its place', () => {
  fc.assert(
    fc.property(policies, fc.constantFrom(...Object.keys(holes)), (policy, writer) => {
      const hole = holes[writer] ?? '';
      const marked = write(writer, [...policy, ['media-src', ["'self'", 'HOLE', 'https:']]]);
      const pasted = marked.replace('HOLE', hole);
      const { account = [], ...reading } = readPolicyBox(pasted);
      expect(reading).toMatchObject({ verdict: 'warn', reason: 'unresolved' });
      const spans = account.filter(({ label }) => label === 'unresolved');
      expect(
        spans.map(({ start, end }) =>
          pasted
            .slice(start, end)
            .replaceAll(/[^\w]|e$/g, '')
            .toLowerCase(),
        ),
      ).toEqual(['hosts']);
      expect(read(pasted)[0]).toMatch(/media-src 'self' \S*hosts\S* https:$/i);
      expect(read(pasted)[0]).toContain(plain(policy));
    }),
  );
});

/** One of the small letters that have one of some labels. */
function placesOf(
  account: readonly Span[],
  labels: readonly Label[],
  text: string,
  place: number,
): number | undefined {
  const letters = account
    .filter(({ label }) => labels.includes(label))
    .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
    .filter((at) => /[a-z]/.test(text.charAt(at)));
  return letters[place % Math.max(letters.length, 1)];
}

function changeAt(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'q' ? 'k' : 'q'}${text.slice(at + 1)}`;
}

describe('the account', () => {
  const pieces = fc.constantFrom(...policyPieces);
  const pasted = fc.oneof(
    fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    fc.tuple(writers, policies, fc.nat(), pieces).map(([writer, policy, place, piece]) => {
      const text = write(writer, policy);
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at);
    }),
  );

  test('has each character once, and nothing is ok without all of them', () => {
    fc.assert(
      fc.property(pasted, (text) => {
        const reading = readPolicyBox(text);
        if (reading.secret) return;
        const account = reading.account ?? [];
        expect(account.map(({ start }) => start)).toEqual(
          text === '' ? [] : [0, ...account.slice(0, -1).map(({ end }) => end)],
        );
        expect(account.at(-1)?.end ?? 0).toBe(text.length);
        expect(account.every(({ start, end }) => end > start)).toBe(true);
        if (reading.verdict === 'ok') expect(isWhole(account)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('has nothing for a value that the result does not rest on', () => {
    fc.assert(
      fc.property(writers, policies, fc.nat(), (writer, policy, place) => {
        const text = write(writer, policy);
        const { account = [] } = readPolicyBox(text);
        const at = placesOf(account, ['value'], text, place);
        if (at === undefined) return;
        const changed = changeAt(text, at);
        expect([readPolicyBox(changed).verdict, read(changed)]).not.toEqual(['ok', read(text)]);
      }),
    );
  });

  test('changes nothing where a comment or a neighbour changes', () => {
    fc.assert(
      fc.property(writers, policies, fc.nat(), (writer, policy, place) => {
        const text = write(writer, policy);
        const { account = [] } = readPolicyBox(text);
        const at = placesOf(account, ['inert', 'other'], text, place);
        if (at === undefined) return;
        const changed = changeAt(text, at);
        // A doubt changes no policy: a Ruby block whose “do” is spoilt is a call beside it.
        const { verdict, reason } = readPolicyBox(changed);
        expect([verdict === 'ok' || reason === 'unresolved', read(changed)]).toEqual([true, read(text)]);
      }),
    );
  });
});

test('padding past a cap is never ok', () => {
  const many = Array.from({ length: 51 }, () => "Content-Security-Policy: img-src 'self'").join('\n');
  expect(readPolicyBox(many)).toMatchObject({ verdict: 'warn', reason: 'unread' });
  expect(readPolicies(many).policies).toHaveLength(50);
  const far = `Content-Security-Policy: img-src 'self'\n${'x-a: b\n'.repeat(150_000)}`;
  expect(readPolicyBox(far)).toMatchObject({ verdict: 'warn', reason: 'unread' });
});

test('two values for one name are never ok', () => {
  const twice = `let csp = "img-src 'self'";\ncsp = "img-src *";\nres.setHeader('Content-Security-Policy', csp);`;
  expect(readPolicyBox(twice).verdict).toBe('warn');
});

test('what the tool writes reads as itself, with nothing to put right', () => {
  fc.assert(
    fc.property(policies, (policy) => {
      const { policies: built } = buildPolicy(readPolicies(plain(policy)).policies, needsOf());
      const headers = writeHeaders(built);
      expect(readPolicies(headers)).toMatchObject({ policies: built, repairs: [] });
      const inMeta = built.map((one) => one.filter(({ name }) => name !== 'frame-ancestors'));
      if (inMeta.every((one) => one.length > 0))
        expect(readPolicies(writeMeta(built)).policies).toEqual(inMeta);
    }),
    { numRuns: 50 },
  );
});

test('the result allows what was pasted and what was chosen, and nothing else', () => {
  const needs = needsOf({}, ['zendesk', 'salesforce']);
  const chosen = new Set(needs.flatMap(({ entries }) => entries));
  fc.assert(
    fc.property(writers, policies, (writer, policy) => {
      const [built = []] = buildPolicy(readPolicies(write(writer, policy)).policies, needs).policies;
      const pasted = new Map(policy.map(([name, sources]) => [name, sources]));
      for (const { name, values } of built) {
        const before = pasted.get(name) ?? pasted.get('default-src') ?? [];
        expect(values.filter((value) => !before.includes(value) && !chosen.has(value))).toEqual([]);
      }
      expect(
        policy.every(([name, sources]) =>
          sources.every((one) =>
            built.some((directive) => directive.name === name && directive.values.includes(one)),
          ),
        ),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});
