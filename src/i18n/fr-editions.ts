import type { ClockOutcome } from '../domain/clock-events.ts';
import type { EditionOverview } from '../domain/edition-overview.ts';
import { TIERS, type Tier } from '../domain/tier.ts';
import type { EditionCounts, TierCount } from '../domain/tier-counts.ts';
import { CLOCK_STARTS, type ClockLaw, longestRun, type RunEnd, type WatchListRun } from '../domain/watch-list-clock.ts';
import { formatList, formatYears } from './dates.ts';
import { editions as english } from './en-editions.ts';
import { agree } from './fr-numbers.ts';
import { stateInWords } from './fr-sentences.ts';

/** “1 pays ou territoire”, “12 pays et territoires”. */
export function countries(value: number): string {
  return `${value} ${agree(value, 'pays ou territoire', 'pays et territoires')}`;
}

function yearSpan(from: number, to: number): string {
  return from === to ? String(from) : `de ${from} à ${to}`;
}

/** “33 en catégorie 1, 104 en catégorie 2, …”: the tiers that have anyone. */
function tierCounts(counts: Readonly<Record<Tier, number>>): string {
  const told = TIERS.filter((tier) => counts[tier] > 0).map((tier) =>
    tier === 'special-case'
      ? `${counts[tier]} ${agree(counts[tier], 'cas particulier', 'cas particuliers')}`
      : `${counts[tier]} en ${stateInWords(tier)}`,
  );
  return formatList(told, 'fr');
}

/** An edition in one or two sentences: how many it ranks, and where. */
function summary({ total, counts, rows, edition }: EditionOverview): string {
  if (edition.coverage !== 'partial') return `${countries(total)} : ${tierCounts(counts)}.`;
  const unknown = rows.unknown.length;
  const known = `${countries(total)} de cette édition nous ${agree(total, 'est connu', 'sont connus')}`;
  return `${known} : ${tierCounts(counts)}. ${unknown} ${agree(unknown, 'autre est inconnu', 'autres sont inconnus')}.`;
}

/** What moves are told against, and what is missing from them. */
function movedAgainst({ previous, rows }: EditionOverview): string {
  if (!previous) {
    return 'Nous ne disposons d’aucune édition de l’année précédente ; il n’y a donc rien à quoi comparer celle-ci.';
  }
  const unread = rows.unknown.filter(({ before }) => before !== 'unknown').length;
  const missing = agree(unread, 'son éventuel changement manque', 'leurs éventuels changements manquent');
  const gap =
    unread > 0
      ? ` Pour ${unread} pays, nous ne connaissons pas le classement dans cette édition ; ${missing} donc ici.`
      : '';
  return `Par rapport à l’édition de ${previous.year}. Un changement est le passage d’une catégorie à une autre.${gap}`;
}

/** The law of the clock in words. */
function clockLaw(law: ClockLaw): string {
  const waiver = law.waiverEditions === 1 ? 'd’une édition au plus' : `de ${law.waiverEditions} éditions au plus`;
  const back = law.returnRule
    ? ' Après un retour de la catégorie 3 qui a suivi une telle série, la première édition sur la liste est la dernière.'
    : '';
  return `Deux éditions de suite sur la liste de surveillance mènent à la catégorie 3 dans la suivante, sauf si une dérogation reporte cette échéance, ${waiver} : aucune série ne dépasse ${longestRun(law)} éditions.${back} Une meilleure catégorie est toujours possible.`;
}

/** Said where the clock had run out for nobody. */
function clockForNobody(year: number): string {
  return year < CLOCK_STARTS + 2
    ? `Les éditions comptent à partir de ${CLOCK_STARTS} ; la première où le décompte pouvait entraîner un déclassement est donc celle de ${CLOCK_STARTS + 2}. Aucun pays n’en avait encore atteint le terme.`
    : 'Aucun pays n’avait atteint le terme du décompte.';
}

/** “2013–2016, dérogation signalée pour 2015”. */
function runFacts(run: WatchListRun): string {
  const years = run.from === run.to ? String(run.from) : `${run.from}–${run.to}`;
  const back = run.isReturn ? ', après un retour de la catégorie 3' : '';
  return `${years}${back}${run.waivers.length > 0 ? `, dérogation signalée pour ${formatYears(run.waivers, 'fr')}` : ''}`;
}

/** What became of countries to which the law left no further edition on the list. */
const AFTER_THE_LAST: Readonly<Record<Exclude<ClockOutcome, 'stayed'>, string>> = {
  'tier-3': 'Placés en catégorie 3, la seule place que la loi laissait au-dessous de la catégorie 2',
  'better-tier': 'Sortis de la liste vers le haut',
  'off-the-list': 'Sortis de la liste vers le haut, en catégorie 1 ou en catégorie 2, sans que nous ayons lu laquelle',
  'special-case': 'Devenus cas particuliers',
  'left-out': 'Sur aucune liste de cette édition',
  'not-known': 'Classement dans cette édition inconnu de nous',
};

/** What became of countries that only a waiver could keep on the list. */
const AFTER_TWO: Readonly<Record<Exclude<ClockOutcome, 'stayed'>, string>> = {
  ...AFTER_THE_LAST,
  'tier-3': 'Placés en catégorie 3 : par l’effet du décompte ou en raison de leurs actes, aucune mention ne le précise',
};

const RUN_END: Readonly<Record<RunEnd, string>> = {
  'tier-3': 'Catégorie 3',
  'better-tier': 'Catégorie 1 ou catégorie 2',
  'off-the-list': 'Catégorie 1 ou catégorie 2, sans que nous ayons lu laquelle',
  'special-case': 'Cas particulier',
  'left-out': 'Sur aucune liste',
  'not-known': 'Inconnu',
  newest: 'Aucune édition ultérieure dont nous disposions',
};

