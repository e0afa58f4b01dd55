// Of not-loaded.en.ts, 3cf3c892
export const noKeyMade =
  'Ein Teil dieser Seite ließ sich nicht laden, deshalb wurde kein Schlüssel erzeugt. Prüfen Sie die Verbindung, laden Sie die Seite neu, und versuchen Sie es noch einmal.';
