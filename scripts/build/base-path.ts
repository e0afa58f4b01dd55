/** The base path in the one form that everything here uses: `docs`, `/docs` and `/docs/` are `/docs/`. */
export function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
