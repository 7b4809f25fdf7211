import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/country.ts';
import { type CountryProfile, countryProfile } from '../../domain/country-profile.ts';
import { TIERS } from '../../domain/tier.ts';
import { defineTable } from '../table.ts';
import { english, french } from './shared.ts';

function profiles(corpus: Corpus): CountryProfile[] {
  return corpus.countries.map(({ slug }) => countryProfile(corpus, slug));
}

const years = { type: 'integer', isList: true } as const;

export const countries = defineTable<CountryProfile>({
  name: 'countries',
  title: 'Countries and territories',
  description: 'One row for each country or territory, with what is newest about it and what we lack.',
  key: ['iso3'],
  entries: profiles,
  columns: [
    {
      name: 'iso3',
      type: 'text',
      pattern: '^[A-Z]{3}$',
      description: 'ISO 3166-1 alpha-3, and XKX, of those for private use, for Kosovo.',
      value: ({ country }) => country.iso3,
    },
    {
      name: 'iso2',
      type: 'text',
      pattern: '^[A-Z]{2}$',
      description: 'ISO 3166-1 alpha-2.',
      whenEmpty: 'It has no such code today.',
      value: ({ country }) => country.iso2 ?? null,
    },
    {
      name: 'country',
      type: 'text',
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      description: 'Its name in addresses: its page is /countries/mali/ for mali.',
      value: ({ country }) => country.slug,
    },
    {
      name: 'name',
      type: 'text',
      description: 'Its name in English, as the reports use it.',
      value: ({ country }) => english(country.name),
    },
    {
      name: 'name_fr',
      type: 'text',
      description: 'Its name in French.',
      whenEmpty: 'Not written yet.',
      value: ({ country }) => french(country.name),
    },
    {
      name: 'common_name',
      type: 'text',
      description: 'What it is commonly called in English.',
      whenEmpty: 'The same as the name.',
      value: ({ country }) => english(country.commonName),
    },
    {
      name: 'region',
      type: 'text',
      values: REGIONS,
      meanings: (t) => t.region,
      description: 'The bureau of the Department of State that it belongs to.',
      value: ({ country }) => country.region,
    },
    {
      name: 'neighbours',
      type: 'text',
      isList: true,
      refersTo: 'countries.country',
      description: 'The countries that it borders by land.',
      whenEmpty: 'It borders none.',
      value: ({ country }) => country.neighbours,
    },
    {
      name: 'former_names',
      type: 'text',
      isList: true,
      description: 'Names that earlier reports used, in English.',
      whenEmpty: 'None is noted.',
      value: ({ country }) => country.formerNames.map((name) => english(name)),
    },
    {
      name: 'note',
      type: 'text',
      description: 'What a reader must know of the name or of the record, as of joint entries.',
      whenEmpty: 'Nothing is noted.',
      value: ({ country }) => english(country.note),
    },
    {
      name: 'current_tier',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: 'The newest placement known; where it was changed within its year, what it was changed to.',
      whenEmpty: 'No edition that we hold places it.',
      value: ({ history }) => history.current ?? null,
    },
    {
      name: 'current_year',
      type: 'integer',
      description: 'The edition of that placement. There may be newer ones in which its place is not known.',
      refersTo: 'editions.year',
      whenEmpty: 'No edition that we hold places it.',
      value: ({ history }) => history.latest?.year ?? null,
    },
    {
      name: 'document_count',
      type: 'integer',
      description: 'How many documents are filed for it.',
      value: ({ documents }) => documents.length,
    },
    {
      name: 'recommendation_count',
      type: 'integer',
      description: 'How many demands its checklist holds.',
      value: ({ checklist }) => checklist.items.length,
    },
    {
      ...years,
      name: 'narratives_not_held',
      refersTo: 'editions.year',
      description: 'Editions that place it, or may, and whose country narrative we do not hold: a gap of ours.',
      whenEmpty: 'There is no such edition.',
      value: ({ gaps }) => gaps.missingNarratives,
    },
    {
      ...years,
      name: 'narratives_without_recommendations',
      refersTo: 'editions.year',
      description: 'Editions whose narrative we hold, and none of whose recommendations could be read.',
      whenEmpty: 'There is no such edition.',
      value: ({ gaps }) => gaps.withoutRecommendations,
    },
    {
      ...years,
      name: 'narratives_read_in_part',
      refersTo: 'editions.year',
      description: 'Editions of whose recommendations only some could be read.',
      whenEmpty: 'There is no such edition.',
      value: ({ gaps }) => gaps.partialListings,
    },
  ],
});
