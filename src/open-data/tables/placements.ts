import type { Corpus } from '../../domain/corpus.ts';
import type { Country } from '../../domain/country.ts';
import { historyIn } from '../../domain/country-history.ts';
import { PLACEMENT_NOTES, type Placement, type Revision } from '../../domain/edition.ts';
import { PLACEMENT_STATES, TIERS, type Tier } from '../../domain/tier.ts';
import { defineTable } from '../table.ts';
import { byCode, CODES, countryColumns, english, TIER_CODES } from './shared.ts';

interface Placed {
  country: Country;
  placement: Placement;
}

const year = {
  name: 'year',
  type: 'integer',
  refersTo: 'editions.year',
  description: { en: 'The edition: the year on the report.', fr: 'L’édition : l’année qui figure sur le rapport.' },
} as const;

function everyPlacement(corpus: Corpus): Placed[] {
  return byCode(corpus).flatMap((country) =>
    historyIn(corpus, country.iso3).cells.map((placement) => ({ country, placement })),
  );
}

export const placements = defineTable<Placed>({
  name: 'placements',
  title: { en: 'Placements', fr: 'Classements' },
  description: {
    en: 'One row for each country and edition, also where the edition places the country nowhere: then state says why. The rows with a code are the placements.',
    fr: 'Une ligne par pays et par édition, même si l’édition ne place le pays nulle part : state dit alors pourquoi. Les lignes qui ont un code sont les classements.',
  },
  key: ['iso3', 'year'],
  entries: everyPlacement,
  columns: [
    ...countryColumns<Placed>(({ country }) => country),
    {
      name: 'country_name',
      type: 'text',
      description: {
        en: 'The name of the country in English, as the reports use it today.',
        fr: 'Le nom du pays en anglais, tel que l’emploient aujourd’hui les rapports.',
      },
      value: ({ country }) => english(country.name),
    },
    { ...year, value: ({ placement }) => placement.year },
    {
      name: 'state',
      type: 'text',
      values: PLACEMENT_STATES,
      meanings: (t) => ({ ...t.state, ...t.data.absences }),
      description: {
        en: 'The tier, or why there is none. The three reasons are different things and must not be merged.',
        fr: 'La catégorie, ou la raison pour laquelle il n’y en a pas. Les trois raisons sont des choses différentes et ne doivent pas être confondues.',
      },
      value: ({ placement }) => placement.state,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: {
        en: 'The tier as it is usually abbreviated.',
        fr: 'La catégorie sous son abréviation habituelle.',
      },
      whenEmpty: { en: 'In no tier: see state.', fr: 'Dans aucune catégorie : voir state.' },
      value: ({ placement }) => TIER_CODES[placement.state],
    },
    {
      name: 'sources',
      type: 'text',
      isList: true,
      refersTo: 'sources.source',
      description: {
        en: 'The sources that give exactly this tier.',
        fr: 'Les sources qui donnent exactement cette catégorie.',
      },
      whenEmpty: { en: 'In no tier, or deduced.', fr: 'Dans aucune catégorie, ou déduit.' },
      value: ({ placement }) => placement.sources,
    },
    {
      name: 'confirmed_by',
      type: 'integer',
      description: { en: 'How many sources these are.', fr: 'Combien il y a de ces sources.' },
      value: ({ placement }) => placement.sources.length,
    },
    {
      name: 'deduced',
      type: 'boolean',
      description: {
        en: 'Whether the tier was concluded from complete lists of the others, and read in no source.',
        fr: 'Si la catégorie a été déduite des listes complètes des autres, sans avoir été lue dans aucune source.',
      },
      value: ({ placement }) => placement.deduced,
    },
    {
      name: 'disputed',
      type: 'boolean',
      description: {
        en: 'Whether sources differ: the table of disputes says how, and why this tier was kept.',
        fr: 'Si les sources divergent : le tableau des classements contestés dit comment, et pourquoi cette catégorie a été retenue.',
      },
      value: ({ placement }) => placement.dispute !== undefined,
    },
    {
      name: 'possible',
      type: 'text',
      isList: true,
      values: TIERS,
      meanings: (t) => t.state,
      description: {
        en: 'Where the state is unknown: the tiers that the complete lists of the edition leave open.',
        fr: 'Lorsque la valeur de state est unknown : les catégories que les listes complètes de l’édition laissent possibles.',
      },
      whenEmpty: { en: 'The state is known.', fr: 'La valeur de state est connue.' },
      value: ({ placement }) => placement.possible,
    },
    {
      name: 'notes',
      type: 'text',
      isList: true,
      values: PLACEMENT_NOTES,
      meanings: (t) => t.placementNote,
      description: {
        en: 'What a source says beside the tier. Our notes are not complete: no waiver here does not mean none.',
        fr: 'Ce qu’une source dit en plus de la catégorie. Nos indications ne sont pas complètes : l’absence de dérogation ici ne signifie pas qu’il n’y en a pas eu.',
      },
      whenEmpty: { en: 'Nothing is noted.', fr: 'Rien n’est noté.' },
      value: ({ placement }) => placement.notes,
    },
    {
      name: 'revised',
      type: 'boolean',
      description: {
        en: 'Whether the placement was changed within the year: the table of revisions says to what.',
        fr: 'Si le classement a été modifié en cours d’année : le tableau des modifications dit ce qu’il est devenu.',
      },
      value: ({ placement }) => placement.revisions.length > 0,
    },
  ],
});

