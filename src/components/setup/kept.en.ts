/** What several rooms say of what this browser keeps. */
export const putBack = 'Put back as it was.';
export const notKept = 'The browser did not keep it.';
