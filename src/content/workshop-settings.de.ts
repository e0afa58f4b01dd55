// Of workshop-settings.en.ts, 69ba3c1f
import type { Translated } from '../domain/text/translated';
import type * as en from './workshop-settings.en';

export const words: Translated<typeof en.words> = {
  otherUse: 'Ein anderer Dienst',
  purpose: 'Wofür der Schlüssel ist',
  size: 'Größe',
  bits: (size) => `${String(size)} Bit`,
  form: 'Form des öffentlichen Schlüssels',
  receiver: 'Wer das Token empfängt',
  place: 'Wo der Schlüssel gespeichert ist',
  life: 'Gültigkeitsdauer des Tokens',
  lifeHint: 'Eine Anzahl Sekunden oder eine Zahl mit Einheit, zum Beispiel 10m oder 1h.',
  chat: 'Chat, den die Richtlinie zulässt',
  playLife: 'Gültigkeitsdauer eines Tokens',
  playHandler: 'Ihr Handler, wenn er gefragt wird',
  playClock: 'Die Uhr Ihres Servers',
};
