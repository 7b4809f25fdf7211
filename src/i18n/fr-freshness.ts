import type { Age } from '../domain/age.ts';
import { type NarrativeNeed, type NeedKind, OLD_AFTER } from '../domain/freshness.ts';
import { formatNumber } from './dates.ts';
import { atDate } from './fr-dates.ts';
import { counted } from './fr-numbers.ts';
import type { Strings } from './strings.ts';

/** What is counted under each kind, one and many. */
const COUNTED: Readonly<Record<NeedKind, readonly [one: string, many: string]>> = {
  'no-latest-narrative': ['pays doté de documents', 'pays dotés de documents'],
  'unknown-placement': ['classement', 'classements'],
  'old-status': ['état d’avancement', 'états d’avancement'],
  'no-document': ['pays ou territoire', 'pays et territoires'],
  'partial-listing': ['document', 'documents'],
  'read-in-part': ['document', 'documents'],
  'not-archived': ['document', 'documents'],
  'inferred-date': ['document', 'documents'],
  'deduced-placement': ['classement', 'classements'],
  'single-source-placement': ['classement', 'classements'],
};

/** “61 sur 66 états d’avancement” */
function outOf(kind: NeedKind, count: number, total: number): string {
  return `${formatNumber(count, 'fr')} sur ${counted(total, ...COUNTED[kind])}`;
}

/** “27 mois”, “33 à 45 mois” */
function age({ atLeast, atMost }: Age): string {
  return atLeast === atMost ? `${atMost} mois` : `${atLeast} à ${atMost} mois`;
}

/** What is held of a country, and what the narrative that is not filed would bring. */
function narrativeFacts({ placement, newestHeld, demands }: NarrativeNeed): string {
  const held =
    newestHeld === undefined
      ? 'Aucun chapitre n’est encore enregistré.'
      : `Le plus récent qui soit enregistré est celui de ${newestHeld}.`;
  const followed =
    demands > 0
      ? ` ${counted(demands, 'recommandation est suivie, dont il pourrait', 'recommandations sont suivies, dont il pourrait')} parler.`
      : '';
  const place =
    placement.state === 'unknown' ? ' Il indiquerait aussi le classement, que nous ne connaissons pas.' : '';
  return `${held}${followed}${place}`;
}

