/** `name`: of a form, such as "JSON Web Key (JWK)". `box`: “Your public key” in the assistant. */
export const words = {
  copyAs: (name: string) => `Copy as ${name}`,
  copyFor: (box: string) => `Copy for ${box}`,
  noPrint: 'needs a page with https',
  copied: (count: number) => `${String(count)} characters`,
  offered: (file: string) => `Offered as ${file}.`,
} as const;
