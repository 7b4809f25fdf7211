import type { TallyKind } from '../domain/checklist.ts';
import type { Region } from '../domain/country.ts';
import type { DocumentType, Listing, Measure, ProgressStatus, Reading, Unit, Voice } from '../domain/document.ts';
import type { Coverage, PlacementNote } from '../domain/edition.ts';
import type { PeriodKind } from '../domain/partial-date.ts';
import type { Paradigm } from '../domain/recommendation.ts';
import type { Direction, Era, PlacementState } from '../domain/tier.ts';

/** The field’s terms in French: one word or phrase for each value that the domain knows. */
export const words = {
  state: {
    'tier-1': 'Catégorie 1',
    'tier-2': 'Catégorie 2',
    'tier-2-watch-list': 'Catégorie 2 – liste de surveillance',
    'tier-3': 'Catégorie 3',
    'special-case': 'Cas particulier',
    'not-covered': 'Non couvert',
    'not-listed': 'Sur aucune liste dont nous disposons',
    unknown: 'Inconnu',
  } satisfies Record<PlacementState, string>,
  moved: {
    up: 'En hausse',
    down: 'En baisse',
    same: 'Inchangé',
    'not-comparable': 'Non comparable',
  } satisfies Record<Direction, string>,
  era: {
    'first-report': 'premier rapport',
    restrictions: 'restrictions pour la catégorie 3',
    'watch-list': 'liste de surveillance créée',
    'wider-coverage': 'couverture élargie',
    'automatic-downgrade': 'déclassement automatique',
    'waiver-cut': 'dérogation réduite à un an',
  } satisfies Record<Era['id'], string>,
  region: {
    africa: 'Afrique',
    'east-asia-pacific': 'Asie de l’Est et Pacifique',
    'europe-eurasia': 'Europe et Eurasie',
    'near-east': 'Proche-Orient',
    'south-central-asia': 'Asie du Sud et Asie centrale',
    'western-hemisphere': 'Hémisphère occidental',
  } satisfies Record<Region, string>,
  paradigm: {
    prosecution: 'Poursuites',
    protection: 'Protection',
    prevention: 'Prévention',
    partnership: 'Partenariat',
  } satisfies Record<Paradigm, string>,
  progress: {
    'set-back': 'recul',
    'no-progress': 'aucun progrès',
    'in-progress': 'en cours',
    implemented: 'mise en œuvre',
  } satisfies Record<ProgressStatus, string>,
  tally: {
    implemented: 'mise en œuvre',
    'in-progress': 'en cours',
    'no-progress': 'aucun progrès',
    'set-back': 'recul',
    'by-government-account': 'selon le gouvernement seul',
    'sources-differ': 'sources divergentes',
    'no-information': 'aucune information',
  } satisfies Record<TallyKind, string>,
  voice: {
    monitor: 'organe de suivi',
    court: 'justice',
    law: 'loi',
    'civil-society': 'société civile',
    press: 'presse',
    government: 'gouvernement',
  } satisfies Record<Voice, string>,
  documentType: {
    'tip-report': 'Rapport TIP',
    'interim-assessment': 'Évaluation intermédiaire',
    'press-release': 'Communiqué de presse',
    law: 'Loi',
    'action-plan': 'Plan d’action',
    treaty: 'Traité',
    'un-report': 'Document de l’ONU',
    court: 'Justice',
    other: 'Autre',
  } satisfies Record<DocumentType, string>,
  reading: {
    full: 'Lu en entier',
    beginning: 'Seul le début a pu être lu',
    excerpt: 'Seul un extrait a pu être lu',
  } satisfies Record<Reading, string>,
  listing: {
    complete: 'Toutes les recommandations de la source figurent dans la liste.',
    partial: 'La liste des recommandations n’est pas complète : ce qui manque ici figure peut-être dans la source.',
  } satisfies Record<Listing, string>,
  measure: {
    investigations: 'Enquêtes',
    prosecutions: 'Poursuites',
    convictions: 'Condamnations',
    'victims-identified': 'Victimes identifiées',
    'victims-assisted': 'Victimes prises en charge',
    'people-trained': 'Personnes formées',
    'people-reached': 'Personnes touchées',
    budget: 'Budget',
    other: 'Autres chiffres',
  } satisfies Record<Measure, string>,
  unit: {
    people: 'personnes',
    cases: 'affaires',
    XOF: 'francs CFA',
    USD: 'dollars des États-Unis',
  } satisfies Record<Unit, string>,
  coverage: {
    complete: 'Complète : un total publié concorde avec les listes.',
    assumed: 'Présumée complète : aucun total publié n’a été trouvé auquel comparer les listes.',
    partial:
      'Partielle : toutes ses listes n’ont pas été lues. Les pays que nous n’avons pas pu classer nous sont inconnus ; ce n’est pas le rapport qui les omet.',
  } satisfies Record<Coverage, string>,
  placementNote: {
    'auto-downgrade': 'déclassement automatique',
    waiver: 'dérogation',
    upgraded: 'reclassé à la hausse',
    downgraded: 'rétrogradé',
    'first-listed': 'classé pour la première fois',
  } satisfies Record<PlacementNote, string>,
  periodKind: {
    'calendar-year': 'année civile',
    'reporting-period': 'période considérée',
    other: 'autre période',
  } satisfies Record<PeriodKind, string>,
};
