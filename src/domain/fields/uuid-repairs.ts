import { sharedRepair } from './text-repairs';
import { uuid } from './text-shapes';

/** Repairs of a UUID (RFC 9562, section 4), in the order in which a field names them. */
export const lowerCased = sharedRepair('lower-cased', {
  pattern: /[A-F]+/g,
  into: (capitals) => capitals.toLowerCase(),
  onlyIf: (text) => uuid.test(text),
});

export const brackets = sharedRepair('braces', {
  pattern: /^[{([<][0-9a-f-]{32,36}[})\]>]$/gi,
  keep: /[0-9a-f-]+/i,
});

export const urnPrefix = sharedRepair('urn-prefix', { pattern: /^(?:urn:)?uuid:/gi });

export const missingHyphens = sharedRepair('hyphens-put-in', {
  pattern: /^[0-9a-f]{32}$/gi,
  into: (match) => match.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
});

export const gapsInUuid = sharedRepair('white-space-inside', {
  // Between digits of one only: two in one paste stay two.
  pattern: /(?<=[0-9a-f-])(?<![0-9a-f]{12})\s+(?=[0-9a-f-])/gi,
});
