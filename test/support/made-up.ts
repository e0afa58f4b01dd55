import { defineDesk, type Desk } from '../../src/domain/guide/desk';
import type { Availability, Field, Lane, Step } from '../../src/domain/guide/guide';

/** A public value on one line that goes from one place to another; nothing else of it matters. */
export function madeUpField(label: string, from: Lane, to: Lane): Field {
  return {
    label,
    hint: '',
    control: 'line',
    born: { in: from, path: [], label },
    pasted: { in: to, path: [], label },
  };
}

/** A step of a minute, here on this page, titled by its id, with nothing in it but what is given. */
export function madeUpStep(id: string, given: Partial<Step<string>> = {}): Step<string> {
  return {
    id,
    title: id,
    short: id,
    lane: 'here',
    who: ['desk-admin'],
    minutes: 1,
    actions: [],
    variants: [],
    checked: '2026-11-22',
    sources: [],
    ...given,
  };
}

/** A desk that nobody has heard of, with one field and no step. */
export function madeUpDesk(name: string, stage: Availability['stage']): Desk {
  return defineDesk({
    id: name.toLowerCase(),
    name,
    vendor: `${name} Ltd`,
    order: 9,
    availability: { stage, since: '2020-06-03' },
    needs: 'an administrator',
    summary: `${name} in short.`,
    ready: ['a key'],
    addresses: [],
    title: '',
    lede: '',
    checks: { number: { findings: [], read: () => undefined } },
    crossFindings: [],
    fields: { number: madeUpField('Number', 'desk', 'assistant') },
    steps: [],
    preview: {
      console: '',
      widths: [],
      customer: '',
      assistant: '',
      sampleName: '',
      faults: [],
      caveat: '',
      name: 'number',
      url: 'number',
    },
  });
}
