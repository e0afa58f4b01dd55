// Of signed-texts.en.ts, 2ca4696d
import type { Translated } from '../text/translated';
import type * as en from './signed-texts.en';

/** Each reads on from "Signiert hat er". */
export const signedTexts: Translated<typeof en.signedTexts> = {
  'line-break':
    'die ersten beiden Teile mit einem Zeilenumbruch dahinter, den echo anhängt: Schreiben Sie den Text mit printf oder echo -n',
  'full-stop': 'die ersten beiden Teile mit dem Punkt dahinter: Signieren Sie sie ohne ihn',
  decoded: 'Header und Claims als JSON, vor dem Codieren: Signieren Sie die ersten beiden Teile in base64url',
  'claims-alone':
    'die Claims ohne den Header: Signieren Sie die ersten beiden Teile mit dem Punkt dazwischen',
  padded:
    'die Teile mit = am Ende oder in gewöhnlichem Base64: Signieren Sie sie so, wie sie gesendet werden, in base64url',
  digest: 'den Hash des Texts, den die Bibliothek noch einmal hasht: Übergeben Sie ihr den Text selbst',
  'utf-16': 'die ersten beiden Teile in UTF-16: Signieren Sie den Text als ASCII oder UTF-8',
  'hashed-nonce':
    'einen Header mit gehashter Nonce, wie in Zugriffstokens für Microsoft Graph, die niemand sonst prüfen kann. Nehmen Sie ein Token, das für Ihren eigenen Dienst ausgestellt ist',
};

export const secrets: Translated<typeof en.secrets> = {
  pem: 'der PEM-Text dieses öffentlichen Schlüssels',
  'pem-bare': 'der PEM-Text dieses öffentlichen Schlüssels ohne den letzten Zeilenumbruch',
  'pem-windows': 'der PEM-Text dieses öffentlichen Schlüssels mit Windows-Zeilenumbrüchen',
  'pem-windows-bare':
    'der PEM-Text dieses öffentlichen Schlüssels mit Windows-Zeilenumbrüchen, aber ohne den letzten,',
  base64: 'der Base64-Text dieses öffentlichen Schlüssels',
  'base64-line': 'der Base64-Text dieses öffentlichen Schlüssels mit einem Zeilenumbruch',
  jwk: 'der JWK-Text dieses öffentlichen Schlüssels',
  der: 'die Bytefolge (DER) dieses öffentlichen Schlüssels',
};
