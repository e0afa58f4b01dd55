import type { OtherPlace } from './guide';

/** The place beside the assistant, where that is a service desk. */
export const otherPlace = (name: string): OtherPlace => ({ name, there: `In ${name}`, kind: 'service desk' });
