import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/domain/fields/reading';
import {
  doubtOfTarget,
  escapeForDialog,
  memberCheck,
  responseChecks,
  writeTransferResponse,
} from '../../../src/domain/embed/transfer-response';
import { responseTexts, words } from '../../../src/domain/embed/transfer-response.en';
import { expectLinear } from '../../support/linear';

const whole = {
  online: 'A colleague can take over.',
  offline: 'The team is back at 8:00.',
  toAgent: 'Asked twice about a refund.',
  target: 'desk_one',
  members: [['queue', 'Refunds']],
} as const;
const hostile = '"}\\ </script>\u2028\n\u0000 \ud800 ${x} `';

describe('a transfer response', () => {
  test('is one item of output.generic, with its messages in objects', () => {
    expect(writeTransferResponse(whole, 'item')).toBe(
      [
        '{',
        '  "response_type": "connect_to_agent",',
        '  "message_to_human_agent": "Asked twice about a refund.",',
        '  "agent_available": {',
        '    "message": "A colleague can take over."',
        '  },',
        '  "agent_unavailable": {',
        '    "message": "The team is back at 8:00."',
        '  },',
        '  "transfer_info": {',
        '    "target": {',
        '      "desk_one": {',
        '        "queue": "Refunds"',
        '      }',
        '    }',
        '  }',
        '}',
      ].join('\n'),
    );
  });

  test('is in a list for the JSON editor of a dialog node', () => {
    const item: unknown = JSON.parse(writeTransferResponse(whole, 'item'));
    expect(JSON.parse(writeTransferResponse(whole, 'dialog'))).toEqual({ output: { generic: [item] } });
  });

  test('leaves out what is empty, and names no target without a value', () => {
    const empty = {
      online: '',
      offline: '',
      toAgent: '',
      target: 'desk_one',
      members: [['queue', '']],
    } as const;
    expect(JSON.parse(writeTransferResponse(empty, 'item'))).toEqual({ response_type: 'connect_to_agent' });
  });

  test('never writes what the service adds at run time', () => {
    expect(writeTransferResponse(whole, 'dialog')).not.toMatch(
      /session_history_key|summary_message|additional_data/,
    );
  });

  test('carries any text and any name through JSON unchanged', () => {
    const given = {
      online: hostile,
      offline: hostile,
      toAgent: hostile,
      target: '__proto__',
      members: [['constructor', hostile]],
    } as const;
    expect(writeTransferResponse(given, 'item')).not.toContain('\ud800');
    const read: unknown = JSON.parse(writeTransferResponse(given, 'item'));
    expect(read).toHaveProperty('message_to_human_agent', hostile);
    expect(read).toHaveProperty('agent_available', { message: hostile });
    expect(JSON.stringify(read)).toContain('{"__proto__":{"constructor":');
  });

  test('keeps $, @ and # from being read by a dialog, with a backslash that JSON doubles', () => {
    expect(escapeForDialog('$5 to care@example.com, #1')).toBe('\\$5 to care\\@example.com, \\#1');
    const given = {
      ...whole,
      offline: 'Write to care@example.com.',
      members: [['queue', 'Sales #1']],
    } as const;
    expect(writeTransferResponse(given, 'dialog')).toContain('"Write to care\\\\@example.com."');
    expect(writeTransferResponse(given, 'item')).toContain('"Write to care@example.com."');
    // Nobody says that a dialog takes the backslash out of a target again.
    expect(writeTransferResponse(given, 'dialog')).toContain('"queue": "Sales #1"');
  });

  const targets: readonly (readonly [target: string, isDoubted: boolean])[] = [
    ['Parcel desk', false],
    ['Sales - EMEA', false],
    ['Sales #1', true],
    ['Care @ night', true],
    ['Big $', true],
    ['<? name ?>', true],
  ];
  test.each(targets)('the target %j is doubted: %j', (target, isDoubted) => {
    expect(doubtOfTarget(target)).toBe(isDoubted ? words.doubtOfTarget : undefined);
  });
});

describe('a text of the response', () => {
  const read = async (text: string): Promise<Reading | undefined> => responseChecks.offline.read(text);

  test('is counted, without the space around it', async () => {
    expect(await read(`  ${'x'.repeat(320)} \n`)).toMatchObject({
      verdict: 'ok',
      words: words.count(320, 320),
      value: 'x'.repeat(320),
    });
    expect(await read(' \n')).toBeUndefined();
  });

  test('is warned of beyond 320 characters, and used', async () => {
    expect(await read('x'.repeat(334))).toMatchObject({
      verdict: 'warn',
      reason: 'too-long',
      words: words.rows['too-long']({ length: 334, most: 320 }),
      value: 'x'.repeat(334),
    });
  });

  test('is warned of where a dialog would see an expression', async () => {
    expect(await read('Hello <? $name ?>')).toMatchObject({ verdict: 'warn', reason: 'expression' });
  });

  test('for the agent may be longer', async () => {
    expect(await responseChecks.toAgent.read('x'.repeat(334))).toMatchObject({
      verdict: 'ok',
      words: words.forAgents,
    });
  });

  test('stops a private key or a token, and repeats no part of it', async () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIIthrowaway'.repeat(9)}`;
    for (const check of [...Object.values(responseChecks), memberCheck]) {
      const reading = await check.read(key);
      expect(reading).toMatchObject({ verdict: 'stop', reason: 'private-key', secret: true });
      expect(reading).not.toHaveProperty('value');
      expect(JSON.stringify(reading)).not.toContain('throwaway');
      expect(await check.read('eyJhbGciOiJub25lIn0.e30.')).toMatchObject({ reason: 'token', secret: true });
    }
  });

  test('stops far beyond any length, in proportion', async () => {
    expect(await read('x $@'.repeat(250_000))).toMatchObject({
      verdict: 'stop',
      words: words.otherwise(words.toCustomer),
    });
    await expectLinear(read, 'x $@', 1_000_000);
  });

  test.each(Object.entries(responseTexts))('the sample for %s passes', async (_, text) => {
    expect(await read(text)).toMatchObject({ verdict: 'ok', value: text });
  });
});
