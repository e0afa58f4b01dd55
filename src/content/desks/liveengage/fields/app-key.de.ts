// Of app-key.en.ts, 5c0c9514
import { hyphensElsewhere, partOfUuid } from '../../../../domain/fields/uuids.en';
import {
  characters,
  emailAddress,
  keyAlone,
  publicKey,
  severalKeys,
  webAddress,
} from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';
import { counted } from '../../../../domain/text/locale';
import type { Translated } from '../../../../domain/text/translated';
import type * as en from './app-key.en';

const example = '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3';
const form = `36 Zeichen mit vier Bindestrichen, etwa ${example}`;
const copyIt = `Kopieren Sie den App key aus Conversation sources > Mobile App: ${form}.`;

export const likeAppKey = 'Das sieht wie ein Schlüssel aus, etwa der App key.';

export const words: Translated<typeof en.words> = {
  belongs: { what: 'der App key', example },
  recognised:
    'Hat die Form eines App key. Eine conversation ID sieht genauso aus. Prüfen Sie, ob er aus Conversation sources > Mobile App stammt.',
  otherwise: `Das sieht nicht wie ein App key aus. ${copyIt}`,
  rows: {
    'api-tab-key': `Das sieht wie der App key vom Tab API aus: 32 Zeichen ohne Bindestriche. ${copyIt}`,
    'public-key': `${publicKey} Fügen Sie ihn in LiveEngage in JWT Public Key ein. ${copyIt}`,
    'several-keys': `${severalKeys} Fügen Sie einen ein: den App key der Mobile-App-Quelle, ${form}.`,
    'web-address': `${webAddress} ${copyIt}`,
    'text-around': `Um den App key herum steht anderer Text. ${keyAlone(form)}`,
    'account-number': `Das sieht wie eine Kontonummer oder die ID einer Campaign aus. ${copyIt}`,
    'login-email': `${emailAddress} ${copyIt}`,
    'all-zeros': `Jede Ziffer ist 0: Das ist ein leerer Platzhalter und kein App key. ${copyIt}`,
    sample: sample(copyIt),
    'visitor-id': `Das sieht wie die ID eines Besuchers oder einer Sitzung aus: 22 Zeichen. ${copyIt}`,
    'cut-short': ({ length }) =>
      `${partOfUuid(length)} Klicken Sie neben dem App key auf Copy to clipboard. Er sieht aus wie ${example}.`,
    'too-long': ({ length }) => `${characters(length)} Ein App key hat ${form}.`,
    'hyphens-elsewhere': hyphensElsewhere('Ein App key', example),
    'letters-beyond-f': ({ letters }) =>
      `Dieser Schlüssel hat ${counted(letters, 'Buchstaben', 'Buchstaben')} hinter f, vielleicht O für 0 oder l für 1. Ein App key hat nur 0 bis 9 und a bis f, etwa ${example}.`,
  },
};
