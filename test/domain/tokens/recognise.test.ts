import { expect, test } from 'vitest';
import { loadTargets } from '../../../src/content/receivers';
import { examineToken } from '../../../src/domain/tokens/examine-token';
import { readToken } from '../../../src/domain/tokens/read-token';
import { writeToken } from '../../support/write-token';

const targets = await loadTargets();
const times = { iat: 1_811_808_000, exp: 1_811_808_600 };
const issuer = 'https://login.example.com';

/** One made-up token of each service, and which one it is known as when it is read for any of the rest. */
const tokens: Readonly<Record<string, { readonly header?: object; readonly claims: object }>> = {
  orchestrate: { claims: { sub: 'user-7f3a91', context: { tier: 'gold' }, user_payload: 'k3J0', ...times } },
  'enhanced-chat': {
    header: { kid: 'deskbridge-2026-11' },
    claims: { iss: issuer, sub: 'user-7f3a91', ...times },
  },
  'zendesk-messaging': {
    header: { alg: 'HS256', kid: 'app_5d2f0c81a94be7630f1e2d4c' },
    claims: {
      scope: 'user',
      external_id: 'user-7f3a91',
      email: 'ada@example.com',
      email_verified: true,
      exp: times.exp,
    },
  },
  dynamics: {
    claims: {
      iss: 'example.com',
      sub: '0b6f2c1e-5a3d-4e88-9c70-2f1d7be4a615',
      lwicontexts: '{"tier":"gold"}',
      ...times,
    },
  },
  'conversational-cloud': {
    header: { kid: 'deskbridge-2026-11' },
    claims: {
      iss: issuer,
      sub: '4c1d7be0-93a2-4f0e-8a55-6e2b9d10c7f3',
      lp_sdes: [{ type: 'ctmrinfo', info: { ctype: 'vip' } }],
      ...times,
    },
  },
  // The older one: an issuer, and who it is in an encrypted payload.
  'web-chat': { claims: { iss: 'www.example.com', sub: 'user-7f3a91', user_payload: 'k3J0', ...times } },
  liveengage: {
    claims: { iss: issuer, sub: 'user-7f3a91', aud: 'acc:71234560', lp_sdes: [], ...times },
  },
};

test.each(Object.entries(tokens))(
  'a token for %s is known for what it is, whoever it is read for',
  (id, { header, claims }) => {
    const reading = readToken(writeToken({ header: { alg: 'RS256', typ: 'JWT', ...header }, claims }));
    if (reading.kind !== 'signed') throw new Error(`test: read as ${reading.kind}.`);
    const name = targets.find((target) => target.id === id)?.name;
    const seenAs = targets.map((target) => {
      const mark = examineToken(reading, target, times.iat, targets).find(({ reason }) =>
        reason.startsWith('other-target'),
      );
      return [target.id, /(?:looks like|may be) a token for (.+?): /.exec(mark?.words ?? '')?.[1]];
    });
    expect(Object.fromEntries(seenAs)).toEqual(
      Object.fromEntries(targets.map((target) => [target.id, target.id === id ? undefined : name])),
    );
  },
);
