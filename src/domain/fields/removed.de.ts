// Of removed.en.ts, f1117190
export const removed = 'Der Inhalt wurde aus dem Feld entfernt und wird nicht gespeichert.';