/** An edition of a chart in words: “2025 : catégorie 1 (24+), catégorie 2 (71+), …” */
function chartYear(year: number, tiers: readonly TierCount[]): string {
  const told = tiers.map(({ tier, count, isOpen }) => `${stateInWords(tier)} (${english.countOf(count, isOpen)})`);
  return `${year} : ${told.join(', ')}.`;
}

/** What the dashed bars of a chart mean. */
function openCounts(years: readonly EditionCounts[]): string | undefined {
  const open = years.filter(({ tiers }) => tiers.some(({ isOpen }) => isOpen));
  if (open.length === 0) return undefined;
  const unknown = open.reduce((sum, counts) => sum + counts.unknown, 0);
  const list = formatYears(
    open.map(({ year }) => year),
    'fr',
  );
  const rest =
    unknown > 0
      ? ` ; ${unknown} ${agree(unknown, 'classement nous est inconnu', 'classements nous sont inconnus')}`
      : '';
  return `${list} : nous n’en avons qu’une partie. Une barre en tirets et un plus veulent dire « au moins ce nombre »${rest}.`;
}

/** What an edition’s page says beside its lists, in French. */
export const editions = {
  summary,
  map: 'Carte',
  moved: 'Qui a changé de catégorie',
  movedAgainst,
  up: 'En hausse',
  down: 'En baisse',
  notMoves: 'Modifications qui ne sont pas des changements de catégorie',
  notComparable: 'D’un cas particulier ou vers un cas particulier, lequel n’a pas de rang parmi les catégories',
  firstListed: 'Classés ici, et dans aucune édition antérieure dont nous disposons',
  back: 'Classés de nouveau après une interruption',
  beforeUnknown: (year: number) => `Classés ici ; leur classement de ${year} nous est inconnu`,
  dropped: (year: number) => `Classés en ${year}, et sur aucune liste de cette édition`,
  counts: 'Totaux au fil des ans',
  chartName: (from: number, to: number, marked?: number) =>
    `Classements par catégorie, ${yearSpan(from, to)}${marked === undefined ? '' : ` ; l’édition ${marked} est mise en évidence`}. Les nombres figurent dans le tableau ci-dessous.`,
  chartTitle: (from: number, to: number) => `Classements par catégorie dans les rapports TIP, ${yearSpan(from, to)}`,
  chartYear,
  chartNote:
    'Jusqu’en 2008, seuls étaient classés les pays comptant environ 100 victimes ou plus. Toutes les barres sont à la même échelle.',
  openCounts,
  countOf: english.countOf,
  total: 'Total',
  asTable: 'Sous forme de tableau',
  all: 'Toutes les éditions',
  clock: 'Le terme du décompte',
  clockLaw,
  clockForNobody,
  noFurther: 'La loi ne leur laissait aucune autre édition sur la liste',
  waiverNeeded: 'Seule une dérogation pouvait les maintenir sur la liste',
  afterTheLast: AFTER_THE_LAST,
  afterTwo: AFTER_TWO,
  downgradeNoted: 'Placés en catégorie 3, avec la mention d’un déclassement automatique',
  stayedNoted: 'Maintenus sur la liste, avec une dérogation signalée par une source',
  stayedWithoutNote:
    'Maintenus sur la liste ; aucune source que nous avons lue ne signale la dérogation que cela suppose',
  lastLawful:
    'Sur la liste pour la dernière fois que la loi autorise : ensuite vient la catégorie 3, ou une meilleure catégorie',
  runFacts,
  lists: 'Les listes',
  noPlacement: 'Sans classement',
  noPlacementHint: (register: number) =>
    `Notre registre contient les ${register} pays et territoires classés par au moins une édition. Certains n’étaient pas encore, ou n’étaient plus, des pays à part entière, ou figuraient dans l’entrée d’un autre pays.`,
  notCovered: 'Les listes sont complètes, et ceux-ci ne figurent sur aucune : c’est un fait.',
  notListed:
    'Ceux-ci ne figurent sur aucune liste dont nous disposons. Aucun total publié ne prouve que les listes sont complètes ; il est donc probable, mais pas certain, que l’édition ne les classe pas.',
  sure: 'Notre degré de certitude',
  twice: 'Deux sources ou plus',
  once: 'Une seule source',
  deduced: 'Déduits des listes complètes des autres catégories, sans avoir été lus dans aucune source',
  placements: 'Classements',
  share: (part: number, whole: number) => english.share(part, whole).replaceAll(' ', '\u00a0'),
  shareHead: 'Part',
  sureDisputed: (count: number) =>
    count === 0
      ? 'Aucune source que nous avons lue n’en contredit une autre.'
      : `Les sources divergent sur ${count} pays ; ce que nous avons retenu, et pourquoi, figure ci-dessous.`,
  sureUnknown: (count: number) =>
    `${count} pays nous ${agree(count, 'est inconnu et n’est pas compté', 'sont inconnus et ne sont pas comptés')} ici.`,
  runs: 'Séries sur la liste de surveillance depuis 2009, et leur suite',
  runsLength: 'Éditions de suite',
  runsHint:
    'La plus longue série autorisée par la loi était de quatre éditions avant 2019 ; elle est de trois depuis. Un pays que le décompte rattrape passe en catégorie 3 ; la plupart des autres sont remontés à temps.',
  runEnd: RUN_END,
  missingNote: 'Mention d’une dérogation manquante pour',
  followed: 'Suite',
  run: 'Sur la liste',
};
