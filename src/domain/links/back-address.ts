/**
 * `back=` leads home into the documentation from which the reader came. The link's writer chooses the address, so it is
 * taken only as plain text of RFC 3986 on a host that the build names: no other scheme, no port, no user name, and
 * none of the spellings that a browser would turn into another host.
 */
export function isBackAddress(text: string, hosts: readonly string[]): boolean {
  const host = hostOf(text);
  return host !== undefined && hosts.includes(host);
}

/** The host of an address that has the form of one; `undefined` for any other text. */
export function hostOf(text: string): string | undefined {
  return /^https:\/\/([a-z\d.-]+)(?:[/?#][\w.~:/?#[\]@!$&'()*+,;=%-]*)?$/.exec(text)?.[1];
}

/** The hosts of a build, as its setting lists them: `docs.example.org, help.example.org`. */
export function readHosts(setting: string): readonly string[] {
  const hosts = setting.split(/[\s,]+/).filter(Boolean);
  const other = hosts.find((host) => hostOf(`https://${host}`) !== host || !/^[a-z\d].*\.[a-z]/.test(host));
  if (other === undefined) return hosts;
  throw new Error(
    `BACK_HOSTS names ${JSON.stringify(other)}. Give hosts alone, in small letters, such as docs.example.org.`,
  );
}
