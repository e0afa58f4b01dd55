import { z } from 'astro/zod';
import lockfile from '../../package-lock.json';
import { licence, product, version } from '../site';

const entry = z.object({
  version: z.string(),
  license: z.string(),
  /** As Subresource Integrity writes it: `sha512-…`. */
  integrity: z.string().startsWith('sha512-'),
  dev: z.boolean().default(false),
  devOptional: z.boolean().default(false),
  optional: z.boolean().default(false),
});

/** What the site is built with, as CycloneDX 1.6: https://cyclonedx.org/docs/1.6/json/. */
export const GET = (): Response => {
  const found = Object.entries(lockfile.packages)
    .filter(([path]) => path !== '')
    .map(([path, facts]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry.parse(facts) }))
    .filter(({ dev, devOptional }) => !dev && !devOptional)
    .map(({ name, version, license, integrity, optional }) => ({
      type: 'library',
      name,
      version,
      scope: optional ? 'optional' : 'required',
      hashes: [
        { alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') },
      ],
      licenses: licensesOf(license),
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    }));
  // The same version may lie in several folders.
  const components = [...new Map(found.map((each) => [each.purl, each])).values()];
  const list = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: product, version, licenses: licensesOf(licence) } },
    components,
  };
  return Response.json(list);
};

/** One identifier of SPDX, or an expression of several. */
function licensesOf(license: string) {
  return [/^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license }];
}
