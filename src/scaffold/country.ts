import iso from 'i18n-iso-countries';
import { asName } from '../check/likely-meant.ts';
import type { ContentParts } from '../domain/corpus.ts';
import { fieldsOf } from '../open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../open-data/content-schemas.ts';
import { commentedYaml, TODO } from './commented-yaml.ts';
import { knownNames } from './known-names.ts';
import { Refusal } from './refusal.ts';
import type { Scaffold } from './scaffold.ts';

/** What is known of a new country. */
export interface CountryRequest {
  /** As the TIP Reports use it. */
  name: string;
  iso3?: string | undefined;
}

/** Codes that ISO leaves to users, and under which the list of codes has another. */
const USER_ASSIGNED: Readonly<Record<string, string>> = { XKX: 'XK' };

function codesOf({ name, iso3 }: CountryRequest): { iso3: string; iso2: string } {
  if (iso3 !== undefined && !/^[A-Z]{3}$/.test(iso3))
    throw new Refusal('usage', `“${iso3}” is no code of three capital letters. Write  --iso3 TLS`);
  const byName = iso.getAlpha3Code(name, 'en');
  const code = iso3 ?? (byName === 'XKK' ? 'XKX' : byName);
  if (code === undefined) return { iso3: TODO, iso2: TODO };
  return { iso3: code, iso2: USER_ASSIGNED[code] ?? iso.alpha3ToAlpha2(code) ?? TODO };
}

/**
 * A country to be filled in. Its codes are those of ISO 3166-1 where its name or one code tells them for sure; its neighbours no
 * list tells.
 * @throws {Refusal} when the content has the country already
 */
export function countryScaffold(request: CountryRequest, parts: ContentParts): Scaffold {
  const slug = asName(request.name.replace(/[’']/g, '').replace(/[./]/g, ' '));
  if (slug === '') throw new Refusal('usage', 'The name is empty. Write  --name "Andorra"');
  const codes = codesOf(request);
  const same = parts.countries.find((country) => country.slug === slug || country.iso3 === codes.iso3);
  if (same)
    throw new Refusal(
      'content',
      `content/${same.file} is that country already (${same.slug}, ${same.iso3}).`,
      'Edit that file.',
    );
  const yaml = commentedYaml(fieldsOf(hintedSchema(CONTENT_FILES['content-country']!)), {
    given: { name: request.name, ...codes },
    open: ['neighbours'],
    names: knownNames(parts),
    remarks: {
      neighbours: 'An island has none: then take the field out.',
      'former-names': 'Take it out if there are none.',
    },
  });
  return { file: `countries/${slug}.mdx`, text: `---\n${yaml}---\n` };
}
