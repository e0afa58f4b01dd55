import { isPlaceholder } from '../../../../domain/fields/sample-finding';

/** The parts of a web address, or `undefined` where the browser could not open it. */
export function parseAddress(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(text)) return undefined;
  // Not URL.canParse: Node 24.21 says yes to some long host names that its constructor then refuses.
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** The host that a paste names, whether its scheme is there or not; `''` where it names none. */
export function hostOf(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return parseAddress(address)?.hostname ?? '';
}

/** Domains of LivePerson's console, APIs and scripts, as in its Domain API samples. */
export function isLivePersonHost(host: string): boolean {
  return /(?:^|\.)(?:liveperson\.(?:net|com)|lpsnmedia\.net)$/.test(host);
}

const vendorDomains =
  'ibm.com|appdomain.cloud|watsonplatform.net|liveperson.net|liveperson.com|lpsnmedia.net'.replaceAll(
    '.',
    '[.-]',
  );
const namesVendor = new RegExp(String.raw`(?:${vendorDomains})(?![a-z\d])`);
const isOfVendor = new RegExp(
  String.raw`(?:^|\.)(?:${vendorDomains.replaceAll('[.-]', String.raw`\.`)})\.?$`,
);

/** A vendor's domain within a host of somebody else: "cloud.ibm.com.example", "cloud-ibm.com". */
export function isLookAlike(host: string): boolean {
  return namesVendor.test(host) && !isOfVendor.test(host);
}

/**
 * Whether the host is written in Latin letters, with or without accents. The form for other letters is xn--
 * (RFC 5890); those that browsers take for a Latin letter, such as full-width ones, are other letters too.
 */
export function isPlainlySpelled(address: string): boolean {
  const [, host = ''] = /^https?:\/\/([^/?#]*)/i.exec(address) ?? [];
  const letters = host.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /^[a-z\d.:ßæøœđłþð-]*$/i.test(letters) && !/(?:^|\.)xn--/i.test(host);
}

/**
 * A host whose domain, or a name before it, only says what is to be there: "your-domain.com", "chat.mycompany.com". The
 * domains of RFC 2606 are for samples.
 */
function isPlaceholderHost(host: string): boolean {
  const names = /(?:^|\.)example(?:\.\w+)?$/.test(host) ? [] : host.split('.').slice(0, -1);
  return names.some(
    (name, at) => isPlaceholder(name) && (at === names.length - 1 || /^(?:your|my)/.test(name)),
  );
}

/** A number in place of a host name; the URL parser has already written every IPv4 notation as four numbers. */
export function isIpAddress(host: string): boolean {
  return /^\d+\.\d+\.\d+\.\d+$|^\[/.test(host);
}

/** This computer or the local network: loopback, RFC 1918, RFC 4193, link-local and multicast DNS names. */
export function isLocalHost(host: string): boolean {
  return isIpAddress(host)
    ? /^(?:0\.|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1?\]|\[f[cd]|\[fe80:)/.test(
        host,
      )
    : /(?:^|\.)local(?:host)?$/.test(host);
}

/** An address of which a part is still to be put in. */
export function isPlaceholderAddress(text: string): boolean {
  return isPlaceholderHost(hostOf(text)) || openPlace.test(text);
}

/** What is to be there: in brackets, after a dollar sign or a colon, or in words that say so. */
const openPlace =
  /[/=][[(][a-z][\w .-]{0,60}[\])]|%7B[\w.%-]{1,60}%7D|%3C[\w.%-]{1,60}%3E|[/=][$:][A-Za-z_]\w*(?:[/?&]|$)|[/=]X{4,}(?![\w-])|[/=]x{4,}(?![\w-])|[/=](?:YOUR|INSERT|REPLACE)[-_][A-Z]|[/=](?:your|insert|replace)[-_][\w-]{0,40}(?:id|key|host|here|name|token|url)(?![\w-])/;
