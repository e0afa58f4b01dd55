/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The guide that is being rendered; set by its page, read by the guide's components. */
    guide?: import('./components/guide/guide').GuideParts;
    /** How many blocks of code of each language the page has so far. */
    codeBlocks?: Map<string, number>;
  }
}
