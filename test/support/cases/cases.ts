import * as z from 'zod';
import { textOfFile } from '../../../src/domain/keys/text-of-file';
import desksAndCode from './desks-and-code.json';
import keysAndTokens from './keys-and-tokens.json';

const caseSchema = z
  .strictObject({
    id: z.string(),
    kind: z.string(),
    group: z.string().optional(),
    page: z.string(),
    fields: z.array(z.string()),
    input: z.string().optional(),
    file: z.strictObject({ name: z.string(), base64: z.string() }).optional(),
    tokenKey: z.string().optional(),
    clock: z.string().optional(),
    expect: z.array(z.array(z.enum(['ok', 'warn', 'stop']))),
    secret: z.literal(true).optional(),
    spkiSha256: z.string().optional(),
    values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
    mention: z.array(z.string()).optional(),
    /** Why what was expected at first is not what is right. */
    judged: z.string().optional(),
  })
  .transform(({ page, input, file, clock, ...rest }) => ({
    ...rest,
    /** The page as boxes name it: "keys". */
    page: page.replaceAll('/', ''),
    /** What is in the box: a file as the page reads it. */
    pasted: file ? textOfFile(new Uint8Array(Buffer.from(file.base64, 'base64'))) : (input ?? ''),
    /** Seconds since 1970. */
    now: clock === undefined ? undefined : Date.parse(clock) / 1000,
  }));
export type Case = z.infer<typeof caseSchema>;

export const cases: readonly Case[] = z.array(caseSchema).parse([...keysAndTokens, ...desksAndCode]);
