// Of box-words.en.ts, 63fc91c0
import { leastBits } from './number-findings';
import { describeKey } from './number-findings.en';
import type { Translated } from '../text/translated';
import type * as en from './box-words.en';

/** `takeFrom` is in the accusative: „den JWT-Schlüssel“. */
export const boxWords: Translated<typeof en.boxWords> = ({ destination, takeFrom, startsWith, compare }) => {
  const start = startsWith ?? 'MII';
  const copyIt = `Kopieren Sie ${takeFrom}. Er ${startsWith === undefined ? 'ist eine Zeile und ' : ''}beginnt mit ${start}.`;
  const copyAgain = `Kopieren Sie noch einmal ${takeFrom}, vom ersten bis zum letzten Zeichen.`;
  const compareWith = `Nehmen Sie zum Vergleich ${takeFrom}.`;
  const compareIt =
    compare ?? `Diese Seite kann nicht sehen, ob der Assistent mit diesem Schlüssel signiert. ${compareWith}`;
  const keyItself = `In ${destination} gehört der Schlüssel selbst. ${copyIt}`;
  const onlyRsa = `Für ${destination} sind nur RSA-Schlüssel dokumentiert. ${copyIt}`;
  const forSignatures = `In ${destination} gehört der Schlüssel, mit dem Signaturen geprüft werden. ${copyIt}`;
  return {
    keys: {
      notRecognised: `Das sieht nicht nach einem öffentlichen Schlüssel aus. ${copyIt}`,
      privateKey: () => `In ${destination} gehört der öffentliche Schlüssel. ${copyIt}`,
      otherwise: copyIt,
      advice: {
        token: `In ${destination} gehört der Schlüssel, mit dem Tokens geprüft werden. ${copyIt}`,
        'several-keys': `In ${destination} gehört nur einer, nämlich der, mit dem der Assistent signiert. Kopieren Sie ${takeFrom}.`,
        'encryption-key': forSignatures,
        'rsa-pss-key': `Für ${destination} ist nur RS256 dokumentiert. ${copyIt}`,
        'ec-key': onlyRsa,
        'ed25519-key': onlyRsa,
        'dsa-key': onlyRsa,
        'other-key': onlyRsa,
        'key-cut-short': copyAgain,
        'key-start-missing': `Er beginnt mit ${start}. ${copyAgain}`,
        'key-damaged': copyAgain,
        'web-address': keyItself,
        fingerprint: keyItself,
        'too-small':
          'Wenn es der Beispielschlüssel eines Tutorials ist, verwenden Sie ihn nie: Sein privater Schlüssel ist öffentlich. ' +
          `Erzeugen Sie sonst ein Schlüsselpaar mit mindestens ${String(leastBits)} Bit, und fügen Sie dessen öffentlichen Schlüssel ein.`,
        'modulus-even': copyAgain,
        'exponent-unusable': copyAgain,
        'small-factor': copyAgain,
        'roca-shape':
          'Verwenden Sie ihn nie: Erzeugen Sie mit einem anderen Gerät oder Programm ein neues Schlüsselpaar, und fügen Sie dessen öffentlichen Schlüssel ein.',
        'primes-close':
          'Verwenden Sie ihn nie: Erzeugen Sie mit einem anderen Programm ein neues Schlüsselpaar, und fügen Sie dessen öffentlichen Schlüssel ein.',
        'exponent-unusual': `Ob ${destination} einen anderen annimmt, ist nicht dokumentiert. ${compareWith}`,
        'key-large': `Ob ${destination} einen so großen Schlüssel annimmt, ist nicht dokumentiert.`,
        'size-unusual': compareWith,
        'other-algorithm': compareIt,
        'kty-missing': compareIt,
        'ssh-certificate': compareIt,
        'private-members-blank': '',
      },
    },
    signingRequest: `Das ist eine Zertifikatsanforderung (PKCS#10), die an eine Zertifizierungsstelle geht. ${copyIt}`,
    fromCertificate: (key) => `${describeKey(key)}, aus einem Zertifikat entnommen. ${compareIt}`,
    fromSsh: (key) =>
      `${describeKey(key)}, aus einem SSH-Schlüssel umgewandelt. SSH-Schlüssel sind für die Anmeldung an Servern gedacht. ${compareIt}`,
    recognised: (key) => `${describeKey(key)}.`,
  };
};
