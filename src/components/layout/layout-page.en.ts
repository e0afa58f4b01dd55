const save = 'Save a private key that you made here, if any, and reload the page.';

/** Of the components of this folder: what is around every page. */
export const words = {
  crumbs: { label: 'Breadcrumb', home: 'Service desks' },
  footer: {
    security: 'What stays here',
    values: 'Every value',
    changes: 'What changed',
    links: 'Link to this site',
    markdown: 'This page as Markdown',
    edit: 'Edit this page',
    report: 'Report a mistake',
    built: 'built on',
    licence: (name: string) => `${name} licence, `,
    others: 'and those of others',
    offline: 'Works offline',
    vendors: 'Not affiliated with the vendors named here.',
  },
  card: (product: string) =>
    `${product}: a line leads from step to step, between the assistant and the service desk.`,
  main: 'Main',
  neighbours: { label: 'Neighbouring pages', previous: 'Previous', next: 'Next' },
  onThisPage: 'On this page',
  skip: 'Skip to the content',
  menu: { title: 'Menu', search: 'Search' },
  /** By what public/theme.js calls them. */
  notice: {
    missing: `Part of this page did not load, so a check or a tool may not work. ${save}`,
    failed: `Something on this page failed, so a value may not have been checked. What you typed is still here. ${save}`,
    file: 'A file is read only where it is dropped on a large box for text. This one was not opened.',
    close: 'Close',
  },
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark' },
} as const;
