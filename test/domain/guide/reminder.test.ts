import { describe, expect, test } from 'vitest';
import { buildReminder } from '../../../src/domain/guide/reminder';

const reminder = {
  title: 'Connect web chat: go on',
  words: 'The waiting is over.',
  link: 'https://docs.example/liveengage/',
  made: new Date('2026-11-22T09:00:00.123Z'),
  at: new Date('2026-11-23T09:00:00.123Z'),
};
/** Lines as a calendar reads them: RFC 5545, 3.1, joins a line that begins with a space to the one before. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const lineOf = (file: string, name: string) => unfolded(file).filter((line) => line.startsWith(`${name}:`));
const octets = (line: string) => Buffer.byteLength(line, 'utf8');

describe('a reminder', () => {
  test('is a calendar with one event of 15 minutes and an alarm at its start', () => {
    expect(buildReminder(reminder)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Deskbridge//Reminder//EN',
        'BEGIN:VEVENT',
        'UID:20261122T090000Z-1795424400123@deskbridge',
        'DTSTAMP:20261122T090000Z',
        'DTSTART:20261123T090000Z',
        'DURATION:PT15M',
        'SUMMARY:Connect web chat: go on',
        'DESCRIPTION:The waiting is over.',
        'URL:https://docs.example/liveengage/',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Connect web chat: go on',
        'TRIGGER:PT0S',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  const texts: readonly (readonly [why: string, title: string, summary: string])[] = [
    ['commas and semicolons', 'One, two; three', String.raw`SUMMARY:One\, two\; three`],
    ['backslashes', String.raw`C:\n`, String.raw`SUMMARY:C:\\n`],
    ['line breaks of either kind', 'One\nTwo\r\nThree', String.raw`SUMMARY:One\nTwo\nThree`],
    ['what would be a line of its own', 'x\r\nATTENDEE:y', String.raw`SUMMARY:x\nATTENDEE:y`],
  ];
  test.each(texts)('escapes %s', (_, title, summary) => {
    const file = buildReminder({ ...reminder, title });
    expect(lineOf(file, 'SUMMARY')).toEqual([summary]);
    expect(lineOf(file, 'ATTENDEE')).toEqual([]);
  });

  const long: readonly (readonly [why: string, words: string])[] = [
    ['one octet each', 'x'.repeat(400)],
    ['two octets each', 'é'.repeat(200)],
    ['three octets each', '—'.repeat(150)],
    ['four octets each, and two code units', 'a' + '😀'.repeat(100)],
  ];
  test.each(long)('folds lines at 75 octets and cuts no character of %s', (_, words) => {
    const file = buildReminder({ ...reminder, words });
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    // A line that could have held one more character would be folded too early.
    expect(Math.max(...lines.map(octets))).toBeGreaterThan(75 - octets(/.$/su.exec(words)?.[0] ?? ''));
    expect(unfolded(file)).toContain(`DESCRIPTION:${words}`);
  });

  test('leaves a line of exactly 75 octets whole', () => {
    const words = 'x'.repeat(75 - 'DESCRIPTION:'.length);
    expect(buildReminder({ ...reminder, words })).toContain(`\r\nDESCRIPTION:${words}\r\n`);
    expect(buildReminder({ ...reminder, words: `${words}y` })).toContain(
      `\r\nDESCRIPTION:${words}\r\n y\r\n`,
    );
  });
});
