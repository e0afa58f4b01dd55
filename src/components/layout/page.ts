import { find } from '../../browser/find';
import { keepFocusInSight } from '../../browser/focus-in-sight';
import './link-notice';
import { loadAtRest } from '../../browser/load-ahead';
import './page-menu';
import './theme-switch';

keepFocusInSight(find(document, 'main', HTMLElement));
loadAtRest();
