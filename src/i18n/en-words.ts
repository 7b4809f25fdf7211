import type { TallyKind } from '../domain/checklist.ts';
import type { Region } from '../domain/country.ts';
import type { DocumentType, Listing, Measure, ProgressStatus, Reading, Unit, Voice } from '../domain/document.ts';
import type { Coverage, PlacementNote } from '../domain/edition.ts';
import type { PeriodKind } from '../domain/partial-date.ts';
import type { Paradigm } from '../domain/recommendation.ts';
import type { Direction, Era, PlacementState } from '../domain/tier.ts';

/** The field’s terms in English: one word or phrase for each value that the domain knows. */
export const words = {
  state: {
    'tier-1': 'Tier 1',
    'tier-2': 'Tier 2',
    'tier-2-watch-list': 'Tier 2 Watch List',
    'tier-3': 'Tier 3',
    'special-case': 'Special case',
    'not-covered': 'Not covered',
    'not-listed': 'On no list we hold',
    unknown: 'Unknown',
  } satisfies Record<PlacementState, string>,
  moved: {
    up: 'Up',
    down: 'Down',
    same: 'Same',
    'not-comparable': 'Not comparable',
  } satisfies Record<Direction, string>,
  era: {
    'first-report': 'first report',
    restrictions: 'restrictions for Tier 3',
    'watch-list': 'Watch List begins',
    'wider-coverage': 'wider coverage',
    'automatic-downgrade': 'automatic downgrade',
    'waiver-cut': 'waiver cut to one year',
  } satisfies Record<Era['id'], string>,
  region: {
    africa: 'Africa',
    'east-asia-pacific': 'East Asia and the Pacific',
    'europe-eurasia': 'Europe and Eurasia',
    'near-east': 'Near East',
    'south-central-asia': 'South and Central Asia',
    'western-hemisphere': 'Western Hemisphere',
  } satisfies Record<Region, string>,
  paradigm: {
    prosecution: 'Prosecution',
    protection: 'Protection',
    prevention: 'Prevention',
    partnership: 'Partnership',
  } satisfies Record<Paradigm, string>,
  progress: {
    'set-back': 'set back',
    'no-progress': 'no progress',
    'in-progress': 'in progress',
    implemented: 'implemented',
  } satisfies Record<ProgressStatus, string>,
  tally: {
    implemented: 'implemented',
    'in-progress': 'in progress',
    'no-progress': 'no progress',
    'set-back': 'set back',
    'by-government-account': 'government’s word only',
    'sources-differ': 'sources differ',
    'no-information': 'no information',
  } satisfies Record<TallyKind, string>,
  voice: {
    monitor: 'monitor',
    court: 'court',
    law: 'law',
    'civil-society': 'civil society',
    press: 'press',
    government: 'government',
  } satisfies Record<Voice, string>,
  documentType: {
    'tip-report': 'TIP Report',
    'interim-assessment': 'Interim assessment',
    'press-release': 'Press release',
    law: 'Law',
    'action-plan': 'Action plan',
    treaty: 'Treaty',
    'un-report': 'UN document',
    court: 'Court',
    other: 'Other',
  } satisfies Record<DocumentType, string>,
  reading: {
    full: 'Read in full',
    beginning: 'Only the beginning could be read',
    excerpt: 'Only an excerpt could be read',
  } satisfies Record<Reading, string>,
  listing: {
    complete: 'Every recommendation of the source is listed.',
    partial: 'The list of recommendations is not whole: what is missing here may stand in the source.',
  } satisfies Record<Listing, string>,
  measure: {
    investigations: 'Investigations',
    prosecutions: 'Prosecutions',
    convictions: 'Convictions',
    'victims-identified': 'Victims identified',
    'victims-assisted': 'Victims assisted',
    'people-trained': 'People trained',
    'people-reached': 'People reached',
    budget: 'Budget',
    other: 'Other figures',
  } satisfies Record<Measure, string>,
  unit: { people: 'people', cases: 'cases', XOF: 'CFA francs', USD: 'US dollars' } satisfies Record<Unit, string>,
  coverage: {
    complete: 'Complete: a published total agrees with the lists.',
    assumed: 'Assumed to be whole: no published total was found to compare the lists with.',
    partial:
      'Partial: not all of its lists were read. Whom we could not place is unknown to us, not left out by the report.',
  } satisfies Record<Coverage, string>,
  placementNote: {
    'auto-downgrade': 'automatic downgrade',
    waiver: 'waiver',
    upgraded: 'upgraded',
    downgraded: 'downgraded',
    'first-listed': 'ranked for the first time',
  } satisfies Record<PlacementNote, string>,
  periodKind: {
    'calendar-year': 'calendar year',
    'reporting-period': 'reporting period',
    other: 'other period',
  } satisfies Record<PeriodKind, string>,
};
