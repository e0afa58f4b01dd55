import { find } from '../../browser/find';
import { loadsLater } from '../../browser/load-ahead';
import { LinkNotice } from '../layout/link-notice';

const load = () => import('./tool-state');
loadsLater(load);
// What fails here is tried again when the page is at rest.
if (find(document, 'link-notice', LinkNotice).query !== '') load().catch(() => undefined);
