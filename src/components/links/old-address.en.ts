/** What says that an address is not known; between the pieces are its names. */
export const unknown = {
  before: 'This site has no place for the documentation’s address ',
  between: ' of ',
  after: '.',
};
