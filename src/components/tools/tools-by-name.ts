/** The tools of the guides. Each is fetched when a reader comes near it, and so is this list: the addresses weigh, too. */
export const tools = new Map<string, () => Promise<unknown>>([
  ['agent-preview', () => import('../preview/agent-preview')],
  ['own-address', () => import('./own-address')],
  ['key-maker', () => import('../keys/make-here')],
  ['transfer-response', () => import('../embed/transfer-response')],
  ['identity-payload', () => import('../embed/identity-payload')],
  ['component-height', () => import('../embed/component-height')],
  ['embed-snippet', () => import('../embed/embed-snippet')],
  ['server-code', () => import('../server-code/server-code')],
  ['guide-edition', () => import('../prose/edition')],
  ['copy-step', () => import('./copy-step')],
  ['remind-me', () => import('./remind-me')],
  ['fault-finder', () => import('../faults/fault-finder')],
  ['companion-window', () => import('../companion/companion-window')],
  ['hand-off', () => import('../hand-off/hand-off')],
  ['end-of-guide', () => import('../record/end-of-guide')],
  ['site-policy', () => import('../csp/site-policy')],
]);
