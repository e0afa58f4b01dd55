import type { FieldCheck } from '../../../domain/fields/reading';
import { keyFile } from './fields/key-file';
import { keysetEndpoint } from './fields/keyset-endpoint';
import { keysetIssuer } from './fields/keyset-issuer';

export const checks = { keyFile, keysetIssuer, keysetEndpoint } satisfies Record<string, FieldCheck>;
