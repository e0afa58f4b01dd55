// Of compare-outcomes.en.ts, 4f599705
import { spellings } from '../tokens/signature-findings.en';
import type { Among, SignerSource } from './check-keys';
import type { About } from './compare-outcomes';
import { secrets, signedTexts } from './signed-texts.en';
import type { Translated } from '../text/translated';
import type * as en from './compare-outcomes.en';

const saveOrReplace =
  'Speichern Sie den öffentlichen Schlüssel des Schlüsselpaars, mit dem Ihr Server signiert, oder geben Sie Ihrem Server den privaten Schlüssel zu diesem. Nehmen Sie dann ein frisches Token.';
const copyToken = 'Kopieren Sie das Token noch einmal, von eyJ bis zum letzten Zeichen.';
const signRs256 =
  'Geben Sie Ihrer Bibliothek den privaten Schlüssel, nennen Sie RS256 als Algorithmus, und nehmen Sie ein neues Token von Ihrem Server.';
const notThePair = 'Das Schlüsselpaar ist nicht die Ursache.';
const verifies =
  'Das Token besteht mit diesem Schlüssel die Prüfung als RS256: Ihr Server signiert mit dem zugehörigen privaten Schlüssel.';
const keepKey = 'Der Schlüssel kann bleiben, wie er ist.';
const notOnePair = 'Sie gehören nicht zum selben Schlüsselpaar.';
const onlyAHint = 'Ein Name ist ein Hinweis, kein Beweis.';
const mendSigning = 'Berichtigen Sie dies dort, wo Ihr Server signiert, und nehmen Sie ein neues Token.';

