import type { CrossFinding, FieldCheck } from '../../domain/reading';
import { key } from './key';

export const checks = { key } satisfies Record<string, FieldCheck>;

export const crossFindings: readonly CrossFinding[] = [];
