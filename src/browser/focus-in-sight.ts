/** Signs that the reader looks elsewhere than where the focus is. */
const leaves = ['wheel', 'touchmove', 'pointerdown'] as const;
const scrollKeys = /^(Page|Arrow)|^(Home|End)$/;

/**
 * What comes late above the focus, or around it, would push it out of sight: it is brought back whenever `grows`
 * changes its height, unless the reader has scrolled on since the focus came there.
 */
export function keepFocusInSight(grows: Element): void {
  let isFollowed = false;
  const leave = (): void => {
    isFollowed = false;
  };
  addEventListener('focusin', () => {
    isFollowed = true;
  });
  addEventListener('keydown', ({ key }) => {
    if (scrollKeys.test(key)) leave();
  });
  for (const sign of leaves) addEventListener(sign, leave, { passive: true });
  new ResizeObserver(() => {
    const { activeElement } = document;
    if (!isFollowed || activeElement === grows || !grows.contains(activeElement)) return;
    activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }).observe(grows);
}
