/** Over what a reader can send to those who run the site. */
export const report = 'Report';