interface Revised {
  country: Country;
  year: number;
  revision: Revision;
}

export const revisions = defineTable<Revised>({
  name: 'revisions',
  title: { en: 'Placements changed within the year', fr: 'Classements modifiés en cours d’année' },
  description: {
    en: 'One row for each placement that was changed after its edition came out, before the next.',
    fr: 'Une ligne par classement modifié après la parution de son édition, avant la suivante.',
  },
  key: ['iso3', 'year', 'date'],
  entries: (corpus) =>
    everyPlacement(corpus).flatMap(({ country, placement }) =>
      placement.revisions.map((revision) => ({ country, year: placement.year, revision })),
    ),
  columns: [
    ...countryColumns<Revised>(({ country }) => country),
    { ...year, value: (entry) => entry.year },
    {
      name: 'date',
      type: 'date',
      description: { en: 'When the placement was changed.', fr: 'Date de la modification du classement.' },
      value: ({ revision }) => revision.date,
    },
    {
      name: 'state',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: { en: 'The tier that it was changed to.', fr: 'La catégorie qui l’a remplacé.' },
      value: ({ revision }) => revision.tier,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: {
        en: 'That tier as it is usually abbreviated.',
        fr: 'Cette catégorie sous son abréviation habituelle.',
      },
      value: ({ revision }) => TIER_CODES[revision.tier],
    },
    {
      name: 'source',
      type: 'text',
      description: { en: 'Where it was read.', fr: 'Où cela a été lu.' },
      value: ({ revision }) => revision.source,
    },
  ],
});

interface Dissent {
  country: Country;
  year: number;
  says?: { source: string; tier: Tier };
  why: string;
}

function dissents({ country, placement }: Placed): Dissent[] {
  const { dispute } = placement;
  if (!dispute) return [];
  const row = { country, year: placement.year, why: english(dispute.why) };
  const said = Object.entries(dispute.says).map(([source, tier]) => ({ ...row, says: { source, tier } }));
  return said.length > 0 ? said : [row];
}

export const disputes = defineTable<Dissent>({
  name: 'disputes',
  title: { en: 'Disputed placements', fr: 'Classements contestés' },
  description: {
    en: 'One row for each source that gives another tier than the table of placements, with why that one was kept.',
    fr: 'Une ligne par source qui donne une autre catégorie que le tableau des classements, avec la raison pour laquelle cette dernière a été retenue.',
  },
  key: ['iso3', 'year', 'source'],
  entries: (corpus) => everyPlacement(corpus).flatMap(dissents),
  columns: [
    ...countryColumns<Dissent>(({ country }) => country),
    { ...year, value: (entry) => entry.year },
    {
      name: 'source',
      type: 'text',
      refersTo: 'sources.source',
      description: { en: 'The source that says otherwise.', fr: 'La source qui dit autre chose.' },
      whenEmpty: {
        en: 'Not one of the sources, but within one: the reason says how.',
        fr: 'Ce n’est pas une autre source, mais une divergence au sein d’une seule : la raison dit comment.',
      },
      value: ({ says }) => says?.source ?? null,
    },
    {
      name: 'state',
      type: 'text',
      values: TIERS,
      meanings: (t) => t.state,
      description: { en: 'The tier that it gives.', fr: 'La catégorie qu’elle donne.' },
      whenEmpty: { en: 'It gives no other tier outright.', fr: 'Elle ne donne pas expressément d’autre catégorie.' },
      value: ({ says }) => says?.tier ?? null,
    },
    {
      name: 'code',
      type: 'text',
      values: CODES,
      description: {
        en: 'That tier as it is usually abbreviated.',
        fr: 'Cette catégorie sous son abréviation habituelle.',
      },
      whenEmpty: { en: 'It gives no other tier outright.', fr: 'Elle ne donne pas expressément d’autre catégorie.' },
      value: ({ says }) => (says ? TIER_CODES[says.tier] : null),
    },
    {
      name: 'why',
      type: 'text',
      description: {
        en: 'Why the tier in the table of placements was kept.',
        fr: 'Pourquoi la catégorie du tableau des classements a été retenue.',
      },
      value: ({ why }) => why,
    },
  ],
});
