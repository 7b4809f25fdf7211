import type { TallyKind } from '../domain/checklist.ts';
import type { FurtherNames } from '../domain/country.ts';
import type { Gaps } from '../domain/country-profile.ts';
import type { Reading, SourceDocument } from '../domain/document.ts';
import type { EditionSource, Placement } from '../domain/edition.ts';
import type { EditionOverview } from '../domain/edition-overview.ts';
import type { RecordSummary } from '../domain/record-summary.ts';
import type { ReportCount, Standing } from '../domain/standing.ts';
import type { Status } from '../domain/status.ts';
import { isTier, type PlacementState, type Tier } from '../domain/tier.ts';
import type { HistoryClause, SinceThen } from '../domain/tier-history.ts';
import { type ClockLaw, type ClockReading, longestRun, type WatchListRun } from '../domain/watch-list-clock.ts';
import { formatDate, formatList, formatNumber, formatYears, yearRuns } from './dates.ts';
import { onDate } from './fr-dates.ts';
import { agree } from './fr-numbers.ts';
import { words } from './fr-words.ts';

/** A tier with its article: “la catégorie 2”, “la liste de surveillance”. */
const THE_TIER: Readonly<Record<Tier, string>> = {
  'tier-1': 'la catégorie 1',
  'tier-2': 'la catégorie 2',
  'tier-2-watch-list': 'la liste de surveillance',
  'tier-3': 'la catégorie 3',
  'special-case': 'un cas particulier',
};

/** “en catégorie 2”, “sur la liste de surveillance”, “cas particulier”. */
const ON: Readonly<Record<Tier, string>> = {
  'tier-1': 'en catégorie 1',
  'tier-2': 'en catégorie 2',
  'tier-2-watch-list': 'sur la liste de surveillance',
  'tier-3': 'en catégorie 3',
  'special-case': 'cas particulier',
};

const ONES =
  'aucune une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );

/** A number of editions, up to twenty-nine in words and in the feminine, as a sentence wants it. */
function count(value: number): string {
  if (value < ONES.length) return ONES[value]!;
  if (value >= 30) return String(value);
  if (value === 20) return 'vingt';
  return value === 21 ? 'vingt et une' : `vingt-${ONES[value - 20]}`;
}

/** “1 recommandation”, “12 recommandations”. */
function total(value: number, one: string, many?: string): string {
  return `${value} ${agree(value, one, many)}`;
}

function span(from: number, to: number): string {
  return from === to ? `en ${from}` : `de ${from} à ${to}`;
}

/** When something was so: “en 2006, de 2009 à 2011 et en 2015”. */
function inYears(years: readonly number[]): string {
  return formatList(
    yearRuns(years).map(([from, to]) => span(from, to)),
    'fr',
  );
}

/** A formatted date from which on something holds: “à partir du 1er septembre 2009”, “à partir d’août 2009”. */
export function fromDate(date: string): string {
  if (/^\d{1,2}(?:er)?\s/.test(date)) return `à partir du ${date}`;
  return /^[aeiouy]/.test(date) ? `à partir d’${date}` : `à partir de ${date}`;
}

function openTiers(possible: readonly Tier[]): string {
  return possible.map((tier) => THE_TIER[tier]).join(' ou ');
}

/** The edition with which the record begins. */
const FIRST_EDITION = 2001;

const NEWEST: Readonly<Record<SinceThen, string>> = {
  newest: 'édition la plus récente',
  unread: 'dernière édition dont le classement a été lu',
  absent: 'dernière édition avec un classement',
};

