/** What readers send to those who keep a site: it is prepared here, and they add what they see. */
export const words = {
  screen: {
    subject: (title: string, step: string) => `My screen looks different: ${title}, step ${step}`,
    version: (version: string) => `Deskbridge ${version}`,
    guide: (title: string) => `Guide: ${title}`,
    step: (number: string, title: string) => `Step ${number}: ${title}`,
    address: (address: string) => `Address: ${address}`,
    checked: (day: string) => `Checked against sources: ${day}`,
    /** The name of an edition follows. */
    names: 'Names as in: ',
    ask: 'What I was to find:\nWhat I see instead:',
  },
  mistake: {
    subject: (title: string) => `Mistake on the page: ${title}`,
    ask: 'What is wrong:\n\nWhat would be right:\n\n',
    built: (version: string, day: string) => `Deskbridge ${version}, built on ${day}`,
    page: (path: string) => `Page: ${path}`,
  },
} as const;
