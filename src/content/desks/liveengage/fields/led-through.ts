import type { Repairing } from '../../../../domain/fields/words';

/** Services that lead to the address that is in theirs, or that they know: of e-mail, of other sites, of visits. */
const services =
  'safelinks.protection.outlook.com safelinks.protection.office365.us statics.teams.cdn.office.net ' +
  'outlook.live.com outlook.office.com outlook.office365.com urldefense.com urldefense.us urldefense.proofpoint.com ' +
  'linkprotect.cudasvc.com secure-web.cisco.com ctp.trendmicro.com clicktime.symantec.com protect.fireeye.com ' +
  'protect2.fireeye.com url.emailprotection.link protection.sophos.com mimecast.com mimecastprotect.com ' +
  'deref-gmx.net deref-web.de l.facebook.com lm.facebook.com l.instagram.com l.messenger.com l.threads.com l.wl.co ' +
  'slack-redir.net out.reddit.com href.li anonym.to web.archive.org translate.google.com translate.goog ' +
  'list-manage.com ct.sendgrid.net mandrillapp.com click.pstmrk.it hubspotlinks.com awstrack.me ' +
  't.co bit.ly j.mp tinyurl.com goo.gl ow.ly is.gd v.gd buff.ly rebrand.ly lnkd.in rb.gy cutt.ly t.ly shorturl.at ' +
  'tiny.cc bl.ink short.gy s.id dub.sh fb.me youtu.be aka.ms ibm.biz trib.al dlvr.it qrco.de';
const isService = new RegExp(
  String.raw`^(?:[\w-]+\.)*(?:${services.replaceAll('.', String.raw`\.`).replaceAll(' ', '|')})$`,
  'i',
);
/** Sites that are more, and lead on from a page of theirs. */
const page =
  /^https?:\/\/(?:www\.)?(?:google(?:\.[a-z]{2,3}){1,2}\/(?:url|amp)\b|youtube\.com\/redirect\b|linkedin\.com\/(?:safety\/go|redir)\b|bing\.com\/ck\/|duckduckgo\.com\/l\/|vk\.com\/away\b|steamcommunity\.com\/linkfilter\b)/i;

/** Whether an address is one of a service that leads to another. */
export function isLedThrough(address: string): boolean {
  const [, host = ''] = /^(?:https?:\/\/)?([\w.-]{1,253})(?=[:/?#]|$)/i.exec(address) ?? [];
  return isService.test(host) || page.test(address);
}

/** For a field of an address: takes out the one that is in the address of such a service. */
export const takenFromService: Repairing = {
  name: 'taken-from-service',
  pattern: /^https?:\/\/[!-~]{1,8000}$/gi,
  into: (address) => (isLedThrough(address) ? innerOf(address) : undefined) ?? address,
};

/** The address within, where there is one, as it was. */
function innerOf(address: string): string | undefined {
  const [proofpoint] = /(?<=\/v2\/url\?u=)https?-3A[\w.-]+/i.exec(address) ?? [];
  if (proofpoint !== undefined)
    return decoded(proofpoint.replaceAll('_', '/').replaceAll(/-(?=[\dA-F]{2})/gi, '%'));
  // What a star replaces is behind it, in base64.
  const [, defended] = /\/v3\/__(https?:[^*]+?)__;!!/i.exec(address) ?? [];
  if (defended !== undefined) return defended.replace(/:\/(?!\/)/, '://');
  const [, path] = /^[^?]{9,}\/\??(https?(?::\/|%3A).*)$/i.exec(address) ?? [];
  const inQuery = address.matchAll(/[?&][\w.-]{1,40}=(https?(?::|%3A)[^&]+)/gi);
  const found = [...inQuery].flatMap(([, text]) => text ?? []);
  const [inner = '', ...others] = path === undefined ? found : [path, ...found];
  if (inner === '' || others.length > 0) return undefined;
  if (/^https?%3A|%3[DF]|%26/i.test(inner)) return decoded(inner);
  // Which parameters are whose, nothing tells.
  return path === undefined && inner.includes('?') && !address.endsWith(inner) ? undefined : inner;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
