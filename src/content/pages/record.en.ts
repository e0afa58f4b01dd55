/** What `/record/` says around the sheets. */
export const words = {
  description:
    'Every value of your set-ups with the place where it goes, what proves each step, and the fingerprints of keys. Kept in this browser, to print, save and compare.',
  lede: 'Every value with the place where it goes, and what proves each step. It is kept in this browser and contains no secret.',
  needsScript: {
    what: 'Showing what this browser keeps',
    instead: 'Below are blank sheets to note your values on.',
  },
  nothing: 'Nothing is in this set-up yet. Begin with a guide, and come back here.',
  blank: 'Blank sheets',
  ofGuide: (name: string) => ` of ${name}`,
  printed: (product: string, version: string) => `${product} ${version}, printed on `,
  setups: 'Set-ups',
} as const;
