/** Where to report a fault of this copy: RFC 9116. */
import type { APIRoute } from 'astro';
import { address, built } from '../../site';

/** RFC 9116 recommends less than a year, after which nobody should rely on the file. */
const daysValid = 330;

export const GET: APIRoute = ({ site }) => {
  const policy = new URL(address('/security/#report-a-fault'), site).href;
  const expires = new Date(built);
  expires.setUTCDate(expires.getUTCDate() + daysValid);
  const fields = {
    Contact: contact(process.env['SECURITY_CONTACT']) ?? policy,
    Expires: expires.toISOString(),
    'Preferred-Languages': 'en',
    Canonical: new URL('/.well-known/security.txt', site).href,
    Policy: policy,
  };
  return new Response(
    Object.entries(fields)
      .map(([name, value]) => `${name}: ${value}\n`)
      .join(''),
  );
};

function contact(given = ''): string | undefined {
  if (given === '') return undefined;
  if (/^(?:https:\/\/|mailto:|tel:)\S+$/.test(given)) return given;
  throw new Error(
    `SECURITY_CONTACT is ${JSON.stringify(given)}. Give an address that begins with https://, mailto: or tel:, such as mailto:security@example.org.`,
  );
}
