// Of key-maker.en.ts, 50f9bd06
import { rsaPublicKey } from '../../domain/keys/rsa-key.en';
import { noKeyMade } from '../workshop/not-loaded.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './key-maker.en';

export const words: Translated<typeof en.words> = {
  ahead: {
    whole: 'Bereit, auch ohne Netz zu arbeiten.',
    partial:
      'Ein Teil dieser Seite ließ sich nicht laden. Bleiben Sie deshalb verbunden: „Schlüsselpaar erzeugen“ versucht es noch einmal.',
  },
  loseUnsaved:
    'Der hier erzeugte private Schlüssel ist nicht gespeichert. Wollen Sie ihn verwerfen und einen anderen erzeugen?',
  making: (bits) =>
    `Ein Schlüsselpaar mit ${String(bits)} Bit wird erzeugt. Große Primzahlen zu finden, dauert einen Moment.`,
  abandoned: 'Abgebrochen. Es wurde kein Schlüssel behalten.',
  notLoaded: noKeyMade,
  notMade: (error) => `Dieser Browser konnte keinen Schlüssel erzeugen (${error}).`,
  made: (bits, where) => `Erzeugt: RS256, ${String(bits)} Bit. Der öffentliche Schlüssel steht ${where}.`,
  madeBesideAnother: (bits) =>
    `Erzeugt: RS256, ${String(bits)} Bit. Im Feld unten steht ein anderer Schlüssel, der bleibt, bis Sie ihn ersetzen.`,
  below: 'unten',
  putIn: 'Der neue öffentliche Schlüssel steht im Feld unten.',
  activeKey: (bits) => rsaPublicKey(`${String(bits)} Bit`),
  stored:
    'Der private Schlüssel hat diese Seite verlassen. Die Seite kann noch damit signieren, ihn aber weder exportieren noch zeigen.',
  gone: 'Der hier erzeugte private Schlüssel ist verloren: Wer die Seite verlässt oder neu lädt, verwirft ihn.',
  privateKey: 'der private Schlüssel',
  offered: (name) =>
    `Als ${name} angeboten. Diese Seite kann nicht sehen, ob die Datei gespeichert wurde: Suchen Sie sie in Ihren Downloads, verschieben Sie sie auf den Server, der signiert, und bestätigen Sie es dann hier.`,
  notSaved: (error) => `Es wurde keine Datei erzeugt: Dieser Browser hat es verweigert (${error}).`,
  notShown: (error) =>
    `Der private Schlüssel lässt sich nicht anzeigen: Dieser Browser hat es verweigert (${error}).`,
  stillHere:
    'Der Schlüssel ist noch auf dieser Seite und nirgends sonst. Versuchen Sie es noch einmal, in einer anderen Form, wenn es eine Auswahl gibt.',
};
