import { fc } from '../../support/properties';
import { describe, expect, test } from 'vitest';
import { allGuides } from '../../../src/content/registry';
import { ownAddress, partsOf } from '../../../src/domain/guide/own-address';

const account = 'https://api.liveperson.net/api/account/{accountNumber}/service/smt/baseURI.json?version=1.0';
const chat = 'https://{subdomain}.zendesk.com/chat';

describe('an address with the reader’s own values', () => {
  test('carries them', () => {
    expect(ownAddress(account, { accountNumber: '48203317' })).toBe(
      'https://api.liveperson.net/api/account/48203317/service/smt/baseURI.json?version=1.0',
    );
    expect(ownAddress(chat, { subdomain: 'acme-parcels' })).toBe('https://acme-parcels.zendesk.com/chat');
  });

  test.each([
    {},
    { subdomain: '' },
    { subdomain: 'evil.example/' },
    { subdomain: 'a.b' },
    { subdomain: '-a' },
  ])('is none without a value that fits into the host: %j', (values) => {
    expect(ownAddress(chat, values)).toBeUndefined();
  });

  const links = allGuides.flatMap(({ guide }) => Object.values(guide.links ?? {}));
  test.each(links)('never leads to another host than its definition says: %s', (template) => {
    const keys = partsOf(template).flatMap((part) => ('key' in part ? [part.key] : []));
    expect(keys.length).toBeGreaterThan(0);
    const plain = new URL(ownAddress(template, Object.fromEntries(keys.map((key) => [key, 'x']))) ?? '');
    const parent = /^https:\/\/\{\w+\}(\.[^/]+)/.exec(template)?.[1];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string({ unit: 'binary' })), (values) => {
        const address = ownAddress(template, values);
        if (address === undefined) return;
        const { protocol, host, pathname, username, search } = new URL(address);
        expect([protocol, username, search]).toEqual(['https:', '', plain.search]);
        if (parent === undefined) expect(host).toBe(plain.host);
        else expect(host.split('.').slice(1).join('.')).toBe(parent.slice(1));
        expect(pathname.split('/').length).toBe(plain.pathname.split('/').length);
      }),
    );
  });
});
