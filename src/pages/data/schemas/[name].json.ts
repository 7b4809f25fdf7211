import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../../lib/address.ts';
import { dataHref } from '../../../lib/paths.ts';
import { schemaFile } from '../../../open-data/json-schema.ts';
import { SCHEMAS } from '../../../open-data/schemas.ts';

export const getStaticPaths = (() => SCHEMAS.map(({ name }) => ({ params: { name } }))) satisfies GetStaticPaths;

/** A JSON Schema; it has an id where the site knows its host. */
export const GET: APIRoute = ({ params, site }) => {
  const { name, schema } = SCHEMAS.find((each) => each.name === params.name)!;
  const id = site && fullAddress(dataHref(`schemas/${name}.json`), site);
  return new Response(schemaFile(schema, id), { headers: { 'Content-Type': 'application/schema+json' } });
};
