import type { KeySymptoms } from '../../../domain/pair-check/compare-key';
import { effects } from './key-symptoms.en';

/** The codes come from a table that LivePerson has not published; its staff quote 9007 word for word. */
export const symptoms: KeySymptoms = { id: 'liveengage', effects, source: 'liveperson-thread-198' };
