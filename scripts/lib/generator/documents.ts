import { stringify } from 'yaml';
import { MEASURES, type ProgressStatus, type Voice } from '../../../src/domain/document.ts';
import { type PartialDate, yearOf } from '../../../src/domain/partial-date.ts';
import type { Demand } from './demands.ts';
import { type Dossier, dateIn, OTHER_KINDS, type Plan, plansOf, type Registers } from './plans.ts';
import { Prose, wordsIn } from './prose.ts';
import type { SeededRandom } from './random.ts';

interface AskEntry {
  id: string;
  item?: number;
  text: string;
  addressee?: string;
  country?: string;
}

interface ProgressEntry {
  recommendation: string;
  status: ProgressStatus;
  note: string;
  by?: Voice;
  'as-of'?: PartialDate;
  country?: string;
}

/** A document before its texts are put into YAML and Markdown. */
interface Draft {
  plan: Plan;
  countries: string[];
  language: string;
  isListed: boolean;
  asks: AskEntry[];
  progress: ProgressEntry[];
  figures: object[];
}

function asksOf(demands: readonly Demand[], isNumbered: boolean, prose: Prose, random: SeededRandom): AskEntry[] {
  let item = 0;
  return demands.map((demand) => {
    // Now and then one item of the source holds two demands.
    if (item === 0 || !random.chance(0.1)) item += 1;
    return {
      id: demand.id,
      ...(isNumbered && { item }),
      text: prose.wording(demand.pattern, demand.narrowing),
      ...(random.chance(0.05) && { addressee: prose.sentence('the authorities') }),
    };
  });
}

/** What comes next of a demand: seldom done, sometimes lost again. */
const NEXT: Readonly<Record<ProgressStatus, Readonly<Record<ProgressStatus, number>>>> = {
  'set-back': { 'set-back': 3, 'no-progress': 4, 'in-progress': 3, implemented: 0 },
  'no-progress': { 'set-back': 1, 'no-progress': 5, 'in-progress': 4, implemented: 0 },
  'in-progress': { 'set-back': 1, 'no-progress': 2, 'in-progress': 5, implemented: 2 },
  implemented: { 'set-back': 1, 'no-progress': 0, 'in-progress': 1, implemented: 8 },
};

const OTHER_VOICES: Readonly<Record<Voice, number>> = {
  monitor: 10,
  government: 50,
  'civil-society': 20,
  press: 5,
  law: 8,
  court: 7,
};

interface ProgressContext {
  plan: Plan;
  by: Voice | undefined;
  statuses: Map<string, ProgressStatus>;
  prose: Prose;
  random: SeededRandom;
}

function progressOf(demands: readonly Demand[], context: ProgressContext): ProgressEntry[] {
  const { plan, statuses, prose, random } = context;
  return demands.flatMap(({ id }): ProgressEntry[] => {
    const status = random.weighted(NEXT[statuses.get(id) ?? 'no-progress']);
    statuses.set(id, status);
    const by = context.by ?? (random.chance(0.2) ? random.weighted(OTHER_VOICES) : undefined);
    const entry: ProgressEntry = {
      recommendation: id,
      status,
      note: prose.sentence(status),
      ...(by && { by }),
      ...(random.chance(0.15) && { 'as-of': dateIn(yearOf(plan.published) - 1, [1, 12], random) }),
    };
    const governmentSays = !by && random.chance(0.08);
    const account: ProgressEntry = {
      recommendation: id,
      status: 'implemented',
      note: prose.sentence('implemented'),
      by: 'government',
    };
    return governmentSays ? [entry, account] : [entry];
  });
}

