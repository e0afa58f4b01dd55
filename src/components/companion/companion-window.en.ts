export const byHand =
  'The browser did not open a window. Drag this tab out to make a window of it, make the window narrow, and put it next to the console.';
