import { loadsLater } from '../../browser/load-ahead';

/** The tools of the guides: each comes when a reader comes near it, so that the page's first load is light. */
const tools = new Map<string, () => Promise<unknown>>([
  ['agent-preview', () => import('../preview/agent-preview')],
  ['key-maker', () => import('../keys/make-here')],
  ['transfer-response', () => import('../embed/transfer-response')],
  ['identity-payload', () => import('../embed/identity-payload')],
  ['component-height', () => import('../embed/component-height')],
  ['embed-snippet', () => import('../embed/embed-snippet')],
  ['server-code', () => import('../server-code/server-code')],
  ['site-policy', () => import('../csp/site-policy')],
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
        // Where it cannot be fetched, what a reader without script sees stays, and the line that says so comes.
        load()
          .then(keepTargetInPlace())
          .catch(() => this.toggleAttribute('data-failed', true));
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
