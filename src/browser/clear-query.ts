/** Takes what a link carries out of the address bar. */
export function clearQuery(): void {
  if (location.search !== '') history.replaceState(history.state, '', location.pathname + location.hash);
}
