import { directiveBeginning, isKnownDirective, keywordNames } from '../directive-names';

/** The directive that a key of an object or a method of a builder names: "scriptSrc", "CSP_SCRIPT_SRC". */
export function directiveOfName(name: string): string | undefined {
  if (!beginsLikeOne.test(name)) return undefined;
  const kebab = name
    .replace(/^[:$@]/, '')
    .replace(/^CSP_/, '')
    .replace(/^[Aa]dd(?=[A-Z])/, '')
    .replace(/(?<=[a-z])Sources$/, 'Src')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .replaceAll('_', '-')
    .toLowerCase();
  return [kebab, kebab.replace(/s$/, '')].find(isKnownDirective);
}

const beginsLikeOne = new RegExp(String.raw`^[:$@]?(?:CSP_|add)?(?:${directiveBeginning})`, 'i');

/** The source expression that a symbol, a constant or a method of a builder represents: `:self`, `SELF`, `Self()`. */
export function keywordOf(name: string): string | undefined {
  return keywords.get(
    name
      .replace(/^:/, '')
      .replace(/^From(?=Self)/, '')
      .replaceAll(/[_-]/g, '')
      .toLowerCase(),
  );
}

const keywords: ReadonlyMap<string, string> = new Map([
  ...keywordNames.map((keyword) => [keyword.replaceAll('-', ''), `'${keyword}'`] as const),
  ...['http', 'https', 'ws', 'wss', 'data', 'blob', 'filesystem', 'mediastream'].map(
    (scheme) => [scheme, `${scheme}:`] as const,
  ),
  ['overhttps', 'https:'],
  ['any', '*'],
  ['nonce', "'nonce-{random}'"],
  ['withnonce', "'nonce-{random}'"],
]);
