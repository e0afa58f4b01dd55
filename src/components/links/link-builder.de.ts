// Of link-builder.en.ts, d8a60725

export const notByLink =
  'Ein Link kann dies nicht setzen: Es enthält ein Zeichen, wie es in Adressen, Code oder Schlüsseln vorkommt. Lassen Sie es im Link weg.';
