/** What the first page says around the desks. */
export const words = {
  description:
    'Step-by-step set-up of web chat transfers to a service desk. Every value is checked as it is pasted, and the key is made in the browser.',
  heading: 'Connect your web chat to a service desk, with every pasted value checked.',
  lede: 'A set-up guide for web chat transfers. Keep it open beside your two consoles. Paste what you copied, and see at once whether it is right. A key that you make here stays here.',
  otherDesks: {
    question: 'Another desk?',
    answer:
      'Genesys and NICE CXone are set up in the code of your page. For eGain, Enghouse, Kustomer, Oracle, Twilio Flex and others there are starter kits, which need a developer and a server. We have no guide for these. See',
    documentation: 'the assistant’s documentation',
  },
  besides: {
    question: 'Not a desk today?',
    secure: {
      name: 'Web chat security',
      says: 'Let only your own visitors talk to the assistant. The order of the steps never breaks the live site. With server code that our tests run.',
    },
    keys: 'Make a key pair. Read, repair and convert a key that somebody sent you. Check whether the key in a console fits the tokens of your server. Replace a key without a long gap.',
    token:
      'Read a token by the rules of the service that receives it, even a broken one. Make one for a test. See when the web chat asks for a new one.',
  },
  safe: {
    label: 'What makes it safe to follow',
    key: {
      name: 'The key stays here',
      says: 'Your browser makes the key pairs. The page’s policy forbids it to send anything, and the page counts its requests for you.',
      more: 'What that does and does not protect',
    },
    pastes: {
      name: 'Wrong pastes have names',
      says: (causes: number) =>
        `The page does not say “wrong format”, but “this is the key from the API tab”. It recognises ${String(causes)} causes and says what to do.`,
    },
    kept: {
      name: 'Nothing is lost on the way',
      says: 'Stop, wait a day, come back. This browser keeps values and marks until you delete them.',
    },
  },
} as const;
