import type { Direction, Tier } from '../domain/tier.ts';
import { countries } from './fr-editions.ts';
import { sentences } from './fr-sentences.ts';
import { words } from './fr-words.ts';
import type { Strings } from './strings.ts';

/** The tiers as they stand after “depuis”. */
const FROM: Readonly<Record<Tier, string>> = {
  'tier-1': 'la catégorie 1',
  'tier-2': 'la catégorie 2',
  'tier-2-watch-list': 'la liste de surveillance',
  'tier-3': 'la catégorie 3',
  'special-case': 'le statut de cas particulier',
};

const MOVED: Readonly<Record<Direction, string>> = {
  up: 'en hausse depuis',
  down: 'en baisse depuis',
  same: 'maintien dans',
  'not-comparable': 'après',
};

/** “En hausse depuis la catégorie 3”, “En baisse depuis la liste de surveillance”; short, for a narrow column. */
function movedFrom(direction: Direction, from: Tier): string {
  return sentences.capitalise(`${MOVED[direction]} ${FROM[from]}`);
}

/** What stands below a placement: “en baisse depuis la catégorie 2 (2023)”. `year` that of the placement before. */
function arrivedFrom(direction: Direction, from: Tier, year: number): string {
  return `${MOVED[direction]} ${FROM[from]} (${year})`;
}

/** The index of countries, the pages of regions and the comparison, in French. */
export const atlas: Strings['atlas'] = {
  columns: {
    name: 'Pays',
    now: 'Dernier classement connu',
    move: 'Par rapport à l’édition précédente',
    'watch-list': 'Éditions sur la liste de surveillance',
    region: 'Région',
    documents: 'Docu\u00adments',
  },
  placements: 'Classement dans chaque édition',
  history: 'Historique',
  move: (newest) => {
    if (newest.kind === 'same') return `Inchangé depuis ${newest.since}`;
    return newest.kind === 'no-edition-before' ? 'Sans élément de comparaison' : movedFrom(newest.kind, newest.from);
  },
  movedFrom,
  arrivedFrom,
  unit: {
    'watch-list': (count) => `${count < 2 ? 'édition' : 'éditions'} sur la liste de surveillance`,
    documents: (count) => (count < 2 ? 'document' : 'documents'),
  },
  hint: '« Inchangé depuis » compte les éditions dont on sait qu’elles classent le pays.',
  tick: (name) => `Comparer : ${name}`,
  orders: {
    tier: {
      title: 'Les pays par catégorie',
      lead: 'Chaque pays et territoire sous le dernier classement que l’on connaisse de lui, le meilleur d’abord.',
      label: 'Dernier classement connu',
      groups: { ...words.state, 'never-placed': 'Jamais classé' },
    },
    change: {
      title: 'Les pays par dernier changement',
      lead: 'Le dernier classement connu de chaque pays, par rapport à l’édition de l’année précédente.',
      label: 'Par rapport à l’édition précédente',
      groups: {
        up: 'En hausse',
        down: 'En baisse',
        same: 'Inchangé',
        'not-comparable': 'Vers ou depuis le statut de cas particulier',
        'no-edition-before': 'Sans élément de comparaison',
      },
    },
    'watch-list': {
      title: 'Les pays par nombre d’éditions sur la liste de surveillance',
      lead: 'Dans combien d’éditions depuis 2004 chaque pays a figuré dans la catégorie 2 – liste de surveillance, le plus grand nombre d’abord.',
      label: 'Éditions sur la liste de surveillance',
      groups: {
        '10-up': '10 ou plus',
        '7-9': '7 à 9',
        '4-6': '4 à 6',
        '1-3': '1 à 3',
        none: 'Aucune',
      },
    },
  },
  allGroups: 'Afficher tous les groupes',
  index: {
    letters: 'Par première lettre',
    compare: 'En comparer jusqu’à six',
    regions: 'Région par région',
    label: 'Filtrer le tableau',
    text: 'Nom ou code',
    reset: 'Tout afficher',
    shown: '{shown} sur {total} sont affichés.',
    nothing: 'Aucun pays ne correspond. Retirez un filtre, ou essayez un autre nom.',
  },
  regions: {
    title: 'Régions',
    lead: 'Les six régions sont celles des bureaux du Département d’État.',
    one: (region) => `${region} : tous les classements`,
    description: (region, count) =>
      `${region} : les classements de ${countries(count)} dans chaque rapport TIP depuis 2001.`,
    lede: (count) => `Les classements de ${countries(count)} dans chaque rapport TIP.`,
    count: 'Pays',
    inEdition: 'Dans l’édition la plus récente dont nous ayons toutes les listes,',
    compare: 'Comparer les pays cochés',
    compareHint: 'Cochez jusqu’à six pays pour les voir les uns au-dessus des autres.',
    counts: 'Totaux par catégorie',
    partial: 'en partie',
    partialHint: (year) =>
      `Nous ne disposons pas de l’édition de ${year} en entier ; un pays dont nous n’avons pas pu établir la place dans cette édition est compté comme inconnu.`,
    moved: (year) => `Qui a changé de catégorie en ${year}`,
    nobody: 'Aucun pays, pour autant que les listes le disent.',
    compareMoved: (year) => `Comparer ceux qui ont changé de catégorie en ${year}`,
    documents: 'Documents les plus récents',
    noDocuments: 'Aucun document sur un pays de cette région n’est encore enregistré.',
    documentsOf: 'Documents par pays',
    svgTitle: (region, first, last) => `${region} : classements dans les rapports TIP de ${first} à ${last}`,
    svgDescription:
      'Une ligne par pays, une case par édition : 1, 2 et 3 sont les catégories, W la catégorie 2 – liste de surveillance, S un cas particulier, – non couvert, · sur aucune liste dont nous disposons, ? inconnu.',
  },
  compare: {
    title: 'Comparer',
    lead: 'Jusqu’à six pays, frise sur frise, pour les mêmes années ; plus la case est haute, meilleur est le classement. L’adresse de cette page conserve le choix.',
    how: 'Cochez jusqu’à six pays dans le tableau, puis « N’afficher que les pays cochés ».',
    noScript:
      'Sans JavaScript, cette page ne peut pas lire le choix que contient une adresse : cochez de nouveau les pays, en nombre quelconque.',
    only: 'N’afficher que les pays cochés',
    add: 'Ajouter un pays',
    choose: 'Choisir…',
    button: 'Ajouter',
    remove: 'Retirer',
    clear: 'Tout retirer',
    table: 'Classements, pays par pays',
    regions: 'Ou commencer par une région',
    chosen: '{count} sur {most} sont choisis.',
    added: 'Pays ajouté : {name}.',
    removed: 'Pays retiré : {name}.',
    full: 'Six pays sont déjà comparés. Retirez-en un pour faire place à celui-ci : {name}.',
    leftOut: 'Six pays au plus sont comparés. Laissés de côté : {names}. Retirez-en un autre pour faire de la place.',
    repeated: 'Cités plus d’une fois dans l’adresse, et comptés une fois : {names}.',
    unknown:
      'Aucun pays n’est connu sous {names}. Un code a trois lettres, comme MLI pour le Mali ; la liste « Ajouter un pays » les donne par nom.',
    andMore: '{names} et {count} de plus',
    neighbours: 'Comparer avec ses voisins',
  },
};
