/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The guide that is being rendered; set by its page, read by the guide's components. */
    guide?: import('./components/guide/guide').GuideParts;
    /** How many blocks of code of each language the page has so far. */
    codeBlocks?: Map<string, number>;
  }
}

/** https://w3c.github.io/trusted-types/dist/spec/; what it makes is no string, and goes where one is asked for. */
declare const trustedTypes: {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ) => { createScriptURL: (text: string) => string };
};
