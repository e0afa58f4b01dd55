import { defineDesk, type Desk } from '../../src/domain/guide/desk';
import type { Availability, Field, Lane, Step } from '../../src/domain/guide/guide';

/** A public value on one line that goes from one place to another; nothing else of it matters. */
export function madeUpField(label: string, from: Lane, to: Lane): Field {
  const at = (lane: Lane) => ({ in: lane, path: [], label });
  return { label, hint: '', control: 'line', born: at(from), pasted: at(to) };
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
    outline: {
      id: name.toLowerCase(),
      name,
      vendor: `${name} Ltd`,
      order: 9,
      availability: { stage, since: '2020-06-03' },
      checked: '2026-11-22',
      fields: { number: { label: 'Number', born: { in: 'desk' }, pasted: { in: 'assistant' } } },
      steps: [],
      preview: { widths: [], faults: [], name: 'number', url: 'number' },
    },
    words: {
      title: '',
      lede: '',
      needs: 'an administrator',
      summary: `${name} in short.`,
      ready: ['a key'],
      fields: { number: { hint: '' } },
      steps: {},
      preview: { console: '', customer: '', assistant: '', sampleName: '', caveat: '', faults: {} },
    },
    checks: { number: { findings: [], read: () => undefined } },
    crossFindings: [],
  });
}
