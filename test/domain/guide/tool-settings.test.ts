import { describe, expect, test } from 'vitest';
import { withValue } from '../../../src/domain/guide/setup';
import { isKept, settingFor, settingsAfter } from '../../../src/domain/guide/tool-settings';
import { nothingDone } from '../../../src/domain/guide/setup';

const after = (values: Record<string, string>, control: string, value: string, usual = '') =>
  settingsAfter(control, value, usual).reduce((desk, [key, text]) => withValue(desk, key, text), {
    ...nothingDone,
    values,
  }).values;

describe('what a tool is set to', () => {
  test('is one for all tools that ask for the same', () => {
    const values = after({}, 'embedRoute', '/chat/token', '/identity-token');
    expect(values).toEqual({ tokenRoute: '/chat/token' });
    expect(settingFor('serverRoute', values)).toBe('/chat/token');
    expect(after(values, 'serverRoute', '/identity-token', '/identity-token')).toEqual({});
  });

  test('takes the name of the site for the issuer, and a host as issuer for the site', () => {
    const values = after({}, 'serverIssuer', 'www.acme-parcels.com', 'www.example.com');
    expect(settingFor('embedLiveHost', values)).toBe('www.acme-parcels.com');
    const other = after(values, 'embedLiveHost', 'shop.acme-parcels.com');
    expect(settingFor('serverIssuer', other)).toBe('shop.acme-parcels.com');
  });

  test('keeps an issuer that is no host beside the site', () => {
    const values = after({ site: 'www.acme-parcels.com' }, 'serverIssuer', 'Acme Parcels', 'www.example.com');
    expect(values).toEqual({ site: 'www.acme-parcels.com', serverIssuer: 'Acme Parcels' });
    expect(settingFor('serverIssuer', values)).toBe('Acme Parcels');
  });

  test('is not kept where it is code of a page, or follows another box', () => {
    expect(['policySnippet', 'pageHeight', 'responseTarget-department', 'serverLife'].filter(isKept)).toEqual(
      ['serverLife'],
    );
  });
});
