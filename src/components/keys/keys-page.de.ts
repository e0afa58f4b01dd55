// Of keys-page.en.ts, 9cb7e5d3
import { words as workshop } from '../workshop/workshop-page.en';
import { factNames } from '../../domain/keys/fact-names.en';
import { words as settings } from '../../content/workshop-settings.en';
import type { Translated } from '../../domain/text/translated';
import type * as en from './keys-page.en';

export const words: Translated<typeof en.words> = {
  maker: {
    needsScript: 'Das Erzeugen eines Schlüsselpaars hier',
    instead: { link: 'Mit OpenSSL', after: 'geht es auch.' },
    where: { beside: 'im Feld unten', alone: 'unten' },
    source: 'Woher der Schlüssel kommt',
    size: 'Größe',
    sizeOf: (bits, usual) => `${String(bits)} Bit${usual === undefined ? '' : `, ${usual}`}`,
    make: 'Schlüsselpaar erzeugen',
    abandon: 'Abbrechen',
    notAhead: 'Noch nicht bereit, ohne Netz zu arbeiten: Der Rest der Seite wird noch geladen.',
    byHand: 'Das Schlüsselpaar stattdessen mit OpenSSL erzeugen',
    useMade: 'Den neuen öffentlichen Schlüssel in das Feld einsetzen',
    requests: {
      before: 'Anfragen, seit der Schlüssel erzeugt wurde:',
      policy: '. Die Richtlinie der Seite',
      after: 'verbietet jede Anfrage.',
    },
    haveKey: 'Ich habe den privaten Schlüssel',
  },
  pair: {
    instead: workshop.commandsBelow,
    purpose: settings.purpose,
    otherPurpose:
      'Die meisten Dienste, die einen öffentlichen Schlüssel verlangen, nehmen PEM. Ein Schlüssel mit 3072 Bit hat eine Stärke von 128 Bit, die neuere Regeln verlangen. Ein Dienst, der eine andere Größe braucht, gibt sie an.',
    box: (box, console) => `„${box}“ (${console})`,
    source: 'Quelle:',
    title: 'Der öffentliche Schlüssel',
    openssl: 'Das Schlüsselpaar selbst mit OpenSSL erzeugen',
    onServer:
      'Führen Sie dies auf dem Server aus, der signieren wird. So muss der private Schlüssel nie übertragen werden. Die ersten beiden Zeilen erzeugen das Schlüsselpaar. Die anderen schreiben, was die Seite oben zeigt.',
    commands: 'ein Schlüsselpaar erzeugen',
  },
  file: {
    title: 'Der private Schlüssel',
    unsaved:
      'Er besteht nur im Speicher dieser Seite. Speichern Sie ihn jetzt, und verschieben Sie ihn auf den Server, der signiert: Sobald die Seite neu geladen oder verlassen wird, ist er verloren.',
    byHand: 'Ein Schlüsselpaar stattdessen mit OpenSSL erzeugen',
    save: 'Privaten Schlüssel speichern',
    stored: 'Ich habe ihn gespeichert',
    show: 'Privaten Schlüssel anzeigen',
    caution:
      'Wer ihn sieht, kann in Ihrem Namen signieren. Zeigen Sie ihn nur, wenn niemand sonst den Bildschirm sehen kann.',
    label: 'Privater Schlüssel',
    copy: 'Privaten Schlüssel kopieren',
  },
  form: {
    saveAs: 'Speichern als',
    isFor: (takenBy) => `Für ${takenBy}.`,
    inNode: 'In Node:',
    passphrase: 'Passphrase',
    hint: 'Geben Sie mindestens zwölf Zeichen ein. Sie brauchen die Passphrase bei jedem Öffnen der Datei, und niemand kann sie wiederherstellen.',
    reveal: 'Passphrase anzeigen',
  },
  outputs: {
    legend: settings.form,
    short: {
      'spki-pem': 'PEM',
      'spki-line': 'Eine Zeile',
      jwk: 'JWK',
      jwks: 'JWKS',
      'pkcs1-pem': 'PKCS#1',
      openssh: 'OpenSSH',
      'jwk-x5c': 'JWK mit x5c',
      'pem-base64': 'PEM in Base64',
      'pem-list': 'PEM-Liste',
      'jwks-node': 'Node-Server',
      'jwks-python': 'Python-Server',
    },
    label: 'Öffentlicher Schlüssel',
    copy: 'Kopieren',
    save: 'Als Datei speichern',
    prints: {
      fingerprint: factNames.fingerprint,
      base64: factNames.base64,
      thumbprint: factNames.thumbprint,
    },
  },
  publish: {
    signedHere:
      'Das Zertifikat unterschreibt der eigene Schlüssel. Es lässt sich nur machen, solange der private Teil auf dieser Seite ist.',
    subject: 'Name im Zertifikat',
    subjectHint: 'Jeder, der das Zertifikat bekommt, kann ihn lesen, etwa Chat sign-in.',
    subjectExample: 'Chat sign-in',
    ends: 'Letzter Tag',
    remind: 'Erinnerung speichern (.ics)',
    older: 'Älterer öffentlicher Schlüssel, solange Sie ihn ersetzen',
    olderHint:
      'Lassen Sie das Feld für einen einzigen Schlüssel leer. Fügen Sie nur den öffentlichen Teil ein: PEM, eine Zeile, ein JWK oder ein Zertifikat.',
    until: 'Älterer Schlüssel bis',
  },
  choice: 'Wählen Sie einen Schlüssel',
  changes: {
    summary: 'Was geändert wurde',
    paste: 'Ihr eingefügter Text; Entferntes ist durchgestrichen:',
    label: 'Ihr eingefügter Text',
  },
  upload: { choose: 'Datei auswählen', or: 'oder hierher ziehen oder ihren Text einfügen' },
  reader: {
    field: {
      label: 'Schlüssel',
      hint: 'Fügen Sie alles ein, was Sie haben. Was sich berichtigen lässt, wird berichtigt.',
    },
    clean: { label: 'Öffentlicher Schlüssel, eine Zeile', copy: 'Als eine Zeile ohne Kopf kopieren' },
    reads: 'Lesbar sind:',
    kinds: [
      'ein öffentlicher Schlüssel: PEM, eine einzelne Zeile Base64 oder eine DER-Datei',
      'ein Zertifikat, eine Zertifikatskette oder eine Zertifikatsanforderung',
      'JWK, oder ein JWKS mit mehreren Schlüsseln zur Auswahl',
      'ein SSH-Schlüssel: OpenSSH, RFC 4716 oder die öffentliche Datei von PuTTY',
      'jedes davon in JSON, YAML oder einer Umgebungszeile, mit Anführungszeichen und Zeilenumbrüchen',
    ],
    privateKey:
      'Auch ein privater Schlüssel wird erkannt: Er wird sofort aus dem Feld entfernt und nicht gespeichert.',
    found: {
      title: 'Was bei einem eingefügten privaten Schlüssel zu tun ist',
      clipboard:
        'Er hat diese Seite nie verlassen, war aber in der Zwischenablage. Kopieren Sie etwas anderes darüber, und löschen Sie den Verlauf der Zwischenablage, wenn Ihr System einen führt.',
      unseen:
        'Wenn er von der Festplatte seines eigenen Servers kam und niemand sonst ihn gesehen hat, verwenden Sie ihn weiter. Fügen Sie hier seinen öffentlichen Schlüssel ein.',
      seen: 'Wenn er per E-Mail, Chat oder Ticket kam, haben ihn vielleicht andere.',
      make: 'Erzeugen Sie ein neues Schlüsselpaar',
      and: ', und',
      replace: 'ersetzen Sie den Schlüssel',
      everywhere: 'überall, wo er verwendet wird.',
    },
    title: 'Derselbe Schlüssel in einer anderen Form',
    activeKey: 'Die Werkzeuge unten können diesen Schlüssel verwenden, bis Sie die Seite verlassen.',
    openssl: 'Einen Schlüssel selbst mit OpenSSL lesen',
    commands: 'einen Schlüssel lesen',
  },
};
