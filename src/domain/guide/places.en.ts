import type { NamedPlace } from './guide';

export const assistant: NamedPlace = {
  name: 'the assistant',
  there: 'In the assistant',
  kind: 'assistant',
};

/** The place beside the assistant, where that is a service desk. */
export const otherPlace = (name: string): NamedPlace => ({ name, there: `In ${name}`, kind: 'service desk' });

/** What is connected where a guide belongs to no desk. */
export const website: NamedPlace = {
  name: 'your website',
  there: 'On your website',
  kind: 'your website and its server',
};

/** A product in the place of the assistant. `name`: short enough for the map, such as "Acme". */
export const product = (name: string): NamedPlace => ({ name, there: `In ${name}`, kind: name });
