import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../../src/domain/keys/text-of-file';
import { bytesOf } from '../../support/keys/key-files';

const pem = bytesOf('rsa-2048.spki.pem').toString();

describe('what a file holds', () => {
  test.each([
    ['UTF-8', Buffer.from(pem)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${pem}`)],
    ['UTF-16, as PowerShell writes it', Buffer.from(`\ufeff${pem}`, 'utf16le')],
    ['UTF-16 with the high byte first', Buffer.from(`\ufeff${pem}`, 'utf16le').swap16()],
  ])('is its text, in %s', (_, bytes) => {
    expect(textOfFile(new Uint8Array(bytes))).toBe(pem);
  });

  test.each(['rsa-2048.spki.der', 'rsa-2048.pkcs8.der'])('is the base64 of %s', (file) => {
    const bytes = bytesOf(file);
    expect(textOfFile(new Uint8Array(bytes))).toBe(bytes.toString('base64'));
  });

  test('is base64 where bytes happen to be UTF-8 but no text', () => {
    expect(textOfFile(Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x00))).toBe('MAMCAQA=');
  });

  test('is nothing in an empty file', () => {
    expect(textOfFile(new Uint8Array())).toBe('');
  });
});