export const words: Translated<typeof en.words> = {
  match: {
    says: ({ bits }) =>
      `Das Token besteht mit diesem Schlüssel von ${String(bits)} Bit die Prüfung als RS256: Ihr Server signiert mit dem zugehörigen privaten Schlüssel.`,
    next: `${notThePair} Wenn Tokens weiter abgelehnt werden, prüfen Sie Claims und Zeiten eines Tokens, und vergleichen Sie den gespeicherten Schlüssel noch einmal mit dem hier.`,
  },
  'token-expired-but-matches': {
    says: ({ expired }) =>
      `${verifies} Das Token selbst ist ${expired.distance} abgelaufen, am ${expired.time}. Das spricht nicht gegen den Schlüssel.`,
    next: `${notThePair} Nehmen Sie ein frisches Token von Ihrem Server, um zu sehen, was ein Dienst jetzt damit tut.`,
  },
  'match-with-faults': {
    says: ({ target, faults: [first = '', ...more] }) =>
      [
        `${verifies} Für ${target ?? 'den Dienst'} stimmt am Token etwas anderes nicht. ${first}`,
        andMore(more.length),
      ]
        .filter(Boolean)
        .join(' '),
    next: 'Lassen Sie den Schlüssel, wie er ist, und berichtigen Sie die Claims: Lesen Sie das Token auf der Seite Tokens.',
  },
  'match-unreadable': {
    says: ({ damaged }) =>
      `Das Token besteht mit diesem Schlüssel die Prüfung als RS256, aber sein Teil „${damaged}“ lässt sich nicht lesen: Ihr Server signiert einen Text, der kein JSON-Objekt ist.`,
    next: 'Lassen Sie den Schlüssel, wie er ist, und lesen Sie das Token auf der Seite Tokens. Sie zeigt, wo es nicht stimmt.',
  },
  'alg-label': {
    says: (about) =>
      `Das Token besteht mit diesem Schlüssel die Prüfung als RS256, aber sein Header nennt ${algorithmOf(about)}. Ein Dienst, der sich nach dem Header richtet, nimmt es nicht an.`,
    next: `Setzen Sie alg im Header auf RS256, bevor signiert wird. ${keepKey}`,
  },
  'match-by-trial': {
    says: ({ kid }) => `${verifies} ${doubts[kid]}`,
    next: ({ kid }) =>
      kid === 'no-ids'
        ? 'Vergleichen Sie den Schlüssel mit dem gespeicherten.'
        : 'Lassen Sie Ihren Server die ID des Schlüssels, mit dem er signiert, in den Header schreiben (kid).',
  },
  'none-of-several': {
    says: (about) => noneOf(about),
    next: 'Wählen Sie einen Schlüssel, um den Unterschied zu sehen, oder nehmen Sie den öffentlichen Schlüssel des Schlüsselpaars, mit dem Ihr Server signiert.',
  },
  'other-target': {
    says: ({ target, otherTarget }) =>
      `Das Token besteht mit diesem Schlüssel die Prüfung als RS256, sieht aber nicht nach einem Token für ${target ?? 'diesen Dienst'} aus. ${otherTarget}`,
    next: 'Wählen Sie den Dienst, für den dieses Token ist, oder nehmen Sie ein Token, das Ihr Server für diesen Dienst erzeugt.',
  },
  'other-key': {
    says: ({ bits, signer }) =>
      signer?.isProven
        ? `Der private Schlüssel zu diesem Schlüssel hat das Token nicht signiert. Das war ein anderer Schlüssel von ${String(bits)} Bit. ${signers[signer.from]}`
        : `Der private Schlüssel zu diesem Schlüssel hat diese Signatur nicht erzeugt: Das war ein anderer Schlüssel von ${String(bits)} Bit, oder unterwegs wurde ein Zeichen verändert. ${signers[signer?.from ?? 'nothing']}`,
    next: ({ signer }) => {
      if (signer?.isProven) return saveOrReplace;
      const certificate =
        signer?.spelling === 'certificate' ? ` Das Zertifikat hat den Fingerabdruck ${signer.print}.` : '';
      return `Den Fingerabdruck des Schlüssels, mit dem Ihr Server signiert, zeigt diese Zeile dort, wo der private Schlüssel liegt.${certificate} Wenn er dem des gespeicherten Schlüssels gleicht, ging unterwegs ein Zeichen des Tokens verloren oder wurde verändert: Kopieren Sie es noch einmal. Wenn nicht: ${saveOrReplace}`;
    },
  },
  'named-key-did-not-sign': {
    says: 'Das Token nennt diesen Schlüssel (kid), aber sein privater Schlüssel hat nicht signiert. Entweder hat Ihr Server unter diesem Namen einen anderen privaten Schlüssel, oder ein Zeichen des Tokens ging verloren oder wurde verändert.',
    next: `${copyToken} Wenn sich nichts ändert, führen Sie diese Zeile dort aus, wo der private Schlüssel liegt, und vergleichen Sie den Fingerabdruck mit dem des gespeicherten Schlüssels.`,
  },
  'other-size': {
    says: ({ bits, signedBits }) =>
      `Das Token wurde mit einem Schlüssel von ${String(signedBits)} Bit signiert, und der Schlüssel im Feld hat ${String(bits)}. ${notOnePair}`,
    next: saveOrReplace,
  },
  'signature-cut': {
    says: ({ bytes, signatureBytes }) =>
      `Die Signatur hat ${String(bytes)} Byte, und dieser Schlüssel erzeugt Signaturen von ${String(signatureBytes)}. Kein gebräuchlicher RSA-Schlüssel erzeugt ${String(bytes)}. Deshalb fehlt ein Teil des Tokens, oder einer kam dazu.`,
    next: copyToken,
  },
  'token-changed': {
    says: ({ algorithm }) =>
      `Der private Schlüssel zu diesem Schlüssel hat signiert${algorithm === 'RS256' ? '' : ` (als ${algorithm})`}, aber einen anderen Text: Header oder Claims wurden nach dem Signieren oder unterwegs verändert.`,
    next: 'Das Schlüsselpaar stimmt. Nehmen Sie das Token, wie Ihr Server es sendet, und kopieren Sie es vollständig. Ein bearbeitetes Token muss neu signiert werden, auch wenn es nur ein Versuch war.',
  },
  'other-text': {
    says: ({ text }) =>
      `Das ist der richtige Schlüssel, aber er hat nicht den Text des Tokens signiert. Signiert hat er ${signedTexts[text]}.`,
    next: `${mendSigning} ${keepKey}`,
  },
  'other-spelling': {
    says: ({ isOfKey, spelling }) =>
      `${isOfKey ? 'Der richtige Schlüssel hat das Token signiert. ' : ''}${spelling ? spellings[spelling] : ''}`,
    next: mendSigning,
  },
  'other-algorithm': {
    says: ({ algorithm }) =>
      `Das ist der richtige Schlüssel, aber das Token ist mit ${algorithm} signiert. Die Dienste dokumentieren RS256.`,
    next: `Setzen Sie RS256 als Algorithmus dort, wo Ihr Server signiert, und nehmen Sie ein neues Token. ${keepKey}`,
  },
  'hs256-public-key': {
    says: ({ algorithm, secret }) =>
      `Das Token ist mit ${algorithm} signiert, und ${secrets[secret]} dient als Geheimnis. Jeder, der den öffentlichen Schlüssel hat, der kein Geheimnis ist, kann ein solches Token erzeugen.`,
    next: `Signieren Sie mit RS256 und dem privaten Schlüssel. ${signRs256}`,
  },
  symmetric: {
    says: (about) =>
      `Das Token ist mit ${algorithmOf(about)} signiert, einem Verfahren mit gemeinsamem Geheimnis. Kein öffentlicher Schlüssel kann es prüfen, und der Text von diesem ist nicht das Geheimnis.`,
    next: `Für einen Dienst, der einen öffentlichen Schlüssel gespeichert hat, signieren Sie mit RS256. ${signRs256} Das Geheimnis gehört nicht auf diese Seite.`,
  },
  'elliptic-curve': {
    says: (about) =>
      `Das Token ist mit ${algorithmOf(about)} signiert, der Signatur einer elliptischen Kurve, und der Schlüssel im Feld ist ein RSA-Schlüssel. ${notOnePair}`,
    next: `Signieren Sie mit RS256 und dem privaten Schlüssel eines RSA-Schlüsselpaars. ${signRs256}`,
  },
  'alg-none': {
    says: 'Das Token ist nicht signiert: Sein Algorithmus ist none, und nach dem zweiten Punkt kommt nichts. Jeder kann ein solches Token schreiben.',
    next: signRs256,
  },
  'signature-missing': {
    says: 'Die Signatur fehlt: Nach dem zweiten Punkt des Tokens kommt nichts.',
    next: `${copyToken} Wenn Ihr Server es so sendet, signiert er nicht: ${signRs256}`,
  },
  'broken-token': {
    says: ({ damaged }) =>
      `Das Token ist im Teil „${damaged}“ beschädigt. Deshalb lässt sich über den Schlüssel nichts sagen.`,
    next: `${copyToken} Die Seite Tokens zeigt genau, wo es nicht stimmt.`,
  },
  'key-too-small': {
    says: ({ bits }) =>
      `Der Schlüssel im Feld hat ${String(bits)} Bit. Ein sicherer Schlüssel hat mindestens 2048. Deshalb wurde nichts verglichen.`,
    next: 'Ersetzen Sie ihn: Erzeugen Sie ein Schlüsselpaar mit mindestens 2048 Bit, und folgen Sie dem Plan zum Ersetzen eines Schlüssels.',
  },
  'key-unusable': {
    says: 'Der Schlüssel im Feld lässt sich nicht verwenden, aus dem darunter genannten Grund. Deshalb wurde nichts verglichen.',
    next: 'Kopieren Sie den Schlüssel noch einmal aus der Konsole. Wenn er so gespeichert ist, ersetzen Sie ihn.',
  },
  'private-key': {
    says: ({ form }) =>
      `Das ist ein privater Schlüssel${form === undefined ? '' : ` (${form})`}. Er wurde aus dem Feld entfernt und wird nicht gespeichert.`,
    next: 'Wenn er nicht direkt von seinem eigenen Server kopiert wurde, gilt er als kompromittiert: Planen Sie seinen Ersatz. Zum Vergleichen verwenden Sie seinen öffentlichen Schlüssel, den diese Zeile ausgibt.',
  },
  'not-checked': {
    says: 'Dieser Browser kann die Signatur hier nicht prüfen: Er erlaubt das nur auf https-Seiten und nimmt keine ungewöhnlichen Schlüssel.',
    next: 'Öffnen Sie die Seite über https, oder prüfen Sie mit OpenSSL.',
  },
};

