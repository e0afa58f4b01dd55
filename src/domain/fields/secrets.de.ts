// Of secrets.en.ts, d9586ebb
export const makeNew =
  'Wenn er nicht direkt von seinem eigenen Server kopiert wurde, gilt er als kompromittiert: Erzeugen Sie ein neues Schlüsselpaar.';

export const token = 'Der Text enthält ein Token, das mit eyJ beginnt.';

export const tokenRemoved = `${token} Es wurde aus dem Feld entfernt, denn wer ein Token hat, kann es bis zum Ablauf verwenden.`;

export const clientSecret =
  'Das sieht nach einem Geheimnis aus, etwa einem Client-Secret, einem Passwort oder einem API-Token.';

export const mayBeSecret =
  'Sie könnte Teil eines Geheimnisses sein. Deshalb wurde der Text aus dem Feld entfernt. Sie können ihn wiederherstellen, bis Sie die Seite verlassen.';
