import * as z from 'zod/mini';
import type { FieldCheck, Finding, TextSeen } from '../../../../domain/fields/reading';
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
import { counted } from '../../../../domain/text/counted';
import { uuid, webAddress } from '../../../../domain/fields/text-shapes';
import {
  brackets,
  gapsInUuid,
  lowerCased,
  missingHyphens,
  urnPrefix,
} from '../../../../domain/fields/uuid-repairs';
import { sampleFinding } from '../../../../domain/fields/sample-finding';
import { secretsIn, strangersIn, type Box } from './misplaced';
import { internalRegions, regionOf } from './regions';

/** An id that is a UUID. Nothing in a UUID tells what it is the id of. */
export interface UuidField {
  /** "integration ID" */
  readonly label: string;
  /** The option that holds it: "integrationID". */
  readonly option: string;
  readonly example: string;
  /** Where the right one is, as a whole sentence without its full stop. */
  readonly copyIt: string;
  /** Names that are copied along with it. */
  readonly names: readonly string[];
  readonly recognised: string;
  readonly source: string;
}

export function boxOf(field: UuidField): Box {
  const { label, example, copyIt } = field;
  return { what: `the ${label}`, example, copyIt: `${copyIt}: ${formOf(field)}.` };
}

const uuidAnywhere = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

export function uuidField(field: UuidField): FieldCheck {
  return textField({
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
    grammar: z
      .string()
      .check(
        z.regex(
          /^(?!0{8}-0{4}-0{4}-0{4}-0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
        ),
      ),
    findings: findingsOf(field),
    recognised: field.recognised,
    otherwise: `This does not look like the ${field.label}. ${field.copyIt}: ${formOf(field)}.`,
    source: field.source,
  });
}

function findingsOf(field: UuidField): readonly Finding<TextSeen>[] {
  const { label, option, example, source } = field;
  const box = boxOf(field);
  const { copyIt } = box;
  const isRegion = (text: string) => regionOf(text.toLowerCase()) !== undefined || internalRegions.has(text);
  return [
    ...secretsIn(box),
    ...strangersIn(box),
    {
      reason: 'region-here',
      is: 'identity',
      when: ({ text }) => isRegion(text),
      belongsIn: 'region',
      words: `This is a region, which has a box of its own. ${copyIt}`,
      source,
    },
    {
      reason: 'several-ids',
      is: 'identity',
      when: ({ pasted }) => new Set(pasted.toLowerCase().match(uuidAnywhere)).size > 1,
      words: `There is more than one id here, and nothing beside them says which is the ${label}. Paste it alone, or the whole snippet.`,
      source,
    },
    {
      reason: 'web-address',
      is: 'identity',
      when: ({ text }) => webAddress.test(text),
      words: `This is a web address in which no ${option} could be read. ${copyIt}`,
      source,
    },
    {
      reason: 'text-around',
      is: 'miss',
      when: ({ text, pasted }) =>
        pasted.search(uuidAnywhere) >= 0 && !uuid.test(text) && !/[0-9a-f-]{37}/i.test(pasted),
      words: `There is something around this id that does not say what it is. Paste the ${label} alone, or the whole snippet.`,
      source,
    },
    {
      reason: 'all-zeros',
      is: 'identity',
      when: ({ text }) => uuid.test(text) && !/[1-9a-f]/.test(text),
      words: `Every digit of this id is 0, so it stands for nothing. ${copyIt}`,
      source,
    },
    {
      reason: 'cut-short',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{4,35}$/i.test(withoutDots(text)) && /\d/.test(text),
      words: ({ text }) =>
        `This has ${String(withoutDots(text).length)} of 36 characters. ${field.copyIt}, from the first character to the last, such as ${example}.`,
      source,
    },
    {
      reason: 'too-long',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{37,}$/i.test(text),
      words: ({ text }) => `This has ${String(text.length)} characters. ${copyIt}`,
      source,
    },
    {
      reason: 'hyphens-elsewhere',
      is: 'miss',
      when: ({ text }) => /^[0-9a-f-]{36}$/i.test(text),
      words: `The characters are right, and the hyphens stand elsewhere. The ${label} has 8, 4, 4, 4 and 12 characters between them, such as ${example}.`,
      source,
    },
    {
      reason: 'letters-beyond-f',
      is: 'miss',
      when: ({ text }) => /^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/i.test(text),
      words: ({ text }) => {
        const count = text.match(/[g-z]/gi)?.length ?? 0;
        return `${counted(count, 'letter')} beyond f ${count === 1 ? 'stands' : 'stand'} in this id, perhaps O for 0 or l for 1. The ${label} has only 0 to 9 and a to f, such as ${example}.`;
      },
      source,
    },
    sampleFinding(copyIt, source),
    {
      reason: 'without-hyphens',
      is: 'warning',
      when: ({ pasted }) => withoutHyphens.test(pasted),
      words: `This came without hyphens, so they were put in. A subscription ID has 32 such characters too and keeps them without hyphens, so compare this with ${option} in the snippet on the Embed tab.`,
      source,
    },
  ];
}

const withoutHyphens = /(?<![\w-])[0-9a-f]{32}(?![\w-])/i;

function formOf({ example }: UuidField): string {
  return `36 characters with four hyphens, such as ${example}`;
}

function withoutDots(text: string): string {
  return text.replaceAll(/…|\.\.\./g, '');
}
