/** What `/faults/` says around the faults. */
export const words = {
  description:
    'What goes wrong between a web chat and a service desk: each fault with its codes, its cause, what to check, and the step that puts it right.',
  lede: (count: number) =>
    `${String(count)} faults of the service desks and of the web chat: where each appears, what causes it, and the step that fixes it.`,
  paste:
    'Console, JSON, HTML, a HAR file’s text or your own words. It stays in this browser; keys, tokens and addresses are removed.',
  codes: { one: 'is status 404 with internal code 18,', many: 'any status from 500 on.' },
  notHere: {
    question: 'Not here?',
    ask: 'Note the code, the time and where it appeared, and ask the support of the console that shows it. Leave out keys, tokens and names of customers.',
    report: {
      before: 'If you find the cause,',
      link: 'tell those who maintain this site',
      after: ', so that the next reader finds it here.',
    },
  },
} as const;
