import { keyLines, type FieldExamples } from '../example';
import { privateKey, publicKey, token } from './sample-pastes';

export const departmentExamples: FieldExamples = {
  clean: [
    {
      given: 'Parcel desk',
      verdict: 'ok',
      value: 'Parcel desk',
    },
    {
      given: 'Sales - EMEA',
      verdict: 'ok',
      value: 'Sales - EMEA',
    },
    {
      given: 'Größe & Maß',
      verdict: 'ok',
      value: 'Größe & Maß',
    },
    {
      given: "Agents' desk 2",
      verdict: 'ok',
      value: "Agents' desk 2",
    },
  ],
  'private-key': [
    {
      given: privateKey,
      verdict: 'stop',
    },
  ],
  token: [
    {
      given: token,
      verdict: 'stop',
    },
  ],
  'unread-key-material': [{ given: keyLines }],
  'client-secret': [
    {
      given: 'shared_secret=zd-demo-5f0c1e9a7b3d4c2288e1',
      verdict: 'stop',
    },
  ],
  'secret-like': [
    {
      given: 'MadeUpForThisTest0MadeUpForThisTest0Made',
      verdict: 'stop',
    },
  ],
  'history-tag': [
    {
      given: 'x-watson-assistant-session_made-up',
      verdict: 'stop',
    },
    {
      given: 'eu-de::8.11.1::made-up::made-up::made-up::made-up::made-up',
      verdict: 'stop',
    },
  ],
  'embed-script': [
    {
      given: "window.zESettings = { webWidget: { chat: { departments: { select: 'sales' } } } };",
      verdict: 'stop',
    },
    {
      given: 'zChat.setVisitorDefaultDepartment(5512345);',
      verdict: 'stop',
    },
    {
      given: '<script>window.watsonAssistantChatOptions = {};</script>',
      verdict: 'stop',
    },
    {
      given: '<department>',
      verdict: 'stop',
    },
  ],
  'public-key': [
    {
      given: publicKey,
      verdict: 'stop',
    },
  ],
  'web-address': [
    {
      given: 'https://northwind-care.zendesk.com/admin/people/team/groups/360001234567',
      verdict: 'stop',
    },
    {
      given: 'northwind-care.zendesk.com',
      verdict: 'stop',
    },
  ],
  key: [
    {
      given: 'Q7mZ2vKc9TfXb41LrWpNs8HyJd6GaE3u',
      verdict: 'stop',
    },
    {
      given: '3f2b8c1e-7a40-4d59-9e21-6b0c5d84a7f3',
      verdict: 'stop',
    },
    {
      given: '9f0c4b7d2e615a38c1d09e4f7b263a58',
      verdict: 'stop',
    },
  ],
  email: [
    {
      given: 'payments@example.com',
      verdict: 'stop',
    },
  ],
  'only-punctuation': [
    {
      given: '--',
      verdict: 'stop',
    },
  ],
  'id-number': [
    {
      given: '360001234567',
      verdict: 'warn',
      value: '360001234567',
    },
    {
      given: '#24',
      verdict: 'warn',
      value: '#24',
    },
  ],
  'several-names': [
    {
      given: 'Payments\nParcel desk',
      verdict: 'warn',
      value: 'Payments Parcel desk',
      repairs: ['line-breaks'],
    },
    {
      given: 'Payments, Parcel desk',
      verdict: 'warn',
      value: 'Payments, Parcel desk',
    },
    {
      given: 'Payments; Parcel desk',
      verdict: 'warn',
      value: 'Payments; Parcel desk',
    },
  ],
  tag: [
    {
      given: 'parcel_desk',
      verdict: 'warn',
      value: 'parcel_desk',
    },
    {
      given: 'team_sales_emea',
      verdict: 'warn',
      value: 'team_sales_emea',
    },
  ],
  placeholder: [
    {
      given: 'Department name',
      verdict: 'warn',
      value: 'Department name',
    },
    {
      given: '[Department]',
      verdict: 'warn',
      value: '[Department]',
    },
    {
      given: 'department',
      verdict: 'warn',
      value: 'department',
    },
  ],
  'odd-spaces': [
    {
      given: 'Parcel  desk',
      verdict: 'warn',
      value: 'Parcel  desk',
    },
  ],
  'stray-quote': [
    {
      given: '"Parcel desk',
      verdict: 'warn',
      value: '"Parcel desk',
    },
    {
      given: 'Parcel desk”',
      verdict: 'warn',
      value: 'Parcel desk”',
    },
  ],
  'typographic-characters': [
    {
      given: 'Sales – EMEA',
      verdict: 'warn',
      value: 'Sales – EMEA',
    },
    {
      given: 'Agents’ desk',
      verdict: 'warn',
      value: 'Agents’ desk',
    },
  ],
  'letters-with-loose-accents': [
    {
      given: 'Gro\u0308ße',
      verdict: 'warn',
      value: 'Gro\u0308ße',
    },
  ],
  'long-name': [
    {
      given: 'The team that answers questions about parcels that have not arrived',
      verdict: 'warn',
      value: 'The team that answers questions about parcels that have not arrived',
    },
  ],
  'taken-from-code': [
    {
      given: '"department": "Parcel desk",',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['taken-from-code'],
    },
    {
      given: '{ "target": { "zendesk": { "department": "Parcel desk" } } }',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['taken-from-code'],
    },
  ],
  'label-prefix': [
    {
      given: 'Department: Parcel desk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['label-prefix'],
    },
    {
      given: 'Group name: Parcel desk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['label-prefix'],
    },
  ],
  'control-characters': [
    {
      given: 'Parcel\u0007 desk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['control-characters'],
    },
  ],
  'invisible-characters': [
    {
      given: 'Parcel\u200b desk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['invisible-characters'],
    },
  ],
  'non-breaking-spaces': [
    {
      given: 'Parcel\u00a0desk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['non-breaking-spaces'],
    },
  ],
  'line-breaks': [
    {
      given: 'Parcel\tdesk',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['line-breaks'],
    },
  ],
  quotes: [
    {
      given: '"Parcel desk"',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['quotes'],
    },
    {
      given: '“Parcel desk”',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['quotes'],
    },
  ],
  'surrounding-space': [
    {
      given: ' Parcel desk ',
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['surrounding-space'],
    },
  ],
  'taken-from-call': [
    {
      given: "$zopim.livechat.departments.setVisitorDepartment('Parcel desk');",
      verdict: 'ok',
      value: 'Parcel desk',
      repairs: ['taken-from-call'],
    },
  ],
  'not-recognised': [
    {
      given: 'Parcel desk '.repeat(1700),
      verdict: 'stop',
    },
  ],
};
