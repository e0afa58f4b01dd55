import { workerFile } from '../../../src/policy';
import { readBuilt } from './built-site';

/** The paths in the site of the files that only the pages of another language need, as the worker knows them. */
export const filesOfLanguages: ReadonlyMap<string, readonly string[]> = new Map(
  Array.from(
    readBuilt(`/${workerFile}`).matchAll(/\b([a-z]{2}):[`[]+(\1\/[^\]]*?)`[.\]]/g),
    ([, language = '', list = '']) => [language, list.replaceAll('`', '').split(',')],
  ),
);

export const languageFiles: readonly string[] = [...filesOfLanguages.values()].flat();
