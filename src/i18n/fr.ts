import type { Strings } from './en.ts';
import { atlas } from './fr-atlas.ts';
import { brief } from './fr-brief.ts';
import { cite } from './fr-cite.ts';
import { corrections } from './fr-corrections.ts';
import { to, withArticle } from './fr-country-names.ts';
import { data } from './fr-data.ts';
import { dev } from './fr-dev.ts';
import { editions } from './fr-editions.ts';
import { explorer } from './fr-explorer.ts';
import { fields } from './fr-fields.ts';
import { freshness } from './fr-freshness.ts';
import { help } from './fr-help.ts';
import { map } from './fr-map.ts';
import { offline } from './fr-offline.ts';
import { problems } from './fr-problems.ts';
import { search } from './fr-search.ts';
import {
  confirmedInWords,
  confirmsInWords,
  fromDate,
  recordInWords,
  sentences,
  waiversInWords,
} from './fr-sentences.ts';
import { words } from './fr-words.ts';
import { working } from './fr-working.ts';

/** Every word of the interface in French. */
export const fr: Strings = {
  site: {
    name: 'Tierline',
    tagline: 'Ce qui a été demandé aux gouvernements contre la traite des personnes, et ce qui a été rapporté depuis',
    independent:
      'Tierline est indépendant. Ce site n’est pas celui du Département d’État des États-Unis et ne s’exprime pas en son nom.',
    ownWords: 'Les textes sont rédigés avec nos propres mots ; chaque page renvoie à la source.',
    skip: 'Aller au contenu',
    breadcrumbs: 'Vous êtes ici',
    menu: 'Menu principal',
  },
  translation: {
    ours: 'Notre traduction de notre propre texte anglais.',
    missing: 'Pas encore traduit : ce texte est en anglais.',
    choose: 'Langue',
  },
  nav: {
    countries: 'Pays',
    compare: 'Comparer',
    reports: 'Rapports',
    data: 'Données',
    search: 'Recherche',
    methodology: 'Méthodologie',
    glossary: 'Glossaire',
    about: 'À propos',
    editors: 'Pour la rédaction',
    accessibility: 'Accessibilité',
  },
  searchBox: {
    label: 'Rechercher dans les documents et les recommandations',
    placeholder: 'Pays ou mot',
    button: 'Rechercher',
  },
  tipReports: 'Rapports TIP',
  colon: ' :',
  none: '–',
  table: {
    edition: 'Édition',
    placement: 'Classement',
    remarks: 'Remarques',
    confirmedBy: 'Confirmé par',
    period: 'Période',
    value: 'Nombre',
    what: 'Ce qui a été compté',
    source: 'Source',
    country: 'Pays',
    region: 'Région',
    before: 'L’année précédente',
    released: 'Parution',
    coverage: 'Couverture',
    total: 'Total',
    documents: 'Documents',
  },
  clockTitle: 'Décompte de la liste de surveillance',
  clockHow: 'Comment fonctionne le décompte',
  alsoAskedBy: 'Demandée aussi par :',
  askedBy: 'Demandée par :',
  reportedBeforeAsked: 'Des progrès sont attestés avant la première demande qui ait pu être lue.',
  figuresTitle: 'Chiffres',
  figuresTable: 'Les chiffres sous forme de tableau',
  rivalFigure: 'Un autre document donne un nombre différent pour la même période.',
  inferred: '(date déduite)',
  profile: {
    now: (year) => `Édition ${year}`,
    lastRanked: (year) => `Dernier classement : édition ${year}`,
    history: 'Classements, édition par édition',
    asTable: 'Sous forme de tableau, avec les sources',
    record: 'Chaque classement, avec ses sources',
    stripHint: 'Chaque case mène au classement dans son édition. Plus la case est haute, meilleur est le classement.',
    onThisPage: 'Sur cette page',
    introduction: 'Ce que montrent les documents',
    checklist: (name) => `Ce qui a été demandé ${to(name)}`,
    checklistSum: (demands, documents, since) =>
      `${demands} ${demands < 2 ? 'recommandation suivie' : 'recommandations suivies'} dans ${documents} ${documents < 2 ? 'document' : 'documents'} depuis ${since}. Les indications reprennent ce que rapportent les documents ; elles n’expriment pas notre jugement.`,
    reportsCut: (depth) =>
      depth === 0
        ? 'La liste est longue : ce qui a été rapporté sur une recommandation figure sur sa propre page.'
        : `La liste est longue : chaque recommandation montre ${depth === 1 ? 'l’élément le plus récent' : `les ${depth} éléments les plus récents`} à son sujet ; sa propre page les donne tous.`,
    earlierReports: (count) =>
      count < 2
        ? `${count} élément plus ancien, sur la page de la recommandation`
        : `${count} éléments plus anciens, sur la page de la recommandation`,
    figuresCut: (left) =>
      left < 2
        ? `Les chiffres les plus récents de chaque mesure sont montrés. ${left} chiffre plus ancien figure sur la page de son document :`
        : `Les chiffres les plus récents de chaque mesure sont montrés. ${left} chiffres plus anciens figurent sur les pages de leurs documents :`,
    figuresHint:
      'Tels que les documents les donnent. Les nombres qui portent sur des périodes de nature différente ne se comparent pas.',
    documents: 'Documents',
    neighbours: 'Pays voisins',
    newestDocuments: 'Documents les plus récents',
    gaps: 'Ce que nous ne savons pas',
    numbers: {
      title: 'Le relevé en chiffres',
      ranked: (first, last) =>
        first === last ? `Éditions avec un classement, ${first}` : `Éditions avec un classement, de ${first} à ${last}`,
      up: (atLeast) => (atLeast ? 'Reclassements à la hausse, au moins' : 'Reclassements à la hausse'),
      down: (atLeast) => (atLeast ? 'Rétrogradations, au moins' : 'Rétrogradations'),
      disputed: 'Sources divergentes pour',
    },
    json: 'Cette fiche pour les programmes informatiques',
    noDocuments: (name, missing) =>
      `Aucun document sur ${withArticle(name)} n’est encore enregistré ; rien ne peut donc être dit ici de ce qui a été demandé ni de ce qui a été fait. C’est une lacune de notre part, qui ne dit rien du pays : ${missing < 2 ? `le chapitre que lui consacre ${missing} édition reste` : `les chapitres que lui consacrent ${missing} éditions restent`} à enregistrer.`,
    firstDocument: 'Le premier pourrait être le chapitre le plus récent, enregistré sous',
    noDemands: (name) =>
      `Les documents enregistrés ici n’adressent ${to(name)} aucune recommandation qui figure déjà dans un registre.`,
    addFirst: 'Comment ajouter un document',
    legend: 'Comment lire ces indications',
  },
  document: {
    states: 'Classement indiqué',
    asks: 'Ce qu’il demande',
    reports: 'Ce qu’il rapporte',
    figures: 'Chiffres qu’il donne',
    summary: 'Résumé',
    source: 'Source',
    noAsks: 'Il ne contient aucune recommandation que nous ayons pu lire.',
    priority: 'prioritaire',
    publisher: 'Auteur',
    published: 'Date de publication',
    type: 'Type',
    language: 'Langue de la source',
    edition: 'Édition',
    covers: 'Période couverte',
    reading: 'Étendue de la lecture',
    read: 'Lu à l’adresse',
    via: 'Par l’intermédiaire de',
    archived: 'Copie archivée',
    accessed: 'Date de consultation',
    checksum: 'SHA-256',
    countries: 'Pays',
    sourceNote: 'Le résumé et les formulations ci-dessus sont les nôtres ; pour citer la source, ouvrez-la.',
  },
  recommendation: {
    status: 'État d’avancement',
    standing: 'Suivi dans les rapports',
    statusHint:
      'L’état d’avancement porte sur la réalité, le suivi sur le texte : une recommandation retirée d’un rapport n’est pas pour autant mise en œuvre.',
  },
  reports: {
    title: 'Rapports TIP, édition par édition',
    lead: 'Chaque édition telle que les listes la donnent, avec les sources qui la confirment et ce que nous n’avons pas pu déterminer.',
    one: (year) => `Rapport TIP ${year}`,
    unknown: 'Inconnus de nous',
    unknownHint: 'Classés ou non, et où : aucune source dont nous disposons ne le dit.',
    unknownPartial: (tiers) => `Non lu. Les listes complètes de cette édition laissent ces possibilités : ${tiers}.`,
    sources: 'Sources de cette édition',
    disputes: 'Là où les sources divergent',
    revisions: 'Modifications en cours d’année',
    revisedFrom: fromDate,
    counts: 'Totaux',
    published: 'Publié ailleurs',
    held: 'Dans nos listes',
    says: 'indique',
    period: 'Période considérée',
    releasedUnknown: 'Date de parution inconnue',
    confirmed: confirmedInWords,
    confirms: confirmsInWords,
    hosts: (hosts) => `${hosts} ${hosts < 2 ? 'site' : 'sites'}`,
  },
  countries: {
    title: 'Pays et territoires',
    lead: 'Tous les pays et territoires qu’au moins un rapport TIP a classés, avec leur classement dans chaque édition.',
  },
  home: {
    lead: 'Chaque année, le Département d’État des États-Unis classe les gouvernements selon leurs efforts contre la traite des personnes et dit à chacun ce qu’il doit améliorer. Tierline suit chaque classement et chaque recommandation au fil des ans, et relie chaque indication au document dont elle provient.',
    start: 'Pour commencer',
    newest: 'Documents les plus récents',
    allCountries: 'Tous les pays',
    allReports: 'Toutes les éditions depuis 2001',
    topics: 'Recommandations par thème',
  },
  methodology: {
    where: 'Lu à l’adresse',
    record: 'Le relevé en chiffres',
    recordInWords,
    waivers: 'Séries auxquelles manque la mention d’une dérogation',
    waiversInWords,
  },
  glossary: {
    title: 'Glossaire',
    lead: 'Les termes du domaine en mots simples.',
    see: 'Voir aussi',
    source: 'Source',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Il n’y a rien à cette adresse. La page a peut-être été déplacée, ou l’adresse a été mal saisie.',
  },
  map,
  editions,
  atlas,
  data,
  cite,
  problems,
  fields,
  freshness,
  corrections,
  dev,
  search,
  explorer,
  working,
  brief,
  offline,
  help,
  ...words,
  ...sentences,
};
