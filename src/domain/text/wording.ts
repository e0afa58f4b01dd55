/** What a sentence begins with: "Your website". */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The beginning of a text that would be too long in a sentence: “watsonAssistantCh…”. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** "a, b and c" or "a, b, c, d and 3 more": enough to tell them apart, however many there are. */
export function listed(values: readonly string[]): string {
  const shown = values.length > mostListed ? values.slice(0, mostListed) : values.slice(0, -1);
  const last = values.length > mostListed ? `${String(values.length - mostListed)} more` : values.at(-1);
  return [shown.join(', '), last].filter((part) => part !== '').join(' and ');
}

const mostListed = 4;
