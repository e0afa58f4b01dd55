import { noCause } from './describe-error.en';

/** "OperationError: The key is not extractable", for use in brackets. */
export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : noCause;
}
