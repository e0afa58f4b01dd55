import { listed } from '../text/locale';

/** What was pasted, where it belongs elsewhere or is not whole. Each field adds what to do about it. */
export const publicKey = 'This is a public key.';
export const webAddress = 'This is a web address.';
export const emailAddress = 'This is an e-mail address.';
export const embedScript = 'This is the script that puts the web chat on a page.';
export const placeholder = 'This looks like a placeholder.';
export const notReplaced = 'It may be a placeholder that was not replaced.';
export const longForName = 'This is too long for a name.';
export const severalKeys = 'This has more than one key.';
export const ownProxy = 'If it is your own proxy, keep it.';

export const characters = (count: number) => `This has ${String(count)} characters.`;

/** `form`: what the key looks like, or where it is. */
export const keyAlone = (form: string) => `Paste the key alone: ${form}.`;

export const several = (label: string, values: readonly string[]) =>
  `This has more than one ${label}: ${listed(values)}.`;