const signers: Readonly<Record<SignerSource | 'nothing', string>> = {
  'active-key': 'Es ist der verwendete Schlüssel, mit dem das Token die Prüfung besteht.',
  jwk: 'Es ist der Schlüssel aus dem Header des Tokens (jwk), mit dem das Token die Prüfung besteht.',
  x5c: 'Es ist der Schlüssel des Zertifikats im Header (x5c), mit dem das Token die Prüfung besteht.',
  kid: `Das Token nennt seinen Schlüssel mit dem zweiten Wert oben (kid). ${onlyAHint}`,
  'x5t#S256': `Das Token nennt das Zertifikat seines Schlüssels (x5t#S256). ${onlyAHint}`,
  nothing: 'Das Token sagt nicht, welcher Schlüssel es war.',
};

/** Why a key that was found by trying is not enough. */
const doubts: Readonly<Record<Among['kid'], string>> = {
  missing:
    'Das Token nennt seinen Schlüssel nicht (kid). Ein Empfänger, der sich nach der kid richtet, lehnt es deshalb ab.',
  other:
    'Das Token nennt einen Schlüssel (kid), der es nicht signiert hat oder nicht dabei ist. Ein Empfänger, der sich nach der kid richtet, lehnt es deshalb ab.',
  'no-ids': 'Die Schlüssel haben keine IDs. Nur die Signatur zeigt, welcher gilt.',
};

function noneOf({ count, untried, label }: About): string {
  if (untried === count)
    return `Keiner der ${String(count)} Schlüssel lässt sich verwenden. Deshalb wurde das Token nicht verglichen.`;
  const why =
    label === 'RS256'
      ? 'Das war ein anderer, oder unterwegs wurde ein Zeichen verändert'
      : `Sein Header nennt ${algorithmOf({ label })}, und dies sind Schlüssel für RS256`;
  const rest =
    untried > 0 &&
    `${String(untried)} davon ${untried === 1 ? 'lässt sich nicht verwenden und wurde' : 'lassen sich nicht verwenden und wurden'} nicht ausprobiert.`;
  return [`Keiner der ${String(count)} Schlüssel hat diese Signatur erzeugt: ${why}.`, rest]
    .filter(Boolean)
    .join(' ');
}

function andMore(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'Es gibt 1 weiteren Fehler.' : `Es gibt ${String(count)} weitere Fehler.`;
}

/** What the header calls its algorithm, where it can be shown. */
function algorithmOf({ label }: Pick<About, 'label'>): string {
  if (label === undefined) return 'keinen Algorithmus';
  return /^[\w+.-]{1,20}$/.test(label) ? label : 'etwas anderes';
}

export const insteadOfCommand: Translated<typeof en.insteadOfCommand> = saveOrReplace;
