import { loadsLater } from '../../browser/load-ahead';

/** What is inside is complete as it is; the tool that is fetched upgrades it. */
export class NearTool extends HTMLElement {
  connectedCallback(): void {
    const { tool = '' } = this.dataset;
    // Where it cannot be fetched, what a reader without script sees stays, and the line that says so comes.
    const load = async (): Promise<void> => {
      try {
        const { tools } = await import('./tools-by-name');
        const loadTool = tools.get(tool);
        if (!loadTool) throw new Error(`<near-tool> knows no tool "${tool}".`);
        await loadTool();
      } catch (error) {
        this.toggleAttribute('data-failed', true);
        throw error;
      }
    };
    loadsLater(load);
    // Seen at once and wanted by few: it comes with what is fetched at rest.
    if (this.hasAttribute('data-at-rest')) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        load()
          .then(keepTargetInPlace())
          .catch((error: unknown) => {
            // The page says so where the tool has no line of its own.
            if (!this.querySelector('[data-needs]')) throw error;
          });
      },
      { rootMargin: '600px' },
    );
    observer.observe(this);
  }
}

/** A tool that grows above the place that a link led to would push that place out of sight. */
function keepTargetInPlace(): () => void {
  const findTarget = () => (location.hash === '' ? null : document.getElementById(location.hash.slice(1)));
  const topOf = (element: Element | null): number => element?.getBoundingClientRect().top ?? -1;
  let target = findTarget();
  let before = topOf(target);
  // Measured last before the tool comes, since the reader may scroll or follow another link meanwhile.
  const watch = (): void => {
    target = findTarget();
    before = topOf(target);
  };
  addEventListener('scroll', watch, { passive: true });
  return () => {
    removeEventListener('scroll', watch);
    const newest = findTarget();
    // The link was followed this very moment, and its place not measured yet.
    if (newest !== target) newest?.scrollIntoView({ behavior: 'instant' });
    else if (before >= 0 && before <= innerHeight) {
      scrollBy({ top: topOf(target) - before, behavior: 'instant' });
    }
  };
}

customElements.define('near-tool', NearTool);
