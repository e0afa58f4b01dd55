/** Prints one part of the page, without the rest of it. */
export function printAlone(part: HTMLElement): void {
  const root = document.documentElement;
  root.dataset['printsAlone'] = '';
  part.dataset['printed'] = '';
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['printsAlone'];
      delete part.dataset['printed'];
    },
    { once: true },
  );
  print();
}
