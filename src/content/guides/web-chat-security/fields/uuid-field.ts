import type { FieldCheck } from '../../../../domain/fields/reading';
import { textField } from '../../../../domain/fields/read-field';
import {
  commentBehind,
  invisibleCharacters,
  labelPrefix,
  quotesAround,
  surroundingSpace,
  trailingPunctuation,
  typographicDashes,
} from '../../../../domain/fields/text-repairs';
import { uuid, webAddress } from '../../../../domain/fields/text-shapes';
import {
  brackets,
  gapsInUuid,
  lowerCased,
  missingHyphens,
  urnPrefix,
} from '../../../../domain/fields/uuid-repairs';
import { sampleRow } from '../../../../domain/fields/sample-finding';
import { textRows } from '../../../../domain/fields/words';
import { wordsOf } from './uuid-field.en';
import { secretsIn, strangersIn, type Box } from './misplaced';
import { internalRegions, regionOf } from './regions';

/** An id that is a UUID. Nothing in a UUID tells what it is the id of. */
export interface UuidField {
  /** "integration ID" */
  readonly label: string;
  /** The option that holds it: "integrationID". */
  readonly option: string;
  readonly example: string;
  /** Names that are copied along with it. */
  readonly names: readonly string[];
  readonly recognised: string;
  /** Of each row that names no other. */
  readonly source: string;
}

export function boxOf(field: UuidField): Box {
  return wordsOf(field).belongs;
}

const uuidAnywhere = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export function uuidField(field: UuidField): FieldCheck {
  const check = textField({
    repairs: [
      commentBehind,
      labelPrefix(field.names, 'colon-or-space'),
      lowerCased,
      brackets,
      urnPrefix,
      missingHyphens,
      typographicDashes,
      gapsInUuid,
      invisibleCharacters,
      quotesAround,
      trailingPunctuation,
      surroundingSpace,
    ],
    grammar: /^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    findings: findingsOf(field),
    words: { ...wordsOf(field), recognised: field.recognised },
    source: field.source,
  });
  return { ...check, findings: check.findings.map((row) => ({ source: field.source, ...row })) };
}

function findingsOf(field: UuidField) {
  const box = boxOf(field);
  const isRegion = (text: string) => regionOf(text.toLowerCase()) !== undefined || internalRegions.has(text);
  return textRows([
    ...secretsIn(box),
    ...strangersIn(box),
    {
      reason: 'region-here',
      is: 'identity',
      when: ({ text }) => isRegion(text),
      belongsIn: 'region',
    },
    {
      reason: 'several-ids',
      is: 'identity',
      when: ({ pasted }) => new Set(pasted.toLowerCase().match(uuidAnywhere)).size > 1,
    },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text),
    },
    {
      reason: 'text-around',
      is: 'miss',
      when: ({ text, pasted }) =>
        pasted.search(uuidAnywhere) >= 0 && !uuid.test(text) && !/[0-9a-f-]{37}/i.test(pasted),
    },
    {
      reason: 'all-zeros',
      is: 'identity',
      when: ({ text }) => uuid.test(text) && !/[1-9a-f]/.test(text),
    },
    {
      reason: 'cut-short',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{4,35}$/i.test(withoutDots(text)) && /\d/.test(text),
      about: ({ text }) => ({ length: withoutDots(text).length }),
    },
    {
      reason: 'too-long',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{37,}$/i.test(text),
      about: ({ text }) => ({ length: text.length }),
    },
    {
      reason: 'hyphens-elsewhere',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{36}$/i.test(text),
    },
    {
      reason: 'letters-beyond-f',
      is: 'miss',
      when: ({ text }) => /^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(text),
      about: ({ text }) => ({ letters: text.match(/[g-z]/gi)?.length ?? 0 }),
    },
    sampleRow(field.source),
    {
      reason: 'without-hyphens',
      is: 'warning',
      when: ({ pasted }) => withoutHyphens.test(pasted),
    },
  ]);
}

const withoutHyphens = /(?<![\w-])[0-9a-f]{32}(?![\w-])/i;

function withoutDots(text: string): string {
  return text.replaceAll(/…|\.\.\./g, '');
}