function figuresOf(plan: Plan, count: number, prose: Prose, random: SeededRandom): object[] {
  const year = yearOf(plan.published);
  const period = random.weighted({ reporting: 70, calendar: 20, months: 10 });
  const periods = {
    reporting: `${year - 1}-04/${year}-03`,
    calendar: String(year - 1),
    months: `${year - 1}-0${random.integer(1, 4)}/${year - 1}-0${random.integer(5, 9)}`,
  };
  return random.sample(MEASURES, count).flatMap((measure) => {
    const isMoney = measure === 'budget';
    const unit = isMoney ? random.pick(['USD', 'XOF']) : random.pick(['people', 'cases', undefined]);
    const value = () => (isMoney ? random.integer(1, 900) * 10_000 : Math.floor(random.next() ** 3 * 1500));
    const note = measure === 'other' ? prose.sentence('counted') : prose.sentence('figure-note');
    const figure = {
      measure,
      value: value(),
      ...(unit && { unit }),
      period: periods[period],
      ...((measure === 'other' || random.chance(0.3)) && { note }),
    };
    return random.chance(0.1) ? [figure, { ...figure, value: value(), by: 'government' }] : [figure];
  });
}

/** How many times as much a document says of a register of this length: with 40 demands as of any, with 100 or more 2½ times. */
function oftener(demands: number): number {
  return Math.min(2.5, Math.max(1, demands / 40));
}

/** Makes the entries of one document. `position` says where it stands in the country's record, from 0 to 1. */
function draftOf(dossier: Dossier, plan: Plan, position: number, context: Omit<ProgressContext, 'plan' | 'by'>): Draft {
  const { prose, random } = context;
  const alive = dossier.demands.filter(({ from, to }) => from <= position && position <= to);
  const begun = dossier.demands.filter(({ from }) => from <= position);
  const often = oftener(dossier.demands.length);
  const some = (list: Demand[], [least, most]: readonly [number, number]) =>
    random.sample(list, Math.round(random.integer(least, most) * often));
  const draft = { plan, countries: [dossier.country.slug], language: random.chance(0.85) ? 'en' : 'fr' };
  if (plan.type === 'tip-report') {
    const how = random.weighted({ whole: 45, part: 35, none: 20 });
    const asked = { whole: some(alive, [9, 18]), part: some(alive, [2, 7]), none: [] }[how];
    return {
      ...draft,
      isListed: how === 'whole',
      asks: asksOf(asked, how === 'whole', prose, random),
      progress: progressOf(some(begun, [3, 9]), { plan, by: undefined, ...context }),
      figures: figuresOf(plan, random.integer(0, 5), prose, random),
    };
  }
  if (plan.type === 'interim-assessment') {
    const progress = progressOf(some(begun, [3, 8]), { plan, by: undefined, ...context });
    return { ...draft, isListed: true, asks: [], progress, figures: [] };
  }
  const kind = OTHER_KINDS[plan.type];
  return {
    ...draft,
    isListed: random.chance(0.4),
    asks: asksOf(some(alive, kind.asks), false, prose, random),
    progress: progressOf(some(begun, kind.progress), {
      plan,
      by: kind.voice === 'monitor' ? undefined : kind.voice,
      ...context,
    }),
    figures: random.chance(0.2) ? figuresOf(plan, 1, prose, random) : [],
  };
}

/** A treaty is of two countries, so each of its entries names the one that it concerns. */
function makeBilateral(draft: Draft, other: Dossier, prose: Prose, random: SeededRandom): void {
  const home = draft.countries[0]!;
  draft.countries.push(other.country.slug);
  for (const entry of [...draft.asks, ...draft.progress, ...(draft.figures as { country?: string }[])]) {
    entry.country = home;
  }
  for (const ask of asksOf(random.sample(other.demands, 2), false, prose, random)) {
    draft.asks.push({ ...ask, country: other.country.slug });
  }
}

/** A demand that nobody makes would be told as a slip of the register: the documents share out what is left. */
function askTheRest(drafts: readonly Draft[], demands: readonly Demand[], prose: Prose, random: SeededRandom): void {
  const named = new Set(
    drafts.flatMap(({ countries, asks, progress }) => {
      const isOwn = ({ country }: { country?: string }) => country === undefined || country === countries[0];
      return [
        ...asks.filter(isOwn).map(({ id }) => id),
        ...progress.filter(isOwn).map((entry) => entry.recommendation),
      ];
    }),
  );
  const askers = drafts.filter(({ plan }) => ['tip-report', 'press-release', 'un-report'].includes(plan.type));
  const targets = askers.length > 0 ? askers : drafts;
  for (const [index, demand] of demands.filter(({ id }) => !named.has(id)).entries()) {
    const { asks, countries } = targets[index % targets.length]!;
    const [ask] = asksOf([demand], false, prose, random);
    const last = asks.at(-1)?.item;
    asks.push({
      ...ask!,
      ...(last !== undefined && { item: last + 1 }),
      ...(countries.length > 1 && { country: countries[0]! }),
    });
  }
}

