/** What an address or host in a Chat set-up points to. */
export type Endpoint =
  /** `host` is bare, in lower case, and the API's: `d.` where the content host `c.` was given. */
  | {
      readonly ok: true;
      readonly host: string;
      readonly isContentHost: boolean;
      readonly isHttp: boolean;
      /** Not in the form that was observed, though it may be one of Salesforce's own. */
      readonly isUnusual: boolean;
    }
  | {
      readonly ok: false;
      readonly why: 'my-domain' | 'site' | 'unknown-host' | 'not-an-address';
    };

/** Observed: one label for the pod, and a second one where the organisation runs on Hyperforce. */
const chatHost = /^[cd]\.[a-z0-9-]+(?:\.sfdc-[a-z0-9]+)?\.salesforceliveagent\.com$/;

/** Hosts such as d.<pod>.gus.salesforce.com are in Salesforce's documentation. */
const perhapsChatHost =
  /^[cd]\.(?:[a-z0-9-]+\.)+[a-z]{2,}$|\.(?:salesforceliveagent|salesforce|salesforce-scrt)\.com$/;

const others = [
  { why: 'unknown-host', of: /\bsalesforce(?:liveagent|-scrt)?\.com\./ },
  { why: 'site', of: /\.(?:my\.site|force)\.com$/ },
  { why: 'my-domain', of: /\.my\.salesforce\.com$|^(?:login|test|www)\.salesforce\.com$/ },
] as const;

/** Reads the three spellings: with `/chat`, with `/chat/rest/`, and the host alone. */
export function readEndpoint(text: string): Endpoint {
  const [, scheme = '', host = '', port = '', path = ''] =
    /^(?:(https?):)?(?:\/\/)?([a-z0-9.-]{1,253})(:\d{1,5})?([/?#]\S*)?$/i.exec(text.trim()) ?? [];
  const lower = host.toLowerCase().replace(/\.$/, '');
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(lower)) return { ok: false, why: 'not-an-address' };
  const other = others.find(({ of }) => of.test(lower));
  if (other) return { ok: false, why: other.why };
  const isOtherHost = !chatHost.test(lower);
  if (isOtherHost && !perhapsChatHost.test(lower)) return { ok: false, why: 'unknown-host' };
  return {
    ok: true,
    isUnusual:
      isOtherHost || !/^(?::443)?$/.test(port) || !/^\/?$|^\/(?:chat|content)\b\/?(?![^/]*[?#])/.test(path),
    host: lower.replace(/^c\./, 'd.'),
    isContentHost: lower.startsWith('c.'),
    isHttp: scheme.toLowerCase() === 'http',
  };
}

/** Observed: the pods of sandboxes carry `cs`, such as la1-c2cs-lon. */
export function isSandboxHost(host: string): boolean {
  return /^[cd]\.[a-z0-9-]*cs/i.test(host);
}

/** The newer messaging product has such hosts, and so has the script of Chat on a page of Salesforce's guide. */
export function isNewerHost(host: string): boolean {
  return host.endsWith('.salesforce-scrt.com');
}
