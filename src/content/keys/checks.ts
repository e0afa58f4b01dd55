import type { CrossFinding, FieldCheck } from '../../domain/fields/reading';
import { key } from './key';

export const checks = { key } satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [];
