// Of app-key.en.ts, e525e741
import { sample } from '../../../../domain/fields/fields.en';
import { counted } from '../../../../domain/text/locale';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './app-key.en';

const example = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
const form = `36 Zeichen mit vier Bindestrichen, etwa ${example}`;
const copyIt = `Kopieren Sie den App key aus Conversation sources > Mobile App: ${form}.`;

export const words: Translated<typeof en.words> = {
  belongs: { what: 'der App key', example },
  recognised:
    'Hat die Form eines App key. Eine conversation ID sieht genauso aus. Prüfen Sie, ob er aus Conversation sources > Mobile App stammt.',
  otherwise: `Das sieht nicht wie ein App key aus. ${copyIt}`,
  rows: {
    'api-tab-key': `Das sieht wie der App key vom Tab API aus: 32 Zeichen ohne Bindestriche. ${copyIt}`,
    'public-key': `Das ist ein öffentlicher Schlüssel. Fügen Sie ihn in LiveEngage in JWT Public Key ein. ${copyIt}`,
    'several-keys': `Das ist mehr als ein Schlüssel. Fügen Sie einen ein: den App key der Mobile-App-Quelle, ${form}.`,
    'web-address': `Das ist eine Webadresse. ${copyIt}`,
    'text-around': `Um den App key herum steht anderer Text. Fügen Sie nur den Schlüssel ein: ${form}.`,
    'account-number': `Das sieht wie eine Kontonummer oder die ID einer Campaign aus. ${copyIt}`,
    'login-email': `Das ist eine E-Mail-Adresse. ${copyIt}`,
    'all-zeros': `Jede Ziffer ist 0: Das ist ein leerer Platzhalter und kein App key. ${copyIt}`,
    sample: sample(copyIt),
    'visitor-id': `Das sieht wie die ID eines Besuchers oder einer Sitzung aus: 22 Zeichen. ${copyIt}`,
    'cut-short': ({ length }) =>
      `Das sind ${String(length)} von 36 Zeichen. Klicken Sie neben dem App key auf Copy to clipboard. Er sieht aus wie ${example}.`,
    'too-long': ({ length }) => `Das hat ${String(length)} Zeichen. Ein App key hat ${form}.`,
    'hyphens-elsewhere': `Die Bindestriche sind an falschen Stellen. Zwischen ihnen hat ein App key 8, 4, 4, 4 und 12 Zeichen, etwa ${example}.`,
    'letters-beyond-f': ({ letters }) =>
      `Dieser Schlüssel hat ${counted(letters, 'Buchstaben', 'Buchstaben')} hinter f, vielleicht O für 0 oder l für 1. Ein App key hat nur 0 bis 9 und a bis f, etwa ${example}.`,
  },
};
