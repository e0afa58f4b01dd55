const goesOn = 'This also runs if ending the conversation failed.';

/** What each block of the code does. */
export const blocks = {
  end: 'Ends the conversation while the visitor is still logged in. It clears what the web chat kept in the browser, and deletes the session on the server.',
  reload: `${goesOn} It starts your own log-out, which loads a page and with it a new web chat. Replace the address with your own, or send your log-out form.`,
  'same-page': `${goesOn} It removes the web chat from the page. The other order fails, because destroy() removes the instance and its methods. Load the web chat again for the next visitor.`,
  close: 'The end of the function.',
};
