let observer: PerformanceObserver | undefined;

/** Shows how many requests the page makes from now on, of any kind that the browser reports. */
export function countRequests(shown: HTMLElement): void {
  observer?.disconnect();
  const since = performance.now();
  let count = 0;
  shown.textContent = '0';
  observer = new PerformanceObserver((list) => {
    count += list.getEntries().filter(({ startTime }) => startTime >= since).length;
    shown.textContent = String(count);
  });
  observer.observe({ type: 'resource' });
}
