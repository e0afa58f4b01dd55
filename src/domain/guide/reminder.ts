export interface Reminder {
  readonly title: string;
  readonly words: string;
  readonly link: string;
  readonly at: Date;
  readonly made: Date;
}

/** A calendar file with one event of 15 minutes and an alarm at its start (RFC 5545). */
export function buildReminder({ title, words, link, at, made }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Deskbridge//Reminder//EN',
    'BEGIN:VEVENT',
    `UID:${stamp(made)}-${String(at.getTime())}@deskbridge`,
    `DTSTAMP:${stamp(made)}`,
    `DTSTART:${stamp(at)}`,
    'DURATION:PT15M',
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(words)}`,
    `URL:${link}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** UTC in the basic form: 20261123T090000Z. */
function stamp(time: Date): string {
  return `${time.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** RFC 5545, 3.3.11. */
function escape(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r?\n/g, '\\n');
}

/** Lines end after 75 octets and go on after a space (RFC 5545, 3.1); characters are never cut. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
