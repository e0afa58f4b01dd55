import * as z from 'zod';

/** Pixels of CSS. */
export const widths = [320, 360, 768, 1280] as const;
export const phones = [320, 360] as const;
export const looks = ['light', 'dark', 'forced', 'print'] as const;
export type Look = (typeof looks)[number];

/** Print has one width: about that of a sheet of A4. */
export function looksAt(width: number): Look[] {
  return looks.filter((look) => look !== 'print' || width === 768);
}

/** What the clock of every page says, in milliseconds. */
export const clock = Date.UTC(2026, 5, 15, 10, 0);

/** What a reader does on the page before the picture is taken. */
const actSchema = z.union([
  z.object({ fill: z.string(), text: z.string(), verdict: z.enum(['ok', 'warn', 'stop']) }),
  /** A button by its name, and the words that say that its work is done. */
  z.object({ press: z.string(), until: z.string().optional() }),
  /** A box, a switch or one of several, by its label. */
  z.object({ check: z.string() }),
  z.object({ select: z.string(), option: z.string() }),
  z.object({ open: z.enum(['menu', 'everything']) }),
]);

const stateSchema = z.object({
  /** The path of the built page: `/keys/`, `/404.html`. */
  page: z.string(),
  /** Unique on its page; a part of the picture's path. */
  name: z.string().regex(/^[a-z0-9-]+$/),
  /** What follows the path: query and fragment. */
  query: z.string().optional(),
  script: z.literal(false).optional(),
  /** What this browser's storage holds before, by the full name of the entry. */
  kept: z.record(z.string(), z.string()).optional(),
  /** All, where left out. */
  widths: z.array(z.literal(widths)).readonly().optional(),
  acts: z.array(actSchema).readonly().optional(),
});

export type Act = z.infer<typeof actSchema>;
export type State = z.infer<typeof stateSchema>;

export const statesSchema = z.array(stateSchema);

export interface Picture {
  readonly page: string;
  readonly state: string;
  readonly width: number;
  readonly look: string;
}

/** `/docs/assistant/` → `docs-assistant` */
export function slugOf(path: string): string {
  return path.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home';
}

/** Where a picture is in the folder of its run. */
export function pathOf({ page, state, width, look }: Picture): string {
  return `${page}/${state}/${String(width)}-${look}.png`;
}

/** The picture at a path; nothing where none is. */
export function pictureAt(path: string): Picture | undefined {
  const [, page, state, width, look] =
    /^([a-z0-9-]+)\/([a-z0-9-]+)\/(\d+)-(light|dark|forced|print)\.png$/.exec(path) ?? [];
  if (page === undefined || state === undefined || look === undefined) return undefined;
  return { page, state, width: Number(width), look };
}
