export const problems = {
  noRecord: 'This is not a record. A record is a file that was saved here as JSON.',
  newer: 'A newer version of this site wrote this file. Open it there.',
  empty: 'This file contains no set-up. Choose one that was saved here as JSON.',
};
