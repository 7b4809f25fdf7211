import { type ChecklistItem, type TallyKind, tallyOf } from './checklist.ts';
import type { Corpus } from './corpus.ts';
import type { Country } from './country.ts';
import { type CountryDemand, demandsOfAll, documentedCountries } from './demand-explorer.ts';
import { asksOf, firstAsk } from './demand-timeline.ts';
import { oncePer } from './once.ts';
import { ascending } from './order.ts';
import { lastDay, type PartialDate } from './partial-date.ts';
import { PARADIGMS, type Paradigm, paradigmOf, type Topic } from './recommendation.ts';
import type { YearAnswer } from './standing.ts';

/** What is on record on a subject, in numbers. */
export interface SubjectCount {
  demands: number;
  countries: number;
  /** When the first ask that was read came out. */
  since?: PartialDate | undefined;
  tally: Readonly<Record<TallyKind, number>>;
}

export interface TopicCount extends SubjectCount {
  topic: Topic;
}

/** One of the four Ps with its topics. */
export interface ParadigmCount extends SubjectCount {
  paradigm: Paradigm;
  /** In the order of their ids; a topic that no demand has is told as well. */
  topics: readonly TopicCount[];
}

/** What one country was asked on a subject. */
export interface SubjectCountry {
  country: Country;
  items: readonly ChecklistItem[];
  since?: PartialDate | undefined;
  /** `tip-report` or ids of publishers, in the order of their first ask. */
  askedBy: readonly string[];
  /** Whether any TIP Report asks any of it, edition by edition since the first that does. */
  years: readonly { year: number; answer: YearAnswer }[];
  tally: Readonly<Record<TallyKind, number>>;
}

/** All that the page of a topic, or of a whole P, shows. */
export interface SubjectOverview {
  paradigm: Paradigm;
  /** None where the subject is the whole P. */
  topic?: Topic | undefined;
  count: SubjectCount;
  /** In the order of their slugs. */
  countries: readonly SubjectCountry[];
  /** Documents are filed of them, and none of what could be read asks it. */
  silent: readonly Country[];
  /** How many countries no document is filed of. */
  undocumented: number;
  /** The topics of the same P, this one among them. */
  topics: readonly TopicCount[];
}

function earliest(items: readonly ChecklistItem[]): PartialDate | undefined {
  const dates = items.flatMap((item) => firstAsk(item)?.published ?? []);
  return dates.sort((a, b) => ascending(lastDay(a), lastDay(b)))[0];
}

function countOf(demands: readonly CountryDemand[]): SubjectCount {
  const items = demands.map(({ item }) => item);
  return {
    demands: demands.length,
    countries: new Set(demands.map(({ country }) => country.slug)).size,
    since: earliest(items),
    tally: tallyOf(items),
  };
}

const demandsByTopic = oncePer(
  (corpus: Corpus): ReadonlyMap<string, readonly CountryDemand[]> =>
    Map.groupBy(demandsOfAll(corpus), ({ item }) => item.recommendation.topic),
);

/** Counts the demands of all countries by P and topic, in the field’s order of the Ps. */
export const countTopics = oncePer((corpus: Corpus): readonly ParadigmCount[] =>
  PARADIGMS.map((paradigm) => {
    const topics = corpus.topics
      .filter(({ id }) => paradigmOf(id) === paradigm)
      .sort((a, b) => ascending(a.id, b.id))
      .map((topic) => ({ topic, ...countOf(demandsByTopic(corpus).get(topic.id) ?? []) }));
    const demands = topics.flatMap(({ topic }) => demandsByTopic(corpus).get(topic.id) ?? []);
    return { paradigm, topics, ...countOf(demands) };
  }),
);

/** What has a page of its own: each P, then each topic of the register. */
export function subjectsOf(corpus: Corpus): string[] {
  return [...PARADIGMS, ...corpus.topics.map(({ id }) => id)];
}

/** Joins the answers that the editions give on each demand. An edition that leaves one out whole leaves all out whole. */
function joinAnswers(items: readonly ChecklistItem[]): SubjectCountry['years'] {
  const answers = new Map<number, YearAnswer>();
  for (const { year, answer } of items.flatMap(({ reports }) => reports?.years ?? [])) {
    if (answers.get(year) !== 'asked') answers.set(year, answer);
  }
  return [...answers].map(([year, answer]) => ({ year, answer })).sort((a, b) => a.year - b.year);
}

function seriesOfAll(items: readonly ChecklistItem[]): string[] {
  const asks = items
    .flatMap(asksOf)
    .sort((a, b) => ascending(lastDay(a.mention.published), lastDay(b.mention.published)));
  return [...new Set(asks.map(({ series }) => series))];
}

function subjectCountry(country: Country, demands: readonly CountryDemand[]): SubjectCountry {
  const items = demands.map(({ item }) => item);
  return {
    country,
    items,
    since: earliest(items),
    askedBy: seriesOfAll(items),
    years: joinAnswers(items),
    tally: tallyOf(items),
  };
}

/**
 * Gathers what all countries were asked on a subject.
 * @param subject a topic, `prosecution/training`, or one of the four Ps
 * @throws when it is neither
 */
export function subjectOverview(corpus: Corpus, subject: string): SubjectOverview {
  const paradigm = paradigmOf(subject);
  const topic = corpus.topicById.get(subject);
  if (!topic && !PARADIGMS.some((each) => each === subject)) throw new Error(`No topic “${subject}”`);
  const demands = demandsOfAll(corpus).filter(({ item }) =>
    topic ? item.recommendation.topic === subject : paradigmOf(item.recommendation.topic) === paradigm,
  );
  const byCountry = Map.groupBy(demands, ({ country }) => country);
  const documented = documentedCountries(corpus);
  return {
    paradigm,
    topic,
    count: countOf(demands),
    countries: [...byCountry].map(([country, asked]) => subjectCountry(country, asked)),
    silent: documented.filter((country) => !byCountry.has(country)),
    undocumented: corpus.countries.length - documented.length,
    topics: countTopics(corpus).find((each) => each.paradigm === paradigm)!.topics,
  };
}
