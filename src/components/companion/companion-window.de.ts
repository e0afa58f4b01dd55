// Of companion-window.en.ts, bd2ffa87

export const byHand =
  'Der Browser hat kein Fenster geöffnet. Ziehen Sie diesen Tab heraus, damit er ein eigenes Fenster wird. Machen Sie das Fenster schmal, und stellen Sie es neben die Konsole.';
