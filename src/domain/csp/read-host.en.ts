import { removed } from '../fields/removed.en';

/** `example`: an address of the right form. */
export const words = {
  'no-web-address': (example: string) => `This is not a web address. ${enter(example)}`,
  'not-https': (example: string) => `This is not https. A secured page loads nothing else. ${enter(example)}`,
  secret: (example: string) => `This contains a key, a token or another secret. ${removed} ${enter(example)}`,
  host: (origin: string) => `${origin} is added where it is needed.`,
} as const;

function enter(example: string): string {
  return `Enter an address such as ${example}.`;
}
