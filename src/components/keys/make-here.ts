/** What makes a pair on a page that loads it late: a module of its own, so that its chunk exports nothing. */
import './key-maker';
