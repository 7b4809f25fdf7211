import { formatList, formatNumber } from './dates.ts';
import { atDate } from './fr-dates.ts';
import { counted } from './fr-numbers.ts';
import type { Strings } from './strings.ts';

/** The length of a file in words: “419 ko”, “1,1 Mo”. */
function size(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'octet');
  const kilobytes = Math.round(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} ko` : `${formatNumber(Math.round(bytes / 100_000) / 10, 'fr')} Mo`;
}

/** The open data and their dictionary, in French. */
export const data: Strings['data'] = {
  title: 'Données',
  lead: 'Toutes les données de ce site sous forme de tableaux, à vérifier, à citer et à exploiter. Chaque page est faite des mêmes lignes.',
  cited: 'Classements et recommandations des rapports TIP, jeu de données',
  asOf: 'Date des données',
  asOfHint:
    'soit la date du document, de l’édition ou du changement en cours d’année le plus récent. Les fichiers changent lorsque le contenu change, et jamais au gré de l’horloge.',
  licence: 'Licence',
  licenceHint:
    'Veuillez mentionner « Tierline » et indiquer la page d’où vous avez tiré les données. Les sources auxquelles renvoient les documents appartiennent à leurs auteurs.',
  whoseWords: 'De qui sont les mots',
  whoseWordsHint:
    'Les textes sont les nôtres, non ceux des sources. Pour citer une source, servez-vous de sa propre page, qu’indique chaque document.',
  tables: 'Tableaux',
  rows: (rows) => counted(rows, 'ligne'),
  columns: (columns) => counted(columns, 'colonne'),
  size,
  perPage: 'Fichiers à côté des pages',
  perPageLead:
    'Là où une page présente quelque chose, ses fichiers se trouvent à côté d’elle. Leurs colonnes sont celles des tableaux.',
  perPageFiles: [
    [
      '/countries/…/profile.json',
      'Tout ce que dit la fiche d’un pays : ses lignes des tableaux, et chaque recommandation avec ses mentions et ce qui en est rapporté.',
    ],
    ['/countries/…/tier-strip.csv', 'Les classements d’un pays.'],
    ['/countries/…/tier-strip.svg', 'La frise des classements, sous forme de dessin autonome.'],
    [
      '/countries/…/recommendations/…/asked.csv',
      'Quels rapports TIP font une recommandation, si elle a une page et si un rapport la fait.',
    ],
    ['/countries/…/recommendations/…/asked.svg', 'La même chose, sous forme de dessin autonome.'],
    ['/reports/…/map.csv', 'Les classements d’une édition, avec les régions.'],
    ['/reports/…/map.svg', 'La même chose sous forme de carte.'],
    ['/reports/tier-counts.csv', 'Combien de pays chaque édition place dans chaque catégorie.'],
    ['/reports/tier-counts.svg', 'La même chose, sous forme de dessin autonome.'],
    ['/topics/…/demands.csv', 'Les recommandations de tous les pays sur un thème, ou sur un des quatre P.'],
    ['/regions/…/strips.csv', 'Les classements des pays d’une région.'],
    ['/regions/…/strips.svg', 'Leurs frises des classements, sous forme de dessin autonome.'],
  ],
  example: (name) => `Par exemple, ${name} :`,
  reading: 'Lire les fichiers',
  readingRules: [
    'Les fichiers JSON contiennent chaque valeur telle quelle. Les fichiers CSV contiennent les mêmes lignes en UTF-8 avec un indicateur d’ordre des octets, afin que les tableurs affichent les accents ; ils suivent la RFC 4180 : virgules, guillemets droits doubles, lignes terminées par CR et LF, noms des colonnes à la première ligne.',
    'En CSV, une cellule vide signifie qu’il n’y a rien à dire, et le dictionnaire indique pour chaque colonne ce que cela signifie. Les éléments d’une liste sont séparés par |. En JSON, ce sont null et des tableaux (arrays).',
    'Rien n’est abrégé en NA, mais NA est un code : celui de la Namibie. Aux programmes qui le lisent comme une valeur manquante, il faut indiquer de ne pas le faire.',
    'Un texte qu’un tableur exécuterait comme une formule, parce qu’il commence par =, +, - ou @ (y compris sous leurs formes larges, ou après des espaces ou des signes invisibles), par une tabulation ou par une fin de ligne, est précédé en CSV d’une apostrophe. Pour annuler cela, retirez une apostrophe partout où un texte commence par des apostrophes et se poursuit de cette manière. Les nombres ne sont jamais modifiés.',
  ],
  snippets: 'Comment les lire avec',
  promise: 'Ce qui ne change pas',
  promiseRules: [
    'Les noms des tableaux et des colonnes, et les identifiants qu’ils contiennent. Une nouvelle colonne vient après les autres.',
    'L’ordre des lignes. Deux versions d’un fichier peuvent être comparées ligne par ligne.',
    'Les lignes peuvent changer : des documents sont ajoutés, des lectures sont corrigées. Qui aura de nouveau besoin des mêmes chiffres conserve le fichier et en cite la date.',
  ],
  schemas: 'Schémas JSON',
  schemasHint:
    'Chacun décrit un fichier JSON des données (draft 2020-12) et provient des mêmes déclarations que le dictionnaire.',
  contentSchemas:
    'Ceux-ci décrivent les fichiers que remplissent les rédacteurs, et peuvent être indiqués dans un éditeur de texte qui vérifie le YAML :',
  dictionary: 'Dictionnaire des données',
  dictionaryLead:
    'Chaque tableau et chaque colonne : ce qu’elle contient, quelles valeurs elle peut prendre, et ce que signifie une cellule vide.',
  dictionaryLink: 'Le dictionnaire des données explique chaque colonne.',
  tablesMenu: 'Tableaux',
  key: (columns) => `Une ligne se distingue de toutes les autres par ${formatList(columns, 'fr')}.`,
  types: {
    text: 'texte',
    integer: 'nombre entier',
    number: 'nombre',
    boolean: 'vrai ou faux',
    date: 'date',
    period: 'période',
    url: 'adresse web',
  },
  lists: {
    text: 'liste de textes',
    integer: 'liste de nombres entiers',
    number: 'liste de nombres',
    boolean: 'liste de vrai ou faux',
    date: 'liste de dates',
    period: 'liste de périodes',
    url: 'liste d’adresses web',
  },
  empty: 'Vide',
  values: 'Valeurs',
  refersTo: 'Renvoie à',
  conventions: 'Comment le lire',
  conventionRules: [
    'Une date est aussi précise qu’elle est connue : 2019, 2019-08 ou 2019-08-29. Une période est une date, ou deux dates séparées par une barre oblique, toutes deux comprises : 2011-04/2012-03.',
    'Les tableaux se joignent par les colonnes de même nom : iso3 ou country, document, recommendation, publisher, topic, year. Une colonne qui renvoie à une autre désigne les lignes de celle-ci.',
    'Une colonne dont rien n’est dit sur les cellules vides contient toujours quelque chose.',
  ],
  jsonFiles: 'Fichiers JSON',
  jsonFilesLead:
    'Chaque fichier JSON indique la date de ses données et la licence qui le régit. Ce qu’il contient en outre :',
  jsonFields: [
    [
      'table, rows',
      'Dans le fichier d’un tableau : son nom et ses lignes. Une ligne a toutes les colonnes, dans l’ordre ci-dessous.',
    ],
    ['country, clock', 'Dans profile.json : la ligne du pays dans ces deux tableaux.'],
    ['sentence', 'Dans profile.json : l’historique de ses classements en une phrase.'],
    [
      'placements, revisions, disputes, figures, documents',
      'Dans profile.json : les lignes de ces tableaux qui concernent le pays.',
    ],
    [
      'checklist',
      'Dans profile.json : ses lignes du tableau des recommandations, sans celles qui ont été réunies à d’autres. Chacune comporte, sous mentions, asked et progress, les lignes de ces tableaux qui la concernent.',
    ],
  ],
  markup: 'Les classements dans le balisage des pages',
  markupLead:
    'Partout où une page présente un classement, son élément porte trois attributs. Les scripts peuvent s’y fier.',
  markupRules: [
    ['data-year', 'L’édition : l’année qui figure sur le rapport.'],
    ['data-country', 'Le pays : ISO 3166-1 alpha-3.'],
    ['data-tier', 'Une des valeurs de la colonne state du tableau des classements.'],
  ],
  download: 'Télécharger',
  stripTitle: (name, from, to) =>
    from === to ? `${name} dans le rapport TIP de ${from}` : `${name} dans les rapports TIP, de ${from} à ${to}`,
  stripSource: (asOf) =>
    `Tierline : classements des rapports sur la traite des personnes du Département d’État des États-Unis, dans la mesure où des sources ont été lues. Données ${atDate(asOf)}. CC BY 4.0.`,
  askedTitle: (country, demand) => `${country} : ${demand}`,
  askedSource: (asOf) =>
    `Tierline : présence de cette recommandation dans chaque rapport TIP, dans la mesure où ses recommandations ont pu être lues. Données ${atDate(asOf)}. CC BY 4.0.`,
  absences: {
    'not-covered': 'les listes de l’édition sont complètes, et le pays ne figure sur aucune : c’est un fait',
    'not-listed':
      'sur aucune liste dont nous disposons, pour une édition dont aucun total publié ne prouve que les listes sont entières',
    unknown: 'nous n’avons pas pu établir si le pays est classé, ni où : une lacune de notre part',
  },
  clockStates: {
    running: 'sur la liste dans l’édition la plus récente qui soit parue',
    stopped: 'sur la liste à la dernière lecture, et absent de la liste d’une édition plus récente lue en entier',
    'not-known': 'sur la liste à la dernière lecture, mais une édition déterminante n’a pas été lue',
    off: 'absent de la liste dans l’édition la plus récente connue, ou laissé de côté par les plus récentes',
  },
  nextSteps: {
    'may-stay': 'une édition de plus sur la liste n’exige pas de dérogation',
    'waiver-or-tier-3': 'l’édition suivante place le pays dans la catégorie 3, sauf dérogation',
    'tier-3': 'la loi ne permet pas une édition de plus sur la liste',
  },
  standings: {
    asked: 'demandée dans le rapport le plus récent qui ait pu être lu',
    'asked-again': 'de même, après qu’une autre voix que celle du gouvernement l’a signalée comme mise en œuvre',
    dropped: 'demandée auparavant, et absente d’une liste plus récente dont nous disposons en entier',
    'not-known':
      'demandée auparavant ; la liste la plus récente dont nous disposons n’est pas entière, de sorte que son silence ne prouve rien',
    'not-in-reports': 'demandée par aucun rapport TIP qui ait pu être lu',
  },
  answers: {
    asked: 'demandée',
    'not-asked': 'non demandée : nous disposons de sa liste en entier',
    'not-known': 'inconnu : sa liste n’a pas été lue, ou seulement en partie',
  },
};
