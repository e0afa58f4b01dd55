interface Prose {
  /** Console labels that are in the sentences. */
  readonly labels: readonly string[];
  readonly words: string;
}

/** What the words of a guide say in each step, by its id, without markup. */
export function plainSteps(mdx: string): ReadonlyMap<string, Prose> {
  const steps = mdx.matchAll(/<Step id="([^"]+)">([^]*?)<\/Step>/g);
  return new Map([...steps].map(([, id = '', body = '']) => [id, proseOf(body)]));
}

function proseOf(body: string): Prose {
  return {
    labels: [...body.matchAll(/<Label>([^<]+)<\/Label>/g)].map(([, label = '']) => label),
    words: body
      .replaceAll(/```[^]*?```/g, ' ')
      .replaceAll(/<[A-Z]\w*[^>]*\stitle="([^"]+)"[^>]*>/g, '$1. ')
      .replaceAll(/<\/?[A-Za-z][^>]*>/g, '')
      .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll(/\*\*|`|(?<!\w)_|_(?!\w)|^[-#>|]+ |^\d+\. /gm, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  };
}
