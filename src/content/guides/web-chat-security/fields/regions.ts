/** Where a service instance can live, as the client of 2025 knows it. Later releases added more, without naming them. */
export const regions = {
  'us-south': { host: 'IBM Cloud', city: 'Dallas' },
  'us-east': { host: 'IBM Cloud', city: 'Washington' },
  'eu-gb': { host: 'IBM Cloud', city: 'London' },
  'eu-de': { host: 'IBM Cloud', city: 'Frankfurt' },
  'jp-tok': { host: 'IBM Cloud', city: 'Tokyo' },
  'au-syd': { host: 'IBM Cloud', city: 'Sydney' },
  'kr-seo': { host: 'IBM Cloud', city: 'Seoul' },
  'aws-us-east-1': { host: 'AWS' },
  'aws-eu-central-1': { host: 'AWS' },
  'aws-ap-southeast-1': { host: 'AWS' },
  'aws-ap-south-1': { host: 'AWS' },
  'wxo-us-south': { host: 'watsonx Orchestrate' },
  'wxo-us-east': { host: 'watsonx Orchestrate' },
  'wxo-eu-gb': { host: 'watsonx Orchestrate' },
  'wxo-eu-de': { host: 'watsonx Orchestrate' },
  'wxo-ca-tor': { host: 'watsonx Orchestrate' },
  'wxo-jp-tok': { host: 'watsonx Orchestrate' },
  'wxo-au-syd': { host: 'watsonx Orchestrate' },
} as const satisfies Record<string, Region>;

/** IBM’s own, which no customer’s instance lives in. */
export const internalRegions: ReadonlySet<string> = new Set([
  'dev',
  'staging',
  'aws-dev',
  'aws-staging',
  'aws-preprod',
  'wxo-dev',
  'wxo-staging',
]);

interface Region {
  readonly host: 'IBM Cloud' | 'AWS' | 'watsonx Orchestrate';
  /** IBM Cloud’s usual name for the place. */
  readonly city?: string;
}

const byName = new Map<string, Region>(Object.entries(regions));

export function regionOf(name: string): Region | undefined {
  return byName.get(name);
}

/** "frankfurt" -> "eu-de" */
export const regionByCity: ReadonlyMap<string, string> = new Map([
  ...Object.entries<Region>(regions).flatMap(([name, { city }]) =>
    city === undefined ? [] : [[city.toLowerCase(), name] as const],
  ),
  ['washington dc', 'us-east'],
  ['washington, dc', 'us-east'],
  ['washington d.c.', 'us-east'],
]);
