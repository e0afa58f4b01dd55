/** Offers text as a file; whether the person kept it cannot be known. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers take the content only once the person has chosen a place for it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
