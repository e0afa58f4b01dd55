export const words = {
  choose: 'Choose one of these:',
  putBack: 'Put the whole paste back',
};
