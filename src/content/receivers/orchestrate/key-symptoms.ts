import type { KeySymptoms } from '../../../domain/pair-check/compare-key';
import { effects } from './key-symptoms.en';

export const symptoms: KeySymptoms = { id: 'orchestrate', effects, source: 'orchestrate-security' };
