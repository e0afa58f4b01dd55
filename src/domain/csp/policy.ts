/** One directive as it is written: its name in small letters, its values as they are. */
export interface Directive {
  readonly name: string;
  readonly values: readonly string[];
}

/** In the order of the text. Of two directives with one name the first counts; the second stays where it is. */
export type Policy = readonly Directive[];

/** What a browser is about to do, by the name of the directive that has the first say. */
export const allUses = [
  'script-src-elem',
  'style-src-elem',
  'font-src',
  'connect-src',
  'img-src',
  'media-src',
  'frame-src',
  'worker-src',
] as const;
export type Use = (typeof allUses)[number];

/**
 * Who speaks between the directive that has the first say and `default-src`, which has the last:
 * https://www.w3.org/TR/CSP3/#directive-fallback-list.
 */
const fallbacks: Readonly<Partial<Record<Use, readonly string[]>>> = {
  'script-src-elem': ['script-src'],
  'style-src-elem': ['style-src'],
  'frame-src': ['child-src'],
  'worker-src': ['child-src', 'script-src'],
};

/** The directive to write where none but `default-src` speaks; browsers before 2022 know no `-elem`. */
export function written(use: Use): string {
  return use.replace('-elem', '');
}

/**
 * One policy as a browser takes it: https://www.w3.org/TR/CSP3/#parse-serialized-policy. A directive with a
 * character outside ASCII is passed over, as it says there.
 */
export function parsePolicy(text: string): Policy {
  return text.split(';').flatMap((part) => {
    const [name, ...values] = part.split(/[\t\n\f\r ]+/).filter((token) => token !== '');
    return name === undefined || !isAscii(part.trim()) ? [] : [{ name: name.toLowerCase(), values }];
  });
}

export function writePolicy(policy: Policy): string {
  return policy.map(({ name, values }) => [name, ...values].join(' ')).join('; ');
}

/** The first of this name, which is the one that counts. */
export function directiveOf(policy: Policy, name: string): Directive | undefined {
  return policy.find((directive) => directive.name === name);
}

/** The directive that decides on this use; none where everything may pass. */
export function decidingDirective(policy: Policy, use: Use): Directive | undefined {
  for (const name of [use, ...(fallbacks[use] ?? []), 'default-src']) {
    const directive = directiveOf(policy, name);
    if (directive) return directive;
  }
  return undefined;
}

export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}
