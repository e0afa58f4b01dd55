// Of several-keys.en.ts, 19b643d5
import { enumerate } from '../text/locale';
import type { Among } from './check-keys';
import type { Translated } from '../text/translated';
import type * as en from './several-keys.en';

export const sayAmong: Translated<typeof en.sayAmong> = (among) => {
  if (!among || among.by === 'nothing') return '';
  const label = nameOfKey(among.label);
  if (among.count === 1) return `Der Satz hat einen Schlüssel, ${label}.`;
  const how = among.by === 'kid' ? 'den das Token nennt (kid)' : 'durch Ausprobieren gefunden';
  return `Von den ${String(among.count)} Schlüsseln ist es ${label}, ${how}.`;
};

/** "„kid-b“", or its place. */
function nameOfKey({ name, place }: Among['label']): string {
  return name === undefined ? `Nummer ${String(place)}` : `„${name}“`;
}

export const choiceOfKey: Translated<typeof en.choiceOfKey> = (label, bits, print) =>
  `Schlüssel ${nameOfKey(label)}: ${enumerate([`${String(bits)} Bit`, print && `Fingerabdruck ${print}`].filter(Boolean))}`;
