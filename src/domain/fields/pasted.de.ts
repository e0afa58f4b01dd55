// Of pasted.en.ts, fe5df53b
import { listed } from '../text/locale';
import type { Translated } from '../text/translated';
import type * as en from './pasted.en';

export const publicKey = 'Das ist ein öffentlicher Schlüssel.';
export const webAddress = 'Das ist eine Webadresse.';
export const emailAddress = 'Das ist eine E-Mail-Adresse.';
export const embedScript = 'Das ist das Skript, das den Web-Chat auf eine Seite bringt.';
export const placeholder = 'Das sieht wie ein Platzhalter aus.';
export const notReplaced = 'Vielleicht ist es ein Platzhalter, der nicht ersetzt wurde.';
export const longForName = 'Das ist zu lang für einen Namen.';
export const severalKeys = 'Das ist mehr als ein Schlüssel.';
export const ownProxy = 'Ist es Ihr eigener Proxy, behalten Sie ihn.';

export const characters: Translated<typeof en.characters> = (count) => `Das hat ${String(count)} Zeichen.`;

export const keyAlone: Translated<typeof en.keyAlone> = (form) => `Fügen Sie nur den Schlüssel ein: ${form}.`;

export const several: Translated<typeof en.several> = (label, values) =>
  `Der Text enthält mehrere Werte für ${label}: ${listed(values)}.`;
