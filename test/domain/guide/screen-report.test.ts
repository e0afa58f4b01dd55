import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allGuides } from '../../../src/content/registry';
import zendesk from '../../../src/content/desks/zendesk/desk';
import {
  readEditAt,
  readReportTo,
  reportLink,
  reportOf,
  sourceFile,
} from '../../../src/domain/guide/screen-report';

const [first] = zendesk.steps;
if (!first) throw new Error('The guide has no step.');
const report = reportOf(zendesk, first, { version: '1.2.3', checked: '22 November 2026' });

describe('a report of a screen that looks different', () => {
  test('says which version, guide and step it is about', () => {
    expect(report.before).toBe(
      [
        'Deskbridge 1.2.3',
        `Guide: ${zendesk.title}`,
        `Step 1: ${first.title}`,
        `Address: /zendesk/#${first.id}`,
        'Checked against sources: 22 November 2026',
        'Names as in: ',
      ].join('\n'),
    );
  });

  test.each([
    ['mailto:help@example.org', 'subject'],
    ['https://example.org/issues/new', 'title'],
  ])('is carried whole by a link to %s', (to, name) => {
    const link = reportLink(to, report);
    const asked = new URLSearchParams(link.slice(link.indexOf('?')));
    expect(link.startsWith(`${to}?`)).toBe(true);
    expect([asked.get(name), asked.get('body')]).toEqual([report.subject, report.before + report.after]);
    // In mail a plus stays a plus.
    expect(link).not.toContain('+');
  });

  test('goes nowhere by itself where a build names no address', () => {
    expect(readReportTo('')).toBeUndefined();
  });

  test.each([
    'help@example.org',
    'javascript:alert(1)',
    'http://example.org/new',
    'mailto:a@example.org?bcc=b@example.org',
    'https://example.org/new?body=x',
    'https://user@example.org/',
  ])('stops the build at %j, which is no plain address', (setting) => {
    expect(() => readReportTo(setting)).toThrow(/^REPORT_TO is .*Give an address/);
  });
});

describe('the source of a page', () => {
  test('is that of its guide, or the file that its address is named after', () => {
    for (const { home } of allGuides) expect(existsSync(sourceFile('/[guide]', home)), home).toBe(true);
    const pages = globSync('src/pages/**/*.astro').filter((file) => !file.endsWith('[guide].astro'));
    expect(pages.length).toBeGreaterThan(10);
    for (const file of pages) {
      const route = file.replace(/^src\/pages|\.astro$/g, '');
      expect(sourceFile(route === '/index' ? '/' : route)).toBe(file);
      // The address of a folder would need a rule of its own.
      expect(route === '/index' || !route.endsWith('/index'), file).toBe(true);
    }
  });

  test.each([
    ['', undefined],
    ['https://example.org/deskbridge/edit/main', 'https://example.org/deskbridge/edit/main/'],
    ['https://example.org/deskbridge/edit/main/', 'https://example.org/deskbridge/edit/main/'],
  ])('is edited below %j', (setting, at) => {
    expect(readEditAt(setting)).toBe(at);
  });

  test.each(['javascript:alert(1)', 'http://example.org/', 'https://user@example.org/', '/edit/'])(
    'stops the build at %j, which is no plain address',
    (setting) => {
      expect(() => readEditAt(setting)).toThrow(/^EDIT_AT is .*Give an address/);
    },
  );
});
