import type { Placement } from '../domain/edition.ts';
import { type EditionOverview, movedCountries } from '../domain/edition-overview.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { TIERS, type Tier } from '../domain/tier.ts';
import { formatList } from './dates.ts';
import { atDate, onDate } from './fr-dates.ts';
import { agree } from './fr-numbers.ts';
import { sentences, stateInWords } from './fr-sentences.ts';

/** A country on the map, in words: “Mali : catégorie 2 (2024)”, “Mali : inconnu, catégorie 1 ou catégorie 2 (2025)”. */
function markName(name: string, { state, year, possible }: Placement): string {
  const open = state === 'unknown' && possible.length <= 2 ? `, ${sentences.openStates(possible)}` : '';
  return `${name} : ${stateInWords(state)}${open} (${year})`;
}

const LISTS: Readonly<Record<Tier, string>> = {
  'tier-1': 'catégorie 1',
  'tier-2': 'catégorie 2',
  'tier-2-watch-list': 'catégorie 2 – liste de surveillance',
  'tier-3': 'catégorie 3',
  'special-case': 'cas particuliers',
};

/** “est paru le 29 septembre 2025”, “est paru en septembre 2025”. */
function cameOut(released: PartialDate | undefined): string {
  return released === undefined ? 'est paru' : `est paru ${onDate(released)}`;
}

/** What is held of an edition that is not held whole. */
function partlyHeld({ edition, counts, total, rows }: EditionOverview): string {
  const lists = edition.completeLists.map((tier) => `${LISTS[tier]} (${counts[tier]})`);
  const whole = lists.length > 0 ? ` Listes complètes : ${formatList(lists, 'fr')}.` : '';
  const open = rows.unknown[0]?.placement.possible ?? [];
  const unread = rows.unknown.length;
  const which =
    lists.length > 0 && open.length <= 2 ? ` (${sentences.openStates(open)}${unread > 1 ? ' pour chacun' : ''})` : '';
  const unknown = unread > 0 ? ` ; ${unread} nous ${agree(unread, 'est inconnu', 'sont inconnus')}${which}` : '';
  const known = `${total} de ses classements nous ${agree(total, 'est connu', 'sont connus')}`;
  return `Le rapport TIP ${edition.year} ${cameOut(edition.released)}, et nous en avons une partie.${whole} Au total, ${known}${unknown}.`;
}

/** How many moves are known of an edition that is not held whole. */
function knownMoves({ changes }: EditionOverview): string {
  if (!changes) return '';
  return `Changements connus à ce jour : ${movedCountries(changes.up)} à la hausse, ${movedCountries(changes.down)} à la baisse.`;
}

/** A map in words: “Catégorie 1 : 33, catégorie 2 : 98, … ; inconnu : 44.” */
function description({ counts, rows }: EditionOverview): string {
  const told = TIERS.map((tier) => `${stateInWords(tier)} : ${counts[tier]}`);
  const unknown = rows.unknown.length > 0 ? [`${stateInWords('unknown')} : ${rows.unknown.length}`] : [];
  return `${sentences.capitalise([...told, ...unknown].join(', '))}.`;
}

/** The world map and the front page, in French. */
export const map = {
  title: (year: number) => `Carte du monde du rapport TIP ${year}`,
  fileTitle: (year: number) => `Catégories dans le rapport sur la traite des personnes de ${year}`,
  markName,
  skip: (links: number) => `Passer les ${links} liens de la carte`,
  /** Where the map is wider than the window. */
  hint: 'La carte est plus large que cette fenêtre : faites-la défiler latéralement.',
  legend: 'Comment lire la carte',
  otherLand: 'Terres qu’aucune édition ne classe',
  withoutPlace: 'Absents de la carte :',
  note: 'Un point représente un pays ou un territoire trop petit pour être dessiné ; les points sont écartés là où ils se chevaucheraient. Les superficies sont exactes. Les frontières sont celles d’aujourd’hui, simplifiées à partir des données de Natural Earth, qui sont dans le domaine public ; elles n’expriment aucune prise de position. Les terres sans classement propre dans une édition, comme le Soudan du Sud avant 2012, sont dessinées sans classement.',
  asTable: (placements: number) => `La carte sous forme de tableau : ${placements} ${agree(placements, 'classement')}`,
  /** Of a downloaded drawing. */
  description,
  source: (asOf: string) =>
    `Tierline, d’après les listes des rapports sur la traite des personnes du Département d’État des États-Unis. Frontières : Natural Earth, domaine public ; elles n’expriment aucune prise de position. Données ${atDate(asOf)}. CC BY 4.0.`,
  front: {
    shown: (year: number) => `Où en étaient les gouvernements en ${year}`,
    shownHow: 'L’édition la plus récente dont nous avons toutes les listes. Sur la carte, chaque pays mène à sa fiche.',
    edition: (year: number) => `Toute l’édition ${year}`,
    newer: (year: number) => `Plus récent que cette carte : ${year}`,
    newerLink: (year: number) => `Ce que l’on sait de l’édition ${year}`,
    partlyHeld,
    knownMoves,
    moved: (year: number) => `Qui a changé de catégorie en ${year}`,
    up: 'Reclassés à la hausse',
    down: 'Rétrogradés',
    nobody: 'Aucun.',
    documented: 'Avec des documents',
    regions: 'Par région',
  },
};
