import { words } from './workshops.en';

const { keys, token } = words;
const { key, pairKey, pairToken } = keys.fields;
const { ibmPublicKey, ...read } = token.fields;

/** The workshops, and their tools by the ids of their sections, which links lead to. */
export const workshops = {
  keys: {
    name: keys.name,
    tools: [
      { id: 'make', ...keys.tools.make, fields: {} },
      { id: 'read', ...keys.tools.read, fields: { key } },
      { id: 'compare', ...keys.tools.compare, fields: { pairKey, pairToken } },
      { id: 'replace', ...keys.tools.replace, fields: {} },
    ],
  },
  token: {
    name: token.name,
    tools: [
      { id: 'read', ...token.tools.read, fields: read },
      { id: 'make', ...token.tools.make, fields: { ibmPublicKey } },
      { id: 'time-line', ...token.tools['time-line'], fields: {} },
      { id: 'refusals', ...token.tools.refusals, fields: {} },
    ],
  },
} as const;
