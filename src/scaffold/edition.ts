import type { ContentParts } from '../domain/corpus.ts';
import { placementOf, spokenOf } from '../domain/edition.ts';
import { ascending } from '../domain/order.ts';
import { existedIn, TIERS } from '../domain/tier.ts';
import { en } from '../i18n/en.ts';
import { fieldsOf } from '../open-data/content-fields.ts';
import { CONTENT_FILES, hintedSchema } from '../open-data/content-schemas.ts';
import { commentedYaml } from './commented-yaml.ts';
import { knownNames } from './known-names.ts';
import type { Scaffold } from './scaffold.ts';
import { schemaLine } from './schema-line.ts';

/**
 * An edition to be filled in. It begins as a partial one with empty lists, in which every country of the edition before is unknown:
 * an editor moves codes from there into the lists.
 */
export function editionScaffold(year: number, parts: ContentParts): Scaffold {
  const before = parts.editions.filter((edition) => edition.year < year).sort((a, b) => b.year - a.year)[0];
  const unknown = before ? spokenOf(before).sort(ascending) : [];
  const lists = TIERS.filter((tier) => existedIn(year, tier));
  const remarks = Object.fromEntries(
    lists.map((tier) => {
      const codes = unknown.filter((iso3) => before && placementOf(before, iso3).state === tier);
      return [
        `placements.${tier}`,
        codes.length > 0 ? `In ${before?.year}, ${en.state[tier]}: ${codes.join(', ')}.` : '',
      ];
    }),
  );
  const yaml = commentedYaml(fieldsOf(hintedSchema(CONTENT_FILES['content-edition']!)), {
    given: {
      year,
      coverage: 'partial',
      placements: Object.fromEntries(lists.map((tier) => [tier, []])),
      unknown,
    },
    names: knownNames(parts),
    remarks: {
      ...remarks,
      unknown: 'Take a code out as soon as it stands in a list above.',
      'sources.covers': 'A source that confirms no placement yet has the empty list [].',
    },
  });
  const file = `editions/${year}.yaml`;
  return { file, text: `${schemaLine('content-edition', file)}\n\n${yaml}` };
}
