import { loadsLater } from '../../browser/load-ahead';

/** The tools of the guides: each comes when a reader comes near it, so that the page's first load is light. */
const tools = new Map<string, () => Promise<unknown>>([
  ['agent-preview', () => import('../preview/agent-preview')],
  ['transfer-response', () => import('./transfer-response')],
  ['identity-payload', () => import('./identity-payload')],
  ['component-height', () => import('./component-height')],
  ['server-code', () => import('./server-code')],
]);

/** What is inside is complete as it stands; the tool that is fetched upgrades it. */
export class NearTool extends HTMLElement {
  connectedCallback(): void {
    const load = tools.get(this.dataset['tool'] ?? '');
    if (!load) throw new Error(`<near-tool> knows no tool "${this.dataset['tool'] ?? ''}".`);
    loadsLater(load);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        // Where it cannot be fetched, what a reader without script sees stays.
        load()
          .then(keepTargetInPlace())
          .catch(() => undefined);
      },
      { rootMargin: '600px' },
    );
    observer.observe(this);
  }
}

/** A tool that grows above the place that a link led to would push that place out of sight. */
function keepTargetInPlace(): () => void {
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const topOf = (): number => target?.getBoundingClientRect().top ?? -1;
  let before = topOf();
  // Measured last before the tool comes, since the reader may scroll meanwhile.
  const watch = (): void => {
    before = topOf();
  };
  addEventListener('scroll', watch, { passive: true });
  return () => {
    removeEventListener('scroll', watch);
    if (before < 0 || before > innerHeight) return;
    scrollBy({ top: topOf() - before, behavior: 'instant' });
  };
}

customElements.define('near-tool', NearTool);
