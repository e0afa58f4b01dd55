/** `name`: in the header. `title`: of the page. */
export const words = {
  home: {
    name: 'Service desks',
    title: 'Choose a service desk',
    otherDesks: 'Desks without a guide here',
  },
  values: { name: 'Values', title: 'Every value' },
  faults: {
    name: 'Faults',
    title: 'Which error do you see?',
    paste: 'Paste what you see',
    codes: 'By code',
    desk: 'Show the faults of',
  },
  record: { name: 'Record', title: 'What you set up' },
  changes: { name: 'Changes', title: 'What changed', own: 'This site' },
  security: { name: 'Security', title: 'What stays here' },
  links: { name: 'Links', title: 'Links that last' },
  oldAddresses: { title: 'Addresses from older product documentation' },
} as const;
