import { emailAddress, publicKey } from '../../../../domain/fields/pasted.en';
import { repairs } from '../../../../domain/fields/fields.en';

const example = 'd.la2-c1-iad.salesforceliveagent.com';
const copyIt = `Copy Chat API Endpoint from Setup > Chat Settings: a host such as ${example}.`;
export const compareIt = 'Compare it with Chat API Endpoint under Setup > Chat Settings.';
export const startsWithD = 'The API’s host starts with d., so d. is used here.';
export const mayBeRight =
  'Salesforce’s guide shows such a host for the script of Chat too, so it may be right.';

export const words = {
  belongs: { what: 'the host of the Chat API', example },
  recognised:
    'The host of the Chat API, in the form of all samples that we saw. Salesforce documents no form.',
  otherwise: `This does not look like the endpoint of the Chat API. ${copyIt}`,
  repairs: {
    'host-alone': 'The host taken from the address',
    'ending-put-in': 'The ending .salesforceliveagent.com added',
    'lower-cased': repairs['lower-cased'],
    'content-host-changed': 'c. written as d.',
  },
  rows: {
    code: 'This is code. Paste it in the box for the Deployment Code, which takes the endpoint from it.',
    'email-address': `${emailAddress} ${copyIt}`,
    'my-domain': `This is the address where people log in (My Domain), not the Chat API. ${copyIt}`,
    'site-address': `This is the address of a Salesforce site or page, not the Chat API. ${copyIt}`,
    'public-key': `${publicKey} ${copyIt}`,
    'only-the-pod': ({ host }: { host: string }) =>
      `This is only the middle of the host. If it is right, the host is ${host}: paste all of it.`,
    'other-address': `This is another address. The Chat API is under salesforceliveagent.com. ${copyIt}`,
    'ending-missing': ({ host }: { host: string }) =>
      `The ending was missing, so .salesforceliveagent.com was added, which most such hosts have: ${host}. ${compareIt}`,
    'content-host': `A host that starts with c. serves scripts. ${startsWithD} ${compareIt}`,
    'newer-host': `This host is under salesforce-scrt.com, like those of the newer messaging product. ${mayBeRight} ${compareIt}`,
    'unusual-host': `This host does not have the form of all others that we saw, such as ${example}. ${compareIt}`,
    http: `The addresses that Salesforce shows start with https, and this one with http. Only the host is used. ${compareIt}`,
    sandbox:
      'The name of this host contains cs, like those of sandboxes in the samples that we saw. That is right for a trial; for customers, use the host of the production organisation.',
  },
};

/** The id of a record, in place of the host. */
export const idInstead = ({ label, prefix }: { label: string; prefix: string }) =>
  `This starts with ${prefix}, like the ${label}, which another field asks for. ${copyIt}`;
