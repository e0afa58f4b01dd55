import type { Values } from '../fields/reading';
import { hostName } from '../fields/text-shapes';

/** The settings that several tools ask for, by the name of the control; any other is kept under that name. */
const shared: Readonly<Record<string, string>> = {
  embedRoute: 'tokenRoute',
  serverRoute: 'tokenRoute',
  embedLiveHost: 'site',
};

/** Not kept: the code of a page, and what follows from another box. */
const unkept = /^(?:policySnippet|policyMessages|pageHeight|responseTarget-.+)$/;

export function isKept(control: string): boolean {
  return !unkept.test(control);
}

/** What is kept for a control; a token says the name of the site unless it was given another. */
export function settingFor(control: string, values: Values): string | undefined {
  if (control === 'serverIssuer') return values[control] ?? values['site'];
  return values[shared[control] ?? control];
}

/** What is to be kept once a control is set; `undefined` for what is to go. An issuer that is a host is the site. */
export function settingsAfter(
  control: string,
  value: string,
  usual: string,
): readonly (readonly [key: string, value: string | undefined])[] {
  const kept = value === usual ? undefined : value;
  if (control !== 'serverIssuer') return [[shared[control] ?? control, kept]];
  if (kept !== undefined && !(kept.includes('.') && hostName.test(kept))) return [[control, kept]];
  return [
    [control, undefined],
    ['site', kept],
  ];
}
