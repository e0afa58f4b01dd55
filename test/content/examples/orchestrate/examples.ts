import { keyLines, type CrossExample, type FieldExamples } from '../example';
import { line, otherLine, pem } from '../keys/sample-keys';
import { pemExamples } from '../keys/pem';

const account = '5f1e2d3c4b5a69788796a5b4c3d2e1f0';
const instance = 'c4e82f10-6a3b-4d57-9f21-0b8e7d6c5a34';
const id = `${account}_${instance}`;
const host = 'https://us-south.watson-orchestrate.cloud.ibm.com';
const agent = '3b7c1e52-8d4f-4a96-b0e1-7c5d2f9a6413';
const environment = '5e91d0a7-2c48-4b13-8f6e-a1d3c7b90254';
const name = `crn:v1:bluemix:public:watsonx-orchestrate:us-south:a/${account}:${instance}::`;
const url = `https://api.us-south.watson-orchestrate.cloud.ibm.com/instances/${instance}`;

const script = (more = '') => `<script>
  window.wxOConfiguration = {
    orchestrationID: "${id}", hostURL: "${host}", rootElementID: "root", deploymentPlatform: "ibmcloud", crn: "${name}",
    chatOptions: { agentId: "${agent}", agentEnvironmentId: "${environment}" },${more}
  };
</script>`;

const secret = {
  'private-key': [
    { given: '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ' },
  ],
  token: [{ given: 'eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJ1c2VyLTdmM2E5MSJ9.q83vq83vq83v' }],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [{ given: 'api_key=made-up-made-up-made-up' }],
};

/** The script gives every box its value, or says why not. */
const inScript = (value: string, member: string) => ({
  'embed-script': [{ given: script(), value, repairs: ['embed-script'] }],
  'older-web-chat': [{ given: `window.watsonAssistantChatOptions = { integrationID: "${agent}" };` }],
  'not-in-script': [{ given: 'window.wxOConfiguration = { rootElementID: "root" };' }],
  'several-chats': [
    {
      given: `${script()}\n${script().replaceAll(value, value.replaceAll(/[0-9]/g, '7').replace('us-south', 'eu-de'))}`,
    },
  ],
  'token-in-page': [{ given: script(' token: "made-up",'), value }],
  unread: [{ given: `${script()}\nSend me the rest tomorrow`, value }],
  unresolved: [
    { given: script(' ...others,'), value },
    { given: `${script()}\n<script>Object.assign(window.wxOConfiguration, theirs);</script>`, value },
  ],
  clean: [{ given: value, value, repairs: [] }],
  ...(member === 'crn' ? {} : { 'label-prefix': [{ given: `${member}: "${value}",`, value }] }),
  'not-recognised': [{ given: '???' }],
});

const agentExamples = (value: string, member: string): FieldExamples => ({
  ...secret,
  ...inScript(value, member),
  'orchestration-id': [{ given: id }],
  'agent-name': [{ given: 'Travel agent' }],
  sample: [{ given: '00000000-0000-0000-0000-000000000000', value: '00000000-0000-0000-0000-000000000000' }],
});

/** For the build and the tests only: no script of a page imports them. */
export const examples = {
  publicKey: {
    ...pemExamples(line),
    'sample-comment': [{ given: '/*\n  REPLACE THIS WITH THE CLIENT PUBLIC KEY\n*/\n' }],
    'crn-as-key': [{ given: name }],
    'id-as-key': [{ given: id }, { given: ` ${id}\n` }],
  },
  ibmPublicKey: pemExamples(otherLine),
  orchestrationId: {
    ...secret,
    ...inScript(id, 'orchestrationID'),
    'crn-here': [{ given: name }],
    'one-half': [{ given: instance }],
    'web-address': [{ given: host }],
    'key-here': [{ given: pem }],
  },
  hostUrl: {
    ...secret,
    ...inScript(host, 'hostURL'),
    'instance-address': [{ given: url }],
    'api-host': [{ given: 'https://api.us-south.watson-orchestrate.cloud.ibm.com' }],
    'script-address': [{ given: `${host}/wxochat/wxoLoader.js` }],
    'console-page': [{ given: `${host}/build/agents` }],
    'not-https': [{ given: 'http://us-south.watson-orchestrate.cloud.ibm.com' }],
  },
  crn: {
    ...secret,
    ...inScript(name, 'crn'),
    'orchestration-id': [{ given: id }],
    'other-service': [{ given: name.replace('watsonx-orchestrate', 'conversation') }],
    'crn-cut': [{ given: name.slice(0, -20) }],
  },
  instanceUrl: {
    ...secret,
    clean: [{ given: url, value: url, repairs: [] }],
    'last-slash': [{ given: `${url}/`, value: url, repairs: ['last-slash'] }],
    'longer-path': [{ given: `${url}/v1/embed/secure/config` }],
    'page-host': [{ given: host }],
    'host-alone': [{ given: 'https://api.us-south.watson-orchestrate.cloud.ibm.com' }],
    'id-alone': [{ given: instance }],
    'not-recognised': [{ given: '???' }],
  },
  agentId: agentExamples(agent, 'agentId'),
  agentEnvironmentId: agentExamples(environment, 'agentEnvironmentId'),
} satisfies Record<string, FieldExamples>;

/** Rows without an example, and the folder of the tests that prove them: such keys must not be copied from here. */
export const provenElsewhere = {
  publicKey: { 'published-key': 'test/domain/keys' },
};

export const crossExamples = {
  'crn-of-another': [{ values: { orchestrationId: id.replace('5f1e', '0000'), crn: name } }],
  'same-agent-twice': [{ values: { agentId: agent, agentEnvironmentId: agent } }],
  'own-key-again': [{ values: { publicKey: pem.trimEnd(), ibmPublicKey: pem.trimEnd() } }],
} satisfies Record<string, readonly CrossExample[]>;
