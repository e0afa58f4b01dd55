import { repairs } from './fields.en';
import type { RepairRule } from './words';
import { uuid } from './text-shapes';

/** Repairs of a UUID (RFC 9562, section 4), in the order in which a field names them. */
export const lowerCased: RepairRule = {
  name: 'lower-cased',
  pattern: /[A-F]+/g,
  into: (capitals) => capitals.toLowerCase(),
  onlyIf: (text) => uuid.test(text),
  words: repairs['lower-cased'],
};

export const brackets: RepairRule = {
  name: 'braces',
  pattern: /^[{([<][0-9a-f-]{32,36}[})\]>]$/gi,
  keep: /[0-9a-f-]+/i,
  words: repairs.braces,
};

export const urnPrefix: RepairRule = {
  name: 'urn-prefix',
  pattern: /^(?:urn:)?uuid:/gi,
  words: repairs['urn-prefix'],
};

export const missingHyphens: RepairRule = {
  name: 'hyphens-put-in',
  pattern: /^[0-9a-f]{32}$/gi,
  into: (match) => match.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  words: repairs['hyphens-put-in'],
};

export const gapsInUuid: RepairRule = {
  name: 'white-space-inside',
  // Between digits of one only: two in one paste stay two.
  pattern: /(?<=[0-9a-f-])(?<![0-9a-f]{12})\s+(?=[0-9a-f-])/gi,
  words: repairs['white-space-inside'],
};
