/** "OperationError: The key is not extractable", to stand in brackets. */
export function describeError(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : 'no cause given';
}
