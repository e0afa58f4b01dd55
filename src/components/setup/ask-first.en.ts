import { putBack } from './kept.en';

export const words = {
  refused: 'The browser did not change what it keeps. Clear the data of this site in its settings.',
  back: putBack,
  backWithOthers: 'Put back, next to changes that another tab has made since.',
  forgotten: 'Forgotten: this browser keeps nothing of this guide.',
};
