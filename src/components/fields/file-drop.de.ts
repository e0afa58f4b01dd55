// Of file-drop.en.ts, c2f67614

export const unread =
  'Die Datei wurde nicht gelesen, weil ein Teil dieser Seite nicht geladen wurde. Fügen Sie den Inhalt der Datei ein, oder laden Sie die Seite neu.';