function clause(part: HistoryClause): string {
  switch (part.kind) {
    case 'never-placed':
      return 'aucun classement dans les éditions dont nous disposons';
    case 'throughout': {
      if (part.editions === 1) return `${ON[part.tier]} en ${part.from}, seule édition dont un classement est connu`;
      const all = `dans les ${count(part.editions)} éditions dont un classement est connu`;
      return `${ON[part.tier]} ${all}, de ${part.from} à ${part.to}`;
    }
    case 'spell':
      return part.isLast ? `${ON[part.tier]} depuis ${part.from}` : `${ON[part.tier]} ${span(part.from, part.to)}`;
    case 'opening':
      return `${ON[part.tier]} ${part.from === FIRST_EDITION && part.to > part.from ? `jusqu’en ${part.to}` : span(part.from, part.to)}`;
    case 'tally':
      return `${ON[part.tier]} dans ${count(part.editions)} des ${count(part.of)} éditions parues depuis ${part.since}`;
    case 'low-point':
      return `et en catégorie 3 ${inYears(part.years)}`;
    case 'now':
      return `${ON[part.tier]} ${span(part.from, part.year)}, ${NEWEST[part.since]}`;
    case 'revised':
      return `passage ${part.tier === 'special-case' ? 'au statut de cas particulier' : ON[part.tier]} ${onDate(part.date)}`;
    case 'absent':
      return `sur aucune liste à partir de ${part.since}`;
    case 'unread': {
      const place = part.possible.length <= 2 ? ` : c’est ${openTiers(part.possible)}` : '';
      const years = formatList(part.years, 'fr');
      return part.years.length < 2
        ? `le classement de ${years} n’a pas été lu${place}`
        : `les classements de ${years} n’ont pas été lus${place}`;
    }
  }
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Joins clauses to a sentence: commas between what is told in order, a semicolon before where it stands and what is not known. */
function historySentence(clauses: readonly HistoryClause[]): string {
  let text = '';
  for (const part of clauses) {
    const words = clause(part);
    if (text === '') text = capitalise(words);
    else if (part.kind === 'tally') text += `, puis ${words}`;
    else text += `${part.kind === 'now' || part.kind === 'unread' || part.kind === 'absent' ? ' ;' : ','} ${words}`;
  }
  return `${text}.`;
}

const ORDINALS = ['', 'Première', 'Deuxième', 'Troisième', 'Quatrième'];

function runInWords(run: WatchListRun): string {
  if (run.length === 1) return 'Première édition sur la liste';
  return `${ORDINALS[run.length] ?? `${run.length}e`} édition de suite sur la liste`;
}

/** The clock in words: a headline, and what follows by law. */
function clockWords(reading: ClockReading): { headline: string; text: string } | undefined {
  if (reading.state === 'off') return undefined;
  const { run, law } = reading;
  const waivers = run.waivers.length > 0 ? ` Une dérogation est signalée pour ${formatYears(run.waivers, 'fr')}.` : '';
  switch (reading.state) {
    case 'stopped':
      return {
        headline: `Le décompte s’est arrêté : sur la liste ${span(run.from, run.to)}, hors de la liste en ${reading.stoppedBy.year}.`,
        text: `La liste de surveillance de ${reading.stoppedBy.year} a été lue en entier et ne nomme pas le pays ; aucune année ne compte donc en vue d’un déclassement.${waivers}`,
      };
    case 'not-known': {
      const isOne = reading.unread.length < 2;
      const place = isOne ? 'Le classement de' : 'Les classements de';
      const unknown = isOne ? 'nous est inconnu' : 'nous sont inconnus';
      return {
        headline: `Sur la liste dans la dernière édition lue, celle de ${run.to}.`,
        text: `${place} ${formatList(reading.unread, 'fr')} ${unknown} ; nous ne pouvons donc pas dire où en est le décompte.${waivers}`,
      };
    }
    case 'running':
      return { headline: `${runInWords(run)}.`, text: `${nextInWords(reading.next, run, longestRun(law))}${waivers}` };
  }
}

function nextInWords(next: 'may-stay' | 'waiver-or-tier-3' | 'tier-3', run: WatchListRun, longest: number): string {
  switch (next) {
    case 'may-stay':
      return `Une deuxième en ${run.to + 1} entraînerait la catégorie 3 en ${run.to + 2}, sauf si une dérogation est accordée.`;
    case 'waiver-or-tier-3':
      return 'Selon la loi, l’édition suivante place le pays en catégorie 3, sauf s’il bénéficie d’une dérogation ou a mérité une meilleure catégorie.';
    case 'tier-3':
      return run.isReturn
        ? 'Après un retour de la catégorie 3, la loi n’autorise qu’une édition sur la liste : ensuite vient la catégorie 3, ou une meilleure catégorie.'
        : `La loi n’autorise pas plus de ${count(longest)} éditions de suite : ensuite vient la catégorie 3, ou une meilleure catégorie.`;
  }
}

/** “Demandée dans 6 rapports TIP depuis 2013 ; 9 sur 13 lisibles” */
function reportCount(reports: ReportCount): string {
  const asked = `Demandée dans ${total(reports.asked, 'rapport TIP', 'rapports TIP')} depuis ${reports.since}`;
  return `${asked} ; ${reports.readable} sur ${reports.published} ${agree(reports.readable, 'lisible')}`;
}

/** The years of a count in words, for readers who do not see the dots. */
function reportYears(reports: ReportCount): string {
  const years = (answer: string) => reports.years.filter((entry) => entry.answer === answer).map((entry) => entry.year);
  const notAsked = years('not-asked');
  const notKnown = years('not-known');
  return [
    `Demandée ${inYears(years('asked'))}.`,
    notAsked.length > 0 ? `Non demandée ${inYears(notAsked)}.` : undefined,
    notKnown.length > 0 ? `Inconnu pour ${formatYears(notKnown, 'fr')}.` : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'asked':
      return `demandée dans le plus récent des rapports lisibles, celui de ${standing.year}`;
    case 'asked-again':
      return `redemandée en ${standing.year}, après avoir été signalée comme mise en œuvre`;
    case 'dropped':
      return `retirée : demandée pour la dernière fois en ${standing.lastAsked}, absente de la liste complète de ${standing.absentFrom}`;
    case 'not-known':
      return `demandée pour la dernière fois en ${standing.lastAsked} ; on ne peut pas dire si elle l’est encore, car les listes suivantes ont été lues en partie`;
    case 'not-in-reports':
      return 'absente de tous les rapports TIP lisibles';
  }
}

/** A status in a few words, always with the date that it is true for. */
function statusInWords(status: Status): string {
  if (status.kind === 'no-information') return 'aucune information';
  const date = formatDate(status.evidence[0]!.asOf, 'fr');
  if (status.kind === 'sources-differ') {
    const who = status.evidence.every((entry) => entry.voice === 'government')
      ? 'déclarations divergentes du gouvernement'
      : 'sources divergentes';
    return `${who}, ${date} : ${formatList(
      status.statuses.map((each) => words.progress[each]),
      'fr',
    )}`;
  }
  const told = `${words.progress[status.status]}, ${date}`;
  return status.kind === 'by-government-account' ? `selon le gouvernement : ${told}` : told;
}

/** Said of a demand that no TIP Report asks, as far as they could be read. */
function notInReports(isAskedByOthers: boolean): string {
  return isAskedByOthers
    ? 'Dans aucun rapport TIP lisible.'
    : 'Aucun texte qui la demande n’a pu être lu ; des documents en rendent seulement compte.';
}

function evidenceCount(value: number): string {
  return `${total(value, 'élément')} à son sujet`;
}

/** The word beside a count of demands in a tally: “1 mise en œuvre”, “5 mises en œuvre”. */
function tallied(kind: TallyKind, value: number): string {
  if (kind === 'implemented') return agree(value, words.tally[kind], 'mises en œuvre');
  return kind === 'set-back' ? agree(value, words.tally[kind]) : words.tally[kind];
}

function implementedOf(implemented: number, of: number): string {
  return `${implemented} sur ${of} ${agree(implemented, 'mise en œuvre', 'mises en œuvre')}`;
}

function clockSource(law: ClockLaw): string {
  return `Notre calcul, d’après ${law.section} dans sa version applicable à partir de l’édition de ${law.from} (${law.publicLaw}).`;
}

/** A placement within a sentence: “catégorie 2”, “cas particulier”, “non couvert”. */
export function stateInWords(state: PlacementState): string {
  return words.state[state].toLowerCase();
}

/** “catégorie 1, catégorie 2 ou cas particulier”: what complete lists leave open. */
function openStates(possible: readonly Tier[]): string {
  return new Intl.ListFormat('fr-FR', { type: 'disjunction' }).format(possible.map((tier) => stateInWords(tier)));
}

/** Everything that must be known beside a placement: what sources note, deductions, disputes, changes within the year. */
function placementRemarks(placement: Placement): string {
  const remarks: string[] = placement.notes.map((note) => words.placementNote[note]);
  if (placement.deduced)
    remarks.push('déduit des listes complètes des autres catégories, sans avoir été lu dans aucune source');
  if (placement.dispute) remarks.push('sources divergentes');
  for (const revision of placement.revisions) {
    remarks.push(`${stateInWords(revision.tier)} ${fromDate(formatDate(revision.date, 'fr'))}`);
  }
  if (placement.state === 'unknown' && placement.possible.length <= 2) {
    remarks.push(`${openStates(placement.possible)}, non lu`);
  }
  if (isTier(placement.state) && placement.sources.length === 1) remarks.push('une seule source');
  return remarks.length > 0 ? remarks.join(' ; ') : '–';
}

/** The name of a strip, for those who do not see it. */
function stripName(name: string, from: number, to: number): string {
  return `${name} : classement par édition, de ${from} à ${to}. Les mêmes données figurent dans le tableau ci-dessous.`;
}

/** A strip in words, for those who do not see it: “Mali : catégorie 2 (2001–2008), catégorie 2 – liste de surveillance (2009–2011), …”. */
function stripSummary(name: string, placements: readonly Placement[]): string {
  const runs: { state: PlacementState; years: number[] }[] = [];
  for (const { state, year } of placements) {
    const last = runs.at(-1);
    if (last?.state === state) last.years.push(year);
    else runs.push({ state, years: [year] });
  }
  return `${name} : ${runs.map(({ state, years }) => `${stateInWords(state)} (${formatYears(years, 'fr')})`).join(', ')}`;
}

const READ: Readonly<Record<Reading, string>> = {
  full: 'lu en entier',
  beginning: 'début lu',
  excerpt: 'extrait lu',
};

/** What a document brings, in one line: “Rapport TIP · 6 recommandations, 5 éléments sur des recommandations · début lu”. */
function documentFacts(document: SourceDocument): string {
  const brings = [
    document.recommendations.length > 0 ? total(document.recommendations.length, 'recommandation') : undefined,
    document.progress.length > 0
      ? total(document.progress.length, 'élément sur une recommandation', 'éléments sur des recommandations')
      : undefined,
    document.figures.length > 0 ? total(document.figures.length, 'chiffre') : undefined,
  ].filter((part) => part !== undefined);
  return [words.documentType[document.type], brings.join(', '), READ[document.read]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** “188 classements : 150 dans deux sources ou plus, 30 dans une seule, 8 déduits sans être lus dans aucune.” */
export function confirmedInWords(twice: number, once: number, deduced: number): string {
  const tail =
    deduced > 0 ? `, ${deduced} ${agree(deduced, 'déduit sans être lu', 'déduits sans être lus')} dans aucune` : '';
  return `${total(twice + once + deduced, 'classement')} : ${twice} dans deux sources ou plus, ${once} dans une seule${tail}.`;
}

/** What the whole record rests on. */
export function recordInWords(summary: Omit<RecordSummary, 'judged' | 'runs' | 'withoutWaiver'>): string {
  const { placements, confirmed, deduced, disputed, unknown } = summary;
  const number = (value: number) => formatNumber(value, 'fr');
  return (
    `Le relevé contient ${number(placements)} ${agree(placements, 'classement')}. ` +
    `${number(confirmed.twice)} ${agree(confirmed.twice, 'figure', 'figurent')} dans deux sources ou plus, ` +
    `${number(confirmed.once)} dans une seule, ${number(deduced)} ${agree(deduced, 'est déduit', 'sont déduits')}. ` +
    `Les sources divergent sur ${number(disputed)} ; ` +
    `${number(unknown)} ${agree(unknown, 'n’a pas pu être établi', 'n’ont pas pu être établis')}.`
  );
}

/** How many runs were held against the law, and how many cannot be judged. */
export function waiversInWords(judged: number, without: number): string {
  return (
    `${judged} séries d’éditions sur la liste de surveillance à partir de 2009 ont été confrontées à la loi de leur époque ; aucune n’est plus longue que celle-ci ne le permet. ` +
    `${without} d’entre elles ${agree(without, 's’est poursuivie', 'se sont poursuivies')} après la deuxième édition, ce qui suppose une dérogation, et aucune source que nous avons lue n’en signale une :`
  );
}

/** How many placements of an edition a source confirms: “confirme 93 sur 93”. */
export function confirmsInWords(rows: Partial<EditionOverview['rows']>, source: EditionSource): string {
  const placed = Object.values(rows)
    .flat()
    .filter(({ placement }) => isTier(placement.state));
  const confirmed = placed.filter(({ placement }) => placement.sources.includes(source.id)).length;
  return `confirme ${confirmed} sur ${placed.length}`;
}

/** “du chapitre de 2005”, “des chapitres de 2009–2010”: the narratives of some years. */
function ofChapters(years: readonly number[]): string {
  return `${years.length < 2 ? 'du chapitre' : 'des chapitres'} de ${formatYears(years, 'fr')}`;
}

/** What a profile cannot tell, a sentence each. */
function gapsInWords(gaps: Gaps, unread: readonly Placement[]): string[] {
  const sentences = unread.map(({ year, possible }) =>
    possible.length <= 2
      ? `Le classement de ${year} n’a pas été lu. C’est ${openTiers(possible)}, car les listes des autres catégories sont complètes.`
      : `Le classement de ${year} n’a pas été lu.`,
  );
  if (gaps.missingNarratives.length > 0) {
    sentences.push(`Nous ne disposons pas ${ofChapters(gaps.missingNarratives)}.`);
  }
  if (gaps.withoutRecommendations.length > 0) {
    sentences.push(`Les recommandations ${ofChapters(gaps.withoutRecommendations)} n’ont pas pu être lues.`);
  }
  if (gaps.partialListings.length > 0) {
    sentences.push(`Seule une partie des recommandations ${ofChapters(gaps.partialListings)} a pu être lue.`);
  }
  return sentences;
}

/** “Autre nom : Turquie”, “Anciens noms : Yougoslavie, puis Serbie-et-Monténégro”; nothing where there is no further name. */
function furtherNamesInWords({ common, former }: FurtherNames): string {
  const parts = [
    ...(common === undefined ? [] : [`autre nom : ${common}`]),
    ...(former.length === 0
      ? []
      : [`${agree(former.length, 'ancien nom', 'anciens noms')} : ${former.join(', puis ')}`]),
  ];
  return capitalise(parts.join(' ; '));
}

/** Sentences made from facts; each language has its own file like this one. */
export const sentences = {
  capitalise,
  clockSource,
  clockWords,
  documentFacts,
  evidenceCount,
  furtherNamesInWords,
  gapsInWords,
  historySentence,
  notInReports,
  implementedOf,
  openStates,
  placementRemarks,
  reportCount,
  reportYears,
  standingWords,
  statusInWords,
  stripName,
  stripSummary,
  tallied,
};