function documentText(draft: Draft, body: string, prose: Prose, random: SeededRandom): string {
  const { plan, asks, progress, figures } = draft;
  const address = `https://www.example.org/${draft.countries[0]}/${plan.slug}.html`;
  const front = {
    title: plan.title,
    countries: draft.countries,
    type: plan.type,
    publisher: plan.publisher,
    published: plan.published,
    ...(plan.inferred && { 'published-inferred': true }),
    language: draft.language,
    ...(plan.edition && { edition: plan.edition }),
    ...(plan.tier && { tier: plan.tier }),
    ...(plan.covers && { covers: plan.covers }),
    read: random.weighted({ full: 50, beginning: 35, excerpt: 15 }),
    source: {
      title: `Generated text in the place of “${plan.title}”`,
      url: address,
      ...(random.chance(0.5) && { via: prose.sentence('copy') }),
      ...(random.chance(0.1) && { archived: `https://web.example.org/2026/${address}` }),
      ...(random.chance(0.2) && { accessed: dateIn(2026, [1, 10], random) }),
      ...(random.chance(0.1) && {
        sha256: Array.from({ length: 64 }, () => random.integer(0, 15).toString(16)).join(''),
      }),
    },
    listing: draft.isListed ? 'complete' : 'partial',
    ...(asks.length > 0 && { recommendations: asks }),
    ...(progress.length > 0 && { progress }),
    ...(figures.length > 0 && { figures }),
    ...(random.chance(0.03) && {
      changes: [{ date: dateIn(2026, [1, 10], random), note: prose.sentence('correction') }],
    }),
  };
  return `---\n${stringify(front, { lineWidth: 120 })}---\n${body}\n`;
}

const REPORT_PARTS = ['situation', 'prosecution', 'protection', 'prevention', 'partnership'];

function bodyOf({ plan }: Draft, prose: Prose, random: SeededRandom): string {
  if (plan.type === 'tip-report') return prose.body(random.integer(250, 850), REPORT_PARTS, plan.edition);
  const parts = plan.type === 'interim-assessment' ? REPORT_PARTS.slice(1, 4) : OTHER_KINDS[plan.type].parts;
  return prose.body(random.integer(180, 420), parts, plan.edition);
}

export interface GeneratedDocument {
  /** Within the content folder. */
  path: string;
  text: string;
  words: number;
  asks: number;
  progress: number;
}

/** The documents of one country, oldest first. */
export function* documentsOf(
  dossier: Dossier,
  dossiers: ReadonlyMap<string, Dossier>,
  registers: Registers,
  random: SeededRandom,
): Generator<GeneratedDocument> {
  const plans = plansOf(dossier, registers, random);
  const proseOf = (plan: Plan) => new Prose(dossier.setting, yearOf(plan.published), random);
  const statuses = new Map<string, ProgressStatus>();
  const drafts = plans.map((plan, index) => {
    const prose = proseOf(plan);
    const position = plans.length === 1 ? 0 : index / (plans.length - 1);
    const draft = draftOf(dossier, plan, position, { statuses, prose, random });
    if (plan.type === 'treaty') makeBilateral(draft, dossiers.get(dossier.partner!.slug)!, prose, random);
    return draft;
  });
  askTheRest(drafts, dossier.demands, proseOf(plans[0]!), random);
  for (const draft of drafts) {
    const prose = proseOf(draft.plan);
    const body = bodyOf(draft, prose, random);
    yield {
      path: `documents/${dossier.country.slug}/${draft.plan.slug}.md`,
      text: documentText(draft, body, prose, random),
      words: wordsIn(body),
      asks: draft.asks.length,
      progress: draft.progress.length,
    };
  }
}
