/** What `/links.json` holds, as JSON Schema. */
import type { APIRoute } from 'astro';
import { linksSchema } from '../domain/links/links-file';

export const GET: APIRoute = () => Response.json(linksSchema());
