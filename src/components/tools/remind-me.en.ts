export const words = {
  /** In the calendar, before the address of the page. */
  continue: 'The wait is over. Continue where you stopped:',
  saved: (file: string, when: string) => `Offered as ${file}, for ${when}.`,
};
