import type { Corpus } from '../../domain/corpus.ts';
import { REGIONS } from '../../domain/country.ts';
import { type CountryProfile, countryProfile } from '../../domain/country-profile.ts';
import { TIERS } from '../../domain/tier.ts';
import { NAME } from '../../schemas/fields.ts';
import { defineTable } from '../table.ts';
import { english, french } from './shared.ts';

function profiles(corpus: Corpus): CountryProfile[] {
  return corpus.countries.map(({ slug }) => countryProfile(corpus, slug));
}

const years = { type: 'integer', isList: true } as const;

export const countries = defineTable<CountryProfile>({
  name: 'countries',
  title: { en: 'Countries and territories', fr: 'Pays et territoires' },
  description: {
    en: 'One row for each country or territory, with what is newest about it and what we lack.',
    fr: 'Une ligne par pays ou territoire, avec ce qui est le plus récent à son sujet et ce qui nous manque.',
  },
  key: ['iso3'],
  entries: profiles,
  columns: [
    {
      name: 'iso3',
      type: 'text',
      pattern: '^[A-Z]{3}$',
      description: {
        en: 'ISO 3166-1 alpha-3, and XKX, of those for private use, for Kosovo.',
        fr: 'ISO 3166-1 alpha-3 et, parmi les codes à usage privé, XKX pour le Kosovo.',
      },
      value: ({ country }) => country.iso3,
    },
    {
      name: 'iso2',
      type: 'text',
      pattern: '^[A-Z]{2}$',
      description: { en: 'ISO 3166-1 alpha-2.', fr: 'ISO 3166-1 alpha-2.' },
      whenEmpty: { en: 'It has no such code today.', fr: 'Il n’a pas de tel code aujourd’hui.' },
      value: ({ country }) => country.iso2 ?? null,
    },
    {
      name: 'country',
      type: 'text',
      pattern: `^${NAME}$`,
      description: {
        en: 'Its name in addresses: its page is /countries/mali/ for mali.',
        fr: 'Son nom dans les adresses : pour mali, sa page est /countries/mali/.',
      },
      value: ({ country }) => country.slug,
    },
    {
      name: 'name',
      type: 'text',
      description: {
        en: 'Its name in English, as the reports use it.',
        fr: 'Son nom en anglais, tel que l’emploient les rapports.',
      },
      value: ({ country }) => english(country.name),
    },
    {
      name: 'name_fr',
      type: 'text',
      description: { en: 'Its name in French.', fr: 'Son nom en français.' },
      whenEmpty: { en: 'Not written yet.', fr: 'Pas encore rédigé.' },
      value: ({ country }) => french(country.name),
    },
    {
      name: 'common_name',
      type: 'text',
      description: { en: 'What it is commonly called in English.', fr: 'Son nom courant en anglais.' },
      whenEmpty: { en: 'The same as the name.', fr: 'Identique au nom.' },
      value: ({ country }) => english(country.commonName),
    },
    {
      name: 'region',
      type: 'text',
      values: REGIONS,
      meanings: (t) => t.region,
      description: {
        en: 'The bureau of the Department of State that it belongs to.',
        fr: 'Le bureau du Département d’État dont il relève.',
      },
      value: ({ country }) => country.region,
    },
    {
      name: 'neighbours',
      type: 'text',
      isList: true,
      refersTo: 'countries.country',
      description: {
        en: 'The countries that it borders by land.',
        fr: 'Les pays avec lesquels il a une frontière terrestre.',
      },
      whenEmpty: { en: 'It borders none.', fr: 'Il n’en a avec aucun.' },
      value: ({ country }) => country.neighbours,
    },
    {
      name: 'former_names',
      type: 'text',
      isList: true,
      description: {
        en: 'Names that earlier reports used, in English.',
        fr: 'Noms employés par des rapports antérieurs, en anglais.',
      },
      whenEmpty: { en: 'None is noted.', fr: 'Rien n’est noté.' },
      value: ({ country }) => country.formerNames.map((name) => english(name)),
    },
    {
      name: 'note',
      type: 'text',
      description: {
        en: 'What a reader must know of the name or of the record, as of joint entries.',
        fr: 'Ce qu’un lecteur doit savoir du nom ou du relevé, par exemple des entrées communes.',
      },
      whenEmpty: { en: 'Nothing is noted.', fr: 'Rien n’est noté.' },
      value: ({ country }) => english(country.note),
    },
    {
      name: 'current_tier',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: {
        en: 'The newest placement known; where it was changed within its year, what it was changed to.',
        fr: 'Le dernier classement connu ; s’il a été modifié en cours d’année, le classement qui l’a remplacé.',
      },
      whenEmpty: {
        en: 'No edition that we hold places it.',
        fr: 'Aucune édition dont nous disposons ne classe ce pays.',
      },
      value: ({ history }) => history.current ?? null,
    },
    {
      name: 'current_year',
      type: 'integer',
      description: {
        en: 'The edition of that placement. There may be newer ones in which its place is not known.',
        fr: 'L’édition de ce classement. Il peut y en avoir de plus récentes dans lesquelles sa place n’est pas connue.',
      },
      refersTo: 'editions.year',
      whenEmpty: {
        en: 'No edition that we hold places it.',
        fr: 'Aucune édition dont nous disposons ne classe ce pays.',
      },
      value: ({ history }) => history.latest?.year ?? null,
    },
    {
      name: 'document_count',
      type: 'integer',
      description: {
        en: 'How many documents are filed for it.',
        fr: 'Combien de documents sont enregistrés pour lui.',
      },
      value: ({ documents }) => documents.length,
    },
    {
      name: 'recommendation_count',
      type: 'integer',
      description: {
        en: 'How many demands its checklist holds.',
        fr: 'Combien de recommandations contient sa liste de suivi.',
      },
      value: ({ checklist }) => checklist.items.length,
    },
    {
      ...years,
      name: 'narratives_not_held',
      refersTo: 'editions.year',
      description: {
        en: 'Editions that place it, or may, and whose country narrative we do not hold: a gap of ours.',
        fr: 'Éditions qui le classent, ou pourraient le classer, et dont nous n’avons pas le chapitre sur ce pays : une lacune de notre part.',
      },
      whenEmpty: { en: 'There is no such edition.', fr: 'Il n’y a pas de telle édition.' },
      value: ({ gaps }) => gaps.missingNarratives,
    },
    {
      ...years,
      name: 'narratives_without_recommendations',
      refersTo: 'editions.year',
      description: {
        en: 'Editions whose narrative we hold, and none of whose recommendations could be read.',
        fr: 'Éditions dont nous avons le chapitre, mais dont aucune recommandation n’a pu être lue.',
      },
      whenEmpty: { en: 'There is no such edition.', fr: 'Il n’y a pas de telle édition.' },
      value: ({ gaps }) => gaps.withoutRecommendations,
    },
    {
      ...years,
      name: 'narratives_read_in_part',
      refersTo: 'editions.year',
      description: {
        en: 'Editions of whose recommendations only some could be read.',
        fr: 'Éditions dont seule une partie des recommandations a pu être lue.',
      },
      whenEmpty: { en: 'There is no such edition.', fr: 'Il n’y a pas de telle édition.' },
      value: ({ gaps }) => gaps.partialListings,
    },
  ],
});
