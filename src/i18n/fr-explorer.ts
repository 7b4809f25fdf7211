import type { SubjectCount } from '../domain/topic-overview.ts';
import { formatDate, formatNumber } from './dates.ts';
import { counted } from './fr-numbers.ts';
import type { Strings } from './strings.ts';

const demands = (value: number) => counted(value, 'recommandation');
/** “1 pays”, “5 pays”. */
const countries = (value: number) => counted(value, 'pays', 'pays');

function count({ demands: asked, countries: to, since }: SubjectCount): string {
  if (asked === 0) return 'aucune recommandation enregistrée';
  const first = since === undefined ? '' : `, la première en ${since.slice(0, 4)}`;
  return `${demands(asked)} ${asked < 2 ? 'adressée' : 'adressées'} à ${countries(to)}${first}`;
}

/** The words of recommendations across countries in French. */
export const explorer: Strings['explorer'] = {
  nav: 'Recommandations',
  title: 'Les recommandations, tous pays confondus',
  lead: 'Ce qui a été demandé aux gouvernements contre la traite des personnes, par qui, combien de fois, et ce qui a été rapporté depuis.',
  scope: {
    title: 'Sur quoi cela repose',
    told: (asked, documents, to) =>
      `${demands(asked)}, lues dans ${counted(documents, 'document')} sur ${countries(to)} :`,
    others: (without) =>
      `Pour ${counted(without, 'autre pays ou territoire', 'autres pays et territoires')}, aucun document n’est encore enregistré. Ce qui leur a été demandé n’est pas connu ici ; cela ne veut pas dire que rien ne leur a été demandé.`,
    counts:
      'Chaque compte porte sur une seule série de textes : on compte les rapports TIP, et les recommandations d’autres auteurs figurent à côté avec leur date. Seul ce qui a pu être lu est compté ; chaque nombre est donc un minimum.',
    marks:
      'Les indications reprennent ce que rapportent les documents et disent qui parle ; elles n’expriment pas notre jugement.',
  },
  count,
  byTopic: 'Par P et par thème',
  allTopics: 'Tous les thèmes',
  topicsTitle: 'Thèmes des recommandations',
  topicsLead:
    'Ce sur quoi portent les recommandations, selon les quatre P. Chaque thème dit à quels pays elles s’adressent, depuis quand, et ce qui a été rapporté.',
  lists: {
    'most-asked': {
      title: 'Les plus répétées',
      rule: 'Recommandations que font au moins deux rapports TIP, selon le nombre de rapports. Un rapport qui n’a pas pu être lu les a peut-être faites aussi.',
    },
    'longest-open': {
      title: 'En attente depuis le plus longtemps',
      rule: 'Demandées pour la première fois il y a le plus longtemps, par qui que ce soit, et ni signalées comme mises en œuvre depuis la dernière demande, ni retirées d’une liste complète. Qu’un gouvernement affirme avoir fait ce qui lui était demandé ne suffit pas à clore une recommandation.',
    },
    'newly-asked': {
      title: 'Nouvelles',
      rule: 'Demandées pour la première fois dans le plus récent des rapports TIP sur le pays dont nous avons pu lire les recommandations, ou depuis. Lorsqu’une liste antérieure n’a été lue qu’en partie, la recommandation peut être plus ancienne.',
    },
    'asked-again': {
      title: 'Redemandées après avoir été signalées comme mises en œuvre',
      rule: 'Le rapport le plus récent qui ait pu être lu demande ce qu’une autre voix que celle du gouvernement avait signalé comme mis en œuvre après la première demande.',
    },
    implemented: {
      title: 'Signalées comme mises en œuvre',
      rule: 'Selon le compte rendu le plus récent d’une autre voix que celle du gouvernement, la recommandation est mise en œuvre. Les plus récentes viennent en premier.',
    },
    'set-back': {
      title: 'En recul',
      rule: 'Selon le compte rendu le plus récent d’une autre voix que celle du gouvernement, la situation a reculé. Les plus récentes viennent en premier.',
    },
  },
  noneListed: 'Aucune que les documents permettent d’établir.',
  shownOf: (shown, total) =>
    shown === total ? `${demands(total)}.` : `Les ${shown} premières sur ${formatNumber(total, 'fr')}.`,
  firstAsked: (date, by) => `Première demande : ${formatDate(date, 'fr')} (${by}).`,
  lastAsked: (date, by) => `Dernière demande : ${formatDate(date, 'fr')} (${by}).`,
  filter: {
    title: 'Chercher des recommandations',
    noScript: 'Les thèmes, les listes et les listes de suivi des pays mènent à toutes les recommandations.',
    any: 'tous',
    country: 'Pays',
    paradigm: 'Un des quatre P',
    status: 'État d’avancement',
    standing: 'Suivi dans les rapports',
    order: 'Ordre',
    orders: {
      asked: 'demandées dans le plus de rapports TIP',
      first: 'demandées depuis le plus longtemps',
      reported: 'compte rendu le plus récent',
    },
    reset: 'Effacer les choix',
    loading: 'Chargement des recommandations…',
    failed:
      'Les recommandations n’ont pas pu être chargées. Vérifiez la connexion et choisissez à nouveau, ou passez par les thèmes ci-dessous.',
    nothing: 'Aucune recommandation ne correspond. Remettez un des choix sur « tous ».',
    one: '1 recommandation correspond.',
    many: '{count} recommandations correspondent.',
    more: 'En afficher plus',
    results: 'Recommandations qui correspondent',
  },
  standings: {
    asked: 'demandée dans le rapport lisible le plus récent',
    'asked-again': 'redemandée après avoir été signalée comme mise en œuvre',
    dropped: 'retirée d’une liste complète',
    'not-known': 'on ne sait pas si elle est encore demandée',
    'not-in-reports': 'dans aucun rapport TIP qui ait pu être lu',
  },
  topic: {
    description: (title, subject) =>
      `${title} : ${count(subject)}. Qui l’a demandé, depuis quand, et ce qui a été rapporté.`,
    whatIsP: 'Les quatre P',
    who: 'À qui cela est demandé',
    asked: (asked, documented) =>
      documented < 2
        ? 'Demandé au seul pays pour lequel des documents sont enregistrés :'
        : `Demandé à ${asked} des ${documented} pays pour lesquels des documents sont enregistrés :`,
    nobody: 'Aucune recommandation à ce sujet ne figure dans ce qui a pu être lu.',
    silent: 'Dans ce qui a pu être lu, aucune recommandation à ce sujet ne s’adresse à :',
    silentHint:
      'Beaucoup de listes n’ont été lues qu’en partie, ou pas du tout ; cela ne veut donc pas dire que ce n’a jamais été demandé.',
    when: 'Quand les rapports TIP l’ont demandé',
    whenHint:
      'Point plein : au moins une recommandation a été faite. Point vide : la liste est complète et n’en fait aucune. Tiret : inconnu, car la liste n’a été lue qu’en partie ou pas du tout. Rien : avant la première demande qui a été lue.',
    neverInReports: 'Aucun rapport TIP qui ait pu être lu ne le demande ; d’autres le demandent.',
    byCountry: 'Pays par pays',
    since: (since, by) => `Demandé depuis ${since}, par : ${by}.`,
    topics: (paradigm) => `Thèmes : ${paradigm}`,
    others: (paradigm) => `Autres thèmes : ${paradigm}`,
    otherPs: 'Les autres P',
    file: (title) => `Recommandations : ${title}`,
    glyph: { asked: 'demandé', 'not-asked': 'non demandé', 'not-known': 'inconnu' },
  },
  demand: {
    years: 'Année par année',
    yearsHint:
      'De la plus récente à la plus ancienne. D’un côté ce qui a été demandé, dans nos mots d’après le document ; de l’autre ce qui a été rapporté pour cette année-là. Une recommandation qu’un rapport ne fait plus n’est pas pour autant mise en œuvre.',
    asks: 'Demandé',
    reports: 'Rapporté',
    noReport: 'Aucun document enregistré n’en rend compte.',
    askedBy: 'demandée par :',
    item: (item) => `point ${item} de sa liste`,
    to: 'Destinataire :',
    filedAs: 'Alors enregistrée comme une recommandation distincte :',
    silence: {
      'not-asked': 'Non demandée. La liste est complète :',
      'read-in-part': 'Inconnu. Elle ne figure pas dans la partie de la liste qui a été lue :',
      'not-read': 'Inconnu. Les recommandations n’ont pas pu être lues :',
      'not-held': 'Inconnu. Nous n’avons aucun texte du rapport TIP.',
    },
    outside: 'Une année qui manque n’a ni demande ni compte rendu enregistrés.',
    asked: 'Demandes',
    lineage: 'D’où elle vient',
    merged: 'Réunies dans cette recommandation',
    parent: 'Extraite de la recommandation plus large',
    children: 'Recommandations plus précises qui en ont été extraites',
    place: (of, paradigm) =>
      of < 2
        ? `La seule recommandation sous « ${paradigm} » dans la liste de suivi`
        : `L’une des ${of} recommandations sous « ${paradigm} » dans la liste de suivi`,
    sisters: 'Sur le même thème dans ce pays',
    neighbours: 'Sur le même thème dans les pays voisins',
    silent: 'Aucune recommandation à ce sujet dans ce qui a pu être lu :',
    undocumented: 'Aucun document n’est enregistré ; rien n’est donc connu :',
    across: 'Ce thème dans tous les pays',
    cited: (country, title) => `${country} : ${title} (recommandation)`,
  },
};
