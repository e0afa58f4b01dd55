import { either } from '../text/locale';

export const eitherOf = (hosts: readonly string[]) => either(hosts);

/** `known`: the hosts, in words. */
export const wordsOf = ({ known, example }: { known: string; example: string }) => {
  const copyIt = `Copy the address of the page that will have the link, such as ${example}.`;
  return {
    belongs: { what: 'the address of a page', example },
    recognised: (host: string) => `Leads back to ${host}.`,
    otherwise: `This is not the address of a page. ${copyIt}`,
    rows: {
      'too-long': `This is too long for an address in a link. ${copyIt}`,
      'not-https': `This does not start with https://. ${copyIt}`,
      disguised: `This has a user name, a port or a backslash, which can make one address look like another. ${copyIt}`,
      'other-host': `This site leads back only to ${known}. Whoever builds the site can add other hosts.`,
      'other-characters': `This has a space, or letters that an address spells with percent signs. ${copyIt}`,
    },
  };
};
