import type { RepairRule } from './read-field';
import { counted } from '../text/counted';
import { uuid } from './text-shapes';

/** Repairs of a UUID (RFC 9562, section 4), in the order in which a field names them. */
export const lowerCased: RepairRule = {
  name: 'lower-cased',
  pattern: /[A-F]+/g,
  into: (capitals) => capitals.toLowerCase(),
  onlyIf: (text) => uuid.test(text),
  words: 'Written in lower case',
};

export const brackets: RepairRule = {
  name: 'braces',
  pattern: /^[{([<][0-9a-f-]{32,36}[})\]>]$/gi,
  keep: /[0-9a-f-]+/i,
  words: 'Brackets around it taken out',
};

export const urnPrefix: RepairRule = {
  name: 'urn-prefix',
  pattern: /^(?:urn:)?uuid:/gi,
  words: 'The prefix urn:uuid: taken out',
};

export const missingHyphens: RepairRule = {
  name: 'hyphens-put-in',
  pattern: /^[0-9a-f]{32}$/gi,
  into: (match) => match.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  words: 'Four hyphens put in, after 8, 12, 16 and 20 characters',
};

export const gapsInUuid: RepairRule = {
  name: 'white-space-inside',
  // Between digits of one only: two in one paste stay two.
  pattern: /(?<=[0-9a-f-])(?<![0-9a-f]{12})\s+(?=[0-9a-f-])/gi,
  words: (count) => `${counted(count, 'gap')} inside it closed`,
};
