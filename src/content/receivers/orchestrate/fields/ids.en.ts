import { publicKey } from '../../../../domain/fields/pasted.en';
import { sample } from '../../../../domain/fields/fields.en';

const fromScript = 'from the embed script';
const copyAccount = `Copy orchestrationID ${fromScript}: two ids with an underscore between them.`;
const copyHost = `Copy hostURL ${fromScript}, such as https://us-south.watson-orchestrate.cloud.ibm.com.`;
const copyInstance = 'Copy Service instance URL from Settings, API details.';
const copyCrn = `Copy crn ${fromScript}. It ends with two colons.`;

const agent = (name: string, example: string) => {
  const copyIt = `Copy ${name} ${fromScript}: 36 characters with four hyphens.`;
  return {
    belongs: { what: name, example },
    recognised: `The form of ${name}. Whether the agent exists shows only in the chat.`,
    otherwise: `This is not the form of ${name}. ${copyIt}`,
    rows: {
      'orchestration-id': `This is the orchestrationID of the whole instance. ${copyIt}`,
      'agent-name': `This looks like the name of an agent, and the script takes its id. ${copyIt}`,
      sample: sample(copyIt),
    },
    repairs: {},
  };
};

export const words = {
  orchestrationId: {
    belongs: {
      what: 'the orchestrationID',
      example: '5f1e2d3c4b5a69788796a5b4c3d2e1f0_c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
    },
    recognised: 'The account and the instance, with an underscore between them.',
    otherwise: `This does not look like an orchestrationID. ${copyAccount}`,
    rows: {
      'crn-here': `This is a CRN, which another box takes. ${copyAccount}`,
      'one-half': `This is one id, such as that of an agent or of the instance. ${copyAccount}`,
      'web-address': `This is a web address and no orchestrationID. ${copyAccount}`,
      'key-here': `${publicKey} It goes under Embedded Security, and the box for it is further down. ${copyAccount}`,
    },
    repairs: {},
  },
  hostUrl: {
    belongs: { what: 'the hostURL', example: 'https://us-south.watson-orchestrate.cloud.ibm.com' },
    recognised: 'The host that the page loads the chat from.',
    otherwise: `This does not look like a hostURL. ${copyHost}`,
    rows: {
      'instance-address': `This is the address of the instance, which only the API takes. ${copyHost}`,
      'api-host': `This host begins with api., and the page takes it without. ${copyHost}`,
      'script-address': `This is the address of the loader. Leave its path out. ${copyHost}`,
      'console-page': `This has a path, as pages of the console do. ${copyHost}`,
      'not-https': `This begins with http, and the chat is loaded by https. ${copyHost}`,
    },
    repairs: {},
  },
  instanceUrl: {
    belongs: {
      what: 'the service instance URL',
      example:
        'https://api.us-south.watson-orchestrate.cloud.ibm.com/instances/c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34',
    },
    recognised: 'The address of your instance, which the commands below take.',
    otherwise: `This is no service instance URL. ${copyInstance}`,
    rows: {
      'longer-path': `There is a path behind the id of the instance. Leave it out. ${copyInstance}`,
      'page-host': `This is the hostURL, which the page takes. ${copyInstance}`,
      'host-alone': `This address has no /instances/ with an id behind it. ${copyInstance}`,
      'id-alone': `This is an id alone, without the address in front. ${copyInstance}`,
    },
    repairs: { 'last-slash': 'The slash at the end removed' },
  },
  crn: {
    belongs: {
      what: 'the CRN',
      example:
        'crn:v1:bluemix:public:watsonx-orchestrate:us-south:a/5f1e2d3c4b5a69788796a5b4c3d2e1f0:c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34::',
    },
    recognised: 'The CRN of an instance of watsonx Orchestrate.',
    otherwise: `This does not look like a CRN. ${copyCrn}`,
    rows: {
      'orchestration-id': `This is the orchestrationID. ${copyCrn}`,
      'other-service': `This CRN belongs to another service of IBM Cloud. ${copyCrn}`,
      'crn-cut': `This CRN is incomplete. ${copyCrn}`,
    },
    repairs: {},
  },
  agentId: agent('agentId', '3b7c1e52-8d4f-4a96-b0e1-7c5d2f9a6413'),
  agentEnvironmentId: agent('agentEnvironmentId', '5e91d0a7-2c48-4b13-8f6e-a1d3c7b90254'),
} as const;