/** The board that shows what has grown old or stands on little, in French. */
export const freshness: Strings['freshness'] = {
  title: 'Ce qui reste à faire',
  lead: 'Jusqu’où ce site est digne de confiance, et où une heure de travail aide le plus ses lecteurs. Chaque ligne ci-dessous est une lacune de notre part et ne dit rien d’un pays.',
  asOf: (date) =>
    `Données ${atDate(date)}, date du document, de l’édition ou du changement en cours d’année le plus récent. Les âges sont comptés jusqu’à cette date, et non jusqu’à aujourd’hui.`,
  newestEdition: (year) => `L’édition la plus récente qui soit parue et dont nous disposions est celle de ${year}.`,
  table: 'Toutes les lignes sous forme de tableau',
  columns: 'ce que signifient les colonnes',
  start: 'Par où commencer',
  firstTime: 'C’est la première fois ?',
  guide: 'Comment ajouter un document',
  withAnHour: 'Avec une heure',
  withTenMinutes: 'Avec dix minutes',
  fileNarrative: (edition) => `Enregistrer le chapitre de ${edition} sur le pays suivant :`,
  archive: 'Indiquer une copie archivée du document',
  resting: (statuses) => counted(statuses, 'état d’avancement repose sur lui', 'états d’avancement reposent sur lui'),
  whatToDo: 'Que faire',
  kindsTitle: 'Tout, en commençant par ce qui aide le plus',
  kindsHint: 'Ce qui relève de deux types est compté dans les deux.',
  byCountry: 'Par pays',
  byCountryToo: 'La même chose par pays',
  byCountryHint: 'Pays pour lesquels au moins un document est enregistré ; tous les autres figurent sous',
  part: {
    'no-latest-narrative': () => 'dernier chapitre non enregistré',
    'unknown-placement': (count) => counted(count, 'classement inconnu', 'classements inconnus'),
    'old-status': (count) => counted(count, 'état d’avancement ancien', 'états d’avancement anciens'),
    'no-document': () => 'aucun document enregistré',
    documents: (count) => counted(count, 'document à compléter', 'documents à compléter'),
    placements: (count) =>
      counted(count, 'classement déduit ou à source unique', 'classements déduits ou à source unique'),
  },
  kinds: {
    'no-latest-narrative': 'Dernier chapitre non enregistré',
    'unknown-placement': 'Classement inconnu',
    'old-status': `État d’avancement datant de ${OLD_AFTER} mois ou plus`,
    'no-document': 'Aucun document enregistré',
    'partial-listing': 'Recommandations relevées en partie',
    'read-in-part': 'Source lue en partie',
    'not-archived': 'Aucune copie archivée indiquée',
    'inferred-date': 'Date de publication déduite',
    'deduced-placement': 'Classement déduit',
    'single-source-placement': 'Classement à source unique',
  },
  means: {
    'no-latest-narrative':
      'Des documents sur ces pays sont enregistrés, mais non le chapitre que leur consacre l’édition la plus récente qui les classe, ou qui pourrait les classer : ce qu’il demande et rapporte manque dans leurs fiches.',
    'unknown-placement':
      'Aucune source dont nous disposons ne dit où l’édition place le pays, ni même si elle le classe.',
    'old-status': `Ces indications reprennent ce qui était vrai ${OLD_AFTER} mois ou plus avant le document le plus récent. D’une date dont seul le mois ou l’année est connu, c’est le premier jour qui compte : la lecture qui se fie le moins à l’indication.`,
    'no-document': 'Leurs classements sont indiqués, mais rien de ce qui leur a été demandé ni de ce qui a été fait.',
    'partial-listing':
      'Certaines recommandations de la source ne figurent pas dans notre fichier, de sorte que son silence sur une recommandation ne prouve rien.',
    'read-in-part': 'Seul le début ou un extrait de la source a pu être lu.',
    'not-archived': 'Si l’auteur retire la page, nul ne pourra vérifier ce qui en est dit ici.',
    'inferred-date': 'La date a été déduite d’autre chose que de la source elle-même.',
    'deduced-placement':
      'La catégorie a été déduite des listes complètes des autres catégories, et n’a été lue dans aucune source.',
    'single-source-placement':
      'Une seule source donne la catégorie ; une deuxième révélerait une erreur dans la première.',
  },
  remedy: {
    'no-latest-narrative':
      'Créez un brouillon avec la commande, ou à partir d’une page enregistrée, avec « npm run import ». Le brouillon dit ce qu’il faut remplir, et la vérification indique quand il est complet.',
    'unknown-placement':
      'Trouvez une source qui cite le pays dans cette édition, et déplacez son code de « unknown » vers sa liste dans le fichier de l’édition.',
    'old-status':
      'Trouvez un document plus récent qui parle de la recommandation, en commençant par le dernier chapitre, et inscrivez sous « progress » ce qu’il rapporte. S’il n’en dit rien, laissez l’indication telle quelle : le silence ne rapporte rien.',
    'no-document':
      'Commencez par le chapitre le plus récent ; le nom que prend la commande est celui qui figure dans l’adresse de la page du pays.',
    'partial-listing':
      'Ouvrez la source, ajoutez ce qui manque, et écrivez « listing: complete » une fois que vous avez vu toute la liste.',
    'read-in-part': 'Trouvez le texte intégral, ajoutez ce qu’il dit, et écrivez « read: full ».',
    'not-archived':
      'Faites enregistrer la page par une archive publique du web, et inscrivez-en l’adresse sous « source », comme « archived ».',
    'inferred-date': 'Trouvez la date dans la source, corrigez « published », et retirez « published-inferred ».',
    'deduced-placement':
      'Trouvez une source qui cite le pays, ajoutez le code à ce qu’elle couvre (« covers ») dans le fichier de l’édition, et retirez-le de « deduced ».',
    'single-source-placement':
      'Trouvez une deuxième source et ajoutez le code à ce qu’elle couvre (« covers ») dans le fichier de l’édition. Une nouvelle source se décrit dans content/sources.yaml.',
  },
  outOf,
  age,
  narrativeFacts,
  stillAsked: 'toujours demandée',
  editionOf: (year) => `édition de ${year}`,
  bareOrder:
    'Dans chaque région, la catégorie 3 vient en premier, puis la liste de surveillance : le classement y a des conséquences juridiques. Viennent ensuite les classements que le chapitre indiquerait aussi.',
  regions: 'Régions',
  bareEdition: (year) => `classé pour la dernière fois en ${year}`,
  documents: 'Documents',
  documentsOrder: 'D’abord figurent les documents sur lesquels reposent le plus d’états d’avancement.',
  further: 'Pour ces pays, le tableau contient toutes les lignes :',
  wants: {
    'partial-listing': 'recommandations relevées en partie',
    'read-in-part': 'lu en partie',
    'not-archived': 'non archivé',
    'inferred-date': 'date déduite',
  },
  placements: 'Classements',
  placementsHint: 'Comptés par édition ; la page d’une édition cite chacun d’eux, et le tableau aussi.',
  deduced: 'Déduits',
  singleSource: 'Une seule source',
  oldOnProfile: (old, total, date) =>
    `${outOf('old-status', old, total)} ${old < 2 ? 'date' : 'datent'} de ${OLD_AFTER} mois ou plus, comptés jusqu’${atDate(date)}.`,
  onProfile: 'Tout ce qui reste à faire ici',
};
