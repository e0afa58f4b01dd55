// Of unchecked.en.ts, cb1cf829
import { removed } from '../../domain/fields/removed.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './unchecked.en';

const looksLike = (what: string) =>
  `Das sieht nach ${what} aus. ${removed} Wenn er nicht direkt von seinem eigenen Server kopiert wurde, gilt er als kompromittiert. Die Prüfung dieses Felds wurde nicht geladen oder ist fehlgeschlagen. Laden Sie die Seite neu, um fortzufahren.`;

export const words: Translated<typeof en.words> = {
  'private-key': looksLike('einem privaten Schlüssel'),
  token: looksLike('einem Token'),
  'client-secret': looksLike('einem Client-Secret'),
  'not-checked':
    'Der Inhalt wurde nicht geprüft: Die Prüfung dieses Felds wurde nicht geladen oder ist fehlgeschlagen. Wenn es ein privater Schlüssel ist, löschen Sie ihn. Sonst bewahren Sie eine Kopie auf und laden die Seite neu.',
};
