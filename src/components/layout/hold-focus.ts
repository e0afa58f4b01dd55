import { find } from '../../browser/find';
import { keepFocusInSight } from '../../browser/focus-in-sight';

keepFocusInSight(find(document, 'main', HTMLElement));
