/**
 * A part of a guide on its way to a colleague, or back, as JSON:
 *
 *   { handOff: 1, guide, role, returns, name, note, made, steps: [id], values: { <field>: text },
 *     marks: { <action>: [how, time] } }
 *
 * - Only what the fields of those steps hold is carried. A secret has no field, and what looks like one is left out
 *   when it is written and refused when it is read.
 * - No fingerprint and no host is carried: whoever changes a key on its way would change them with it. Both ends work
 *   them out from the value, and people compare them by another way than the link.
 * - Reading is strict: a member that is missing, of another type or past its limit refuses the whole. Members that
 *   this version does not know are left out. A higher number of `handOff` refuses the whole as newer.
 */
export interface HandOff {
  readonly guide: string;
  readonly role: string;
  /** The one who was asked sends back what came of it. */
  readonly returns: boolean;
  /** Of the set-up, as the sender calls it. */
  readonly name: string;
  readonly note: string;
  /** ISO time. */
  readonly made: string;
  readonly steps: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What a person said about an action. A copy says nothing to anybody else. */
export interface Mark {
  readonly how: (typeof ways)[number];
  readonly at: string;
}

export const ways = ['confirmed', 'skipped'] as const;
export const schema = 1;

/** Characters, or members. No part of a guide comes near them. */
export const limits = {
  /** Of the JSON, inflated. */
  text: 60_000,
  /** Of what is in the address behind `#handoff=`. */
  link: 40_000,
  value: 12_000,
  name: 80,
  note: 600,
  id: 80,
  steps: 60,
  values: 60,
  marks: 300,
} as const;
