import { workerFile } from '../policy';

/**
 * The address of the worker that keeps the site for when there is no network; undefined where no worker can be. The
 * policy demands Trusted Types here. It is imported at the start of each page, so that the one policy there may be is
 * made, admits this address and no other, and can be made no more.
 */
export const workerAddress = admit(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/${workerFile}`);

function admit(address: string): string | undefined {
  // A page that was saved as a file has no site to keep.
  if (!('serviceWorker' in navigator) || location.protocol === 'file:') return undefined;
  try {
    if (typeof trustedTypes === 'undefined') return address;
    const policy = trustedTypes.createPolicy('offline-worker', {
      createScriptURL: (asked) => {
        if (asked === address) return asked;
        throw new TypeError('The worker of this site has one address.');
      },
    });
    return policy.createScriptURL(address);
  } catch {
    // A host may send a policy of its own that allows none.
    return undefined;
  }
}
