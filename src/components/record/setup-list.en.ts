import { notKept } from '../setup/kept.en';

export const purposes = {
  add: { asks: 'Name of the new set-up, such as Sandbox', does: 'Add it', done: 'Added, and in use.' },
  rename: { asks: 'New name', does: 'Rename it', done: 'Renamed.' },
  duplicate: { asks: 'Name of the copy', does: 'Duplicate it', done: 'Duplicated, and in use.' },
} as const;

export const words = {
  refused: notKept,
  deleted: 'Deleted.',
  copyOf: (name: string) => `${name}, copy`,
  changed: (about: string, day: string) => `${about}, changed ${day}`,
  empty: 'no values yet',
};
