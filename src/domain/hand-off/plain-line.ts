import { holdsClientSecret, holdsPrivateKey, holdsToken, searchable } from '../fields/secret-findings';

/** Words of a person in one line, without what is unseen or turns the reading direction, and no longer than that. */
export function plainLine(text: string, most: number): string {
  const seen = text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, '');
  return Array.from(seen.trim()).slice(0, most).join('').trim();
}

/** Whether a text holds what must not be kept, go into a file or be handed over. */
export function looksSecret(whole: string): boolean {
  const text = searchable(whole);
  return holdsPrivateKey(text) || holdsToken(text) || holdsClientSecret(text);
}
