import { find } from '../../browser/find';
import { keepFocusInSight } from '../../browser/focus-in-sight';
import { isHalfHeld } from '../../browser/half-locks';
import './link-notice';
import { loadAtRest, loadsLater } from '../../browser/load-ahead';
import { workerAddress } from '../../browser/worker-address';
import './mistake-link';
import './page-menu';
import '../search/site-search';
import './theme-switch';

keepFocusInSight(find(document, 'main', HTMLElement));

const load = () => import('./offline');
// The sample widget runs this too, since it shares the chunk, and is no page of its own. The dev server answers with what
// is written now, not with what was kept.
const isKept = import.meta.env.PROD && document.querySelector('[data-offline]') !== null;
if (isKept) loadsLater(load);
void loadAtRest().then(async () => {
  const address = isKept ? workerAddress : undefined;
  // While a page holds a private key that is not stored, nothing is fetched.
  if (address === undefined || (await isHalfHeld())) return;
  // Where it cannot be fetched, the site works with a network only.
  await load().then(
    ({ keepOffline }) => keepOffline(address),
    () => undefined,
  );
});
