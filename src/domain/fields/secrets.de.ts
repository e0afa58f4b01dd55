// Of secrets.en.ts, 0324f4b5
export const makeNew =
  'Wenn er nicht direkt von seinem eigenen Server kopiert wurde, gilt er als kompromittiert: Erzeugen Sie ein neues Schlüsselpaar.';

export const token = 'Der Text enthält ein Token, das mit eyJ beginnt.';

export const tokenRemoved = `${token} Es wurde aus dem Feld entfernt, denn wer ein Token hat, kann es bis zum Ablauf verwenden.`;

export const clientSecret =
  'Das sieht nach einem Geheimnis aus, etwa einem Client-Secret, einem Passwort oder einem API-Token.';
