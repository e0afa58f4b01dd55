import { describe, expect, test } from 'vitest';
import { goodNumber, oneDigit, openField, sevenDigits, silent } from '../../support/pages/open-field';

describe('while the person types, a field', () => {
  test('is silent until the value fits', async () => {
    const { type, shown } = await openField('accountNumber');
    const seen = [];
    for (const digit of '71234560') {
      await type(digit);
      seen.push(shown());
    }
    expect(seen.slice(0, 7)).toEqual(Array.from({ length: 7 }, () => silent('checking')));
    expect(seen[7]).toMatchObject({ verdict: 'ok', words: goodNumber, output: '71234560' });
  });

  test('tells the page that a doubt or a stop still waits', async () => {
    const { type } = await openField('accountNumber');
    const waits = [];
    for (const digit of '71234560') waits.push((await type(digit)).map((read) => read.waits));
    expect(waits.flat()).toEqual([true, true, true, true, true, true, true, false]);
  });

  test.each([
    ['7', 'stop', oneDigit],
    ['7123456', 'warn', sevenDigits],
  ])('speaks when the field is left: of %j, with a %s', async (typed, verdict, words) => {
    const { type, leave, settled, shown } = await openField('accountNumber');
    await type(typed);
    expect(shown()).toEqual(silent('checking'));
    leave();
    await settled();
    expect(shown()).toMatchObject({ verdict, words, ariaInvalid: verdict === 'stop' ? 'true' : null });
  });

  test('keeps a message that still holds, and drops it as soon as it does not', async () => {
    const { paste, type, shown } = await openField('accountNumber');
    await paste('7');
    expect(shown().words).toBe(oneDigit);
    await type('1');
    expect(shown()).toMatchObject({ verdict: 'stop', reason: 'too-short', ariaInvalid: 'true' });
    await type('23456');
    expect(shown()).toMatchObject({ verdict: 'warn', words: sevenDigits, ariaInvalid: null });
    await type('0');
    expect(shown()).toMatchObject({ verdict: 'ok', words: goodNumber });
  });

  test('keeps a message over quick keys', async () => {
    const { paste, type, heard, shown } = await openField('accountNumber');
    await paste('7');
    await type('12');
    expect(heard).toEqual([]);
    expect(shown()).toMatchObject({ verdict: 'stop', reason: 'too-short' });
  });

  test('is silent again about a new attempt, once the value was good or gone', async () => {
    const { paste, backspace, type, shown } = await openField('accountNumber');
    await paste('7');
    await backspace();
    expect(shown()).toEqual(silent('empty'));
    await type('7');
    expect(shown()).toEqual(silent('checking'));
    await type('1234560');
    await backspace();
    expect(shown()).toEqual(silent('checking'));
  });

  test('is silent when a value is typed over a selected one', async () => {
    const { paste, control, input, settled, shown } = await openField('accountNumber');
    await paste('71234560');
    control.value = '7';
    input('insertText', '7');
    await settled();
    expect(shown()).toEqual(silent('checking'));
  });
});
