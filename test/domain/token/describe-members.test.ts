import { describe, expect, test } from 'vitest';
import { sources } from '../../../src/content/sources';
import { describeMember } from '../../../src/domain/token/describe-members';
import type { TokenTarget } from '../../../src/domain/token/token-target';

const desk: TokenTarget = {
  id: 'made-up',
  name: 'the made-up desk',
  algorithms: ['RS256'],
  claims: [
    { name: 'sub', need: 'required', meaning: 'The id of the guest.', source: 'rfc-7519-4-1-2' },
    { name: 'table_number', need: 'optional', meaning: 'Where the guest sits.', source: 'rfc-7519-4' },
    { name: 'alg', need: 'optional', meaning: 'A claim of this desk.', source: 'rfc-7519-4' },
  ],
  life: { usual: 60, shortest: 1, longest: 99, verdictBeyond: 'warn', skew: 0, source: 'rfc-7519-4-1-4' },
  findings: [],
  source: 'rfc-7519',
};

/** RFC 7515, section 4.1, and RFC 7797, section 3; RFC 7519, section 4.1. */
const parameters = ['alg', 'jku', 'jwk', 'kid', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'typ', 'cty', 'crit', 'b64'];
const claims = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];

describe('a member', () => {
  test.each([
    ...parameters.map((name) => ['header', name] as const),
    ...claims.map((name) => ['claims', name] as const),
  ])('of the %s, %s, is described with a source', (part, name) => {
    const described = describeMember(part, name);
    expect(described?.meaning).toMatch(/^[A-Z].+\.$/);
    expect(Object.keys(sources)).toContain(described?.source);
  });

  test('is described in the words of the service first', () => {
    expect(describeMember('claims', 'sub', desk)).toEqual({
      title: 'Subject',
      meaning: 'The id of the guest.',
      source: 'rfc-7519-4-1-2',
    });
    expect(describeMember('claims', 'exp', desk)).toEqual({
      title: 'Expiration time',
      meaning: 'From when on the token is refused, in seconds since 1970.',
      source: 'rfc-7519-4-1-4',
    });
  });

  test('that only the service knows takes its title from its name', () => {
    expect(describeMember('claims', 'table_number', desk)?.title).toBe('Table number');
    expect(describeMember('claims', 'table_number')).toBeUndefined();
  });

  test('of the header is none of the claims of the service', () => {
    expect(describeMember('header', 'alg', desk)?.meaning).toBe('How the token is signed.');
    expect(describeMember('header', 'sub', desk)).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'toString', ''])('called %j is not known', (name) => {
    expect(describeMember('claims', name, desk)).toBeUndefined();
    expect(describeMember('header', name)).toBeUndefined();
  });
});
