import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChecklistInput, foldChecklist } from './checklist.ts';
import { buildCorpus, type ContentParts } from './corpus.ts';
import { countryProfile } from './country-profile.ts';
import { concerns } from './document.ts';
import { foldFigures } from './figures.ts';
import { lastDay } from './partial-date.ts';
import type { Recommendation } from './recommendation.ts';
import { contentParts, days, shuffled } from './testing/arbitraries.ts';
import { editionsOf, historyOf, LATER, publisherMap } from './testing/builders.ts';
import { tierHistory } from './tier-history.ts';
import { clockFindings, watchListClock } from './watch-list-clock.ts';

const RUNS = { numRuns: 150 };

function inputOf(parts: ContentParts, asOf = LATER): ChecklistInput {
  const entries = parts.recommendations.filter(({ country }) => country === 'mali');
  return {
    country: 'mali',
    register: new Map(entries.map((entry) => [entry.id, entry])),
    documents: parts.documents,
    publishers: publisherMap(parts.publishers),
    editions: parts.editions.map(({ year }) => year),
    asOf,
  };
}

/** Everything that is folded from the parts, without the indexes. */
function foldAll(parts: ContentParts, asOf: string) {
  const history = tierHistory(parts.editions, 'MLI', asOf);
  return {
    checklist: foldChecklist(inputOf(parts, asOf)),
    figures: foldFigures('mali', parts.documents, publisherMap(parts.publishers), asOf),
    history,
    clock: watchListClock(history),
  };
}

describe('order', () => {
  const inTwoOrders = contentParts().chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      other: fc
        .record({
          countries: shuffled(parts.countries),
          documents: shuffled(parts.documents),
          editions: shuffled(parts.editions),
          recommendations: shuffled(parts.recommendations),
          publishers: shuffled(parts.publishers),
        })
        .map((lists) => ({ ...parts, ...lists })),
    }),
  );

  test('of documents, editions and register changes nothing', () => {
    fc.assert(
      fc.property(inTwoOrders, days(), ({ parts, other }, day) => {
        expect(foldAll(other, day)).toEqual(foldAll(parts, day));
        expect(countryProfile(buildCorpus(other), 'mali', day)).toEqual(
          countryProfile(buildCorpus(parts), 'mali', day),
        );
      }),
      RUNS,
    );
  });
});

describe('time', () => {
  /** The parts as they were on a day. */
  function asItWas(parts: ContentParts, day: string): ContentParts {
    const isOut = (date: string) => lastDay(date) <= day;
    return {
      ...parts,
      documents: parts.documents.filter(({ published }) => isOut(published)),
      editions: parts.editions
        .filter(({ released, year }) => isOut(released ?? `${year}-12-31`))
        .map((edition) => ({ ...edition, revisions: edition.revisions.filter(({ date }) => isOut(date)) })),
    };
  }

  test('what comes out after a day does not change the day', () => {
    fc.assert(
      fc.property(contentParts(), days(), (parts, day) => {
        const before = asItWas(parts, day);
        expect(countryProfile(buildCorpus(parts), 'mali', day)).toEqual(
          countryProfile(buildCorpus(before), 'mali', day),
        );
        expect(foldFigures('mali', parts.documents, publisherMap(), day)).toEqual(
          foldFigures('mali', before.documents, publisherMap(), LATER),
        );
        // The years of the editions are given as of the day.
        const input = { ...inputOf(parts, day), editions: inputOf(before).editions };
        expect(foldChecklist(input)).toEqual(foldChecklist(inputOf(before)));
      }),
      RUNS,
    );
  });
});

describe('totals', () => {
  const checklists = contentParts().map((parts) => ({ parts, checklist: foldChecklist(inputOf(parts)) }));

  test('the tally adds up to the items, and the groups part them', () => {
    fc.assert(
      fc.property(checklists, ({ checklist: { tally, items, groups } }) => {
        expect(Object.values(tally).reduce((sum, count) => sum + count, 0)).toBe(items.length);
        expect(groups.flatMap((group) => group.items)).toEqual(items);
        expect(new Set(items.map(({ recommendation }) => recommendation.id)).size).toBe(items.length);
        expect(
          groups.every((group) => group.items.every((item) => item.recommendation.topic.startsWith(group.paradigm))),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  /** Follows the merges, of which the arbitrary makes no circle. */
  function standsFor(register: ChecklistInput['register'], id: string): Recommendation | undefined {
    const entry = register.get(id);
    return entry?.mergedInto === undefined ? entry : standsFor(register, entry.mergedInto);
  }

  test('what is said of a registered demand appears once, under the demand that stands for it', () => {
    fc.assert(
      fc.property(checklists, ({ parts, checklist }) => {
        const { register } = inputOf(parts);
        const said = (kind: 'recommendations' | 'progress') =>
          parts.documents.flatMap((document) =>
            document[kind]
              .filter((entry) => concerns(document, entry, 'mali') && register.has(entry.recommendation))
              .map((entry) => {
                const words = 'text' in entry ? entry.text : entry.note;
                return `${standsFor(register, entry.recommendation)?.id} in ${document.id}: ${words}`;
              }),
          );
        const asked = checklist.items.flatMap(({ recommendation, askedBy }) =>
          askedBy.flatMap(({ mentions }) =>
            mentions.map(({ document, text }) => `${recommendation.id} in ${document}: ${text}`),
          ),
        );
        const reported = checklist.items.flatMap(({ recommendation, evidence }) =>
          evidence.map(({ document, note }) => `${recommendation.id} in ${document}: ${note}`),
        );
        expect(asked.sort()).toEqual(said('recommendations').sort());
        expect(reported.sort()).toEqual(said('progress').sort());
      }),
      RUNS,
    );
  });

  test('asked <= readable <= published, and a dot for each', () => {
    fc.assert(
      fc.property(checklists, ({ checklist }) => {
        for (const { reports } of checklist.items) {
          if (!reports) continue;
          const { asked, since, readable, published, years } = reports;
          expect(asked).toBeLessThanOrEqual(readable);
          expect(readable).toBeLessThanOrEqual(published);
          expect(years).toHaveLength(published);
          expect(years.every(({ year }) => year >= since)).toBe(true);
          expect(years.filter(({ answer }) => answer === 'asked')).toHaveLength(asked);
        }
      }),
      RUNS,
    );
  });

  test('the spells of a history part its cells', () => {
    fc.assert(
      fc.property(contentParts(), ({ editions }) => {
        const { cells, spells } = tierHistory(editions, 'MLI', LATER);
        expect(spells.flatMap(({ state, editions }) => Array(editions).fill(state))).toEqual(
          cells.map(({ state }) => state),
        );
        expect(spells.every((spell, index) => spell.state !== spells[index + 1]?.state)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('claims', () => {
  test('a partial listing never shows that a demand was dropped or not asked', () => {
    fc.assert(
      fc.property(contentParts({ listings: ['partial'] }), (parts) => {
        for (const { standing, reports } of foldChecklist(inputOf(parts)).items) {
          expect(standing.kind).not.toBe('dropped');
          expect(reports?.years.map(({ answer }) => answer) ?? []).not.toContain('not-asked');
        }
      }),
      RUNS,
    );
  });

  test('dropped is said only against a whole listing that came later and asks nothing of the kind', () => {
    fc.assert(
      fc.property(contentParts(), (parts) => {
        const input = inputOf(parts);
        for (const { standing, recommendation, alsoKnownAs } of foldChecklist(input).items) {
          if (standing.kind !== 'dropped') continue;
          const witness = parts.documents.find(
            ({ type, edition, countries }) =>
              type === 'tip-report' && edition === standing.absentFrom && countries.includes('mali'),
          )!;
          const asks = witness.recommendations.filter((ask) => concerns(witness, ask, 'mali'));
          const ids = [recommendation.id, ...alsoKnownAs];
          expect(witness.listing).toBe('complete');
          expect(standing.absentFrom).toBeGreaterThan(standing.lastAsked);
          expect(asks.some((ask) => ids.includes(ask.recommendation))).toBe(false);
        }
      }),
      RUNS,
    );
  });

  test('the government never decides a status when another voice spoke', () => {
    fc.assert(
      fc.property(contentParts(), (parts) => {
        for (const { status, evidence } of foldChecklist(inputOf(parts)).items) {
          const othersSpoke = evidence.some(({ voice }) => voice !== 'government');
          if (!othersSpoke)
            expect(['by-government-account', 'sources-differ', 'no-information']).toContain(status.kind);
          if (!othersSpoke || status.kind === 'no-information') continue;
          expect(status.kind).not.toBe('by-government-account');
          expect(status.evidence.map(({ voice }) => voice)).not.toContain('government');
        }
      }),
      RUNS,
    );
  });
});

describe('sequences', () => {
  const FIRST = 2001;
  const YEARS = 25;
  /** The longest run that the law of a year allows: written out, so that a slip in the law is seen. */
  const allowed = (year: number) => (year < 2019 ? 4 : 3);

  /** Letters from 2001 on in which the Watch List begins in 2004 and no counted run is too long. */
  const legalStrips = fc
    .array(fc.constantFrom(...'WWWW123S?–'), { minLength: YEARS, maxLength: YEARS })
    .map((letters) => {
      let run = 0;
      // Whether the last run used up its waivers and nothing but Tier 3 came after it.
      let isUsedUp = false;
      let isReturn = false;
      return letters
        .map((letter, index) => {
          const year = FIRST + index;
          const counted = year < 2009 ? 0 : run + 1;
          if (counted === 1) isReturn = isUsedUp && letters[index - 1] !== 'W';
          const limit = year >= 2019 && isReturn ? 1 : allowed(year);
          const isLegal = letter !== 'W' || (year >= 2004 && counted <= limit);
          const given = isLegal ? letter : '3';
          if (given === '3' && run > 0) isUsedUp = run >= allowed(year - 1);
          else if (given !== '3') isUsedUp = false;
          run = given === 'W' ? counted : 0;
          letters[index] = given;
          return given;
        })
        .join('');
    });

  const impossible = (strip: string) =>
    clockFindings(historyOf(strip, { from: FIRST })).filter(({ kind }) => kind !== 'waiver-not-noted');
  const replace = (strip: string, at: number, letters: string) =>
    strip.slice(0, at) + letters + strip.slice(at + letters.length);

  test('a legal one raises no finding', () => {
    fc.assert(
      fc.property(legalStrips, (strip) => {
        expect(impossible(strip)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a run that is one edition too long is found', () => {
    fc.assert(
      fc.property(legalStrips, fc.integer({ min: 2009, max: 2021 }), (strip, from) => {
        // The fourth edition on the list is one too many where it is that of 2019 or later.
        const length = allowed(from + 3) + 1;
        const broken = replace(strip, from - FIRST, 'W'.repeat(length));
        expect(impossible(broken)).toContainEqual(
          expect.objectContaining({ kind: 'run-too-long', run: expect.objectContaining({ to: expect.any(Number) }) }),
        );
      }),
      RUNS,
    );
  });

  test('a Watch List before 2004 is found', () => {
    fc.assert(
      fc.property(legalStrips, fc.integer({ min: 2001, max: 2003 }), (strip, year) => {
        expect(impossible(replace(strip, year - FIRST, 'W'))).toEqual([{ kind: 'watch-list-before-2004', year }]);
      }),
      RUNS,
    );
  });

  test('the clock runs only when the newest edition is a Watch List', () => {
    fc.assert(
      fc.property(legalStrips, fc.integer({ min: 1, max: YEARS }), (strip, length) => {
        const letters = strip.slice(0, length);
        const { state } = watchListClock(tierHistory(editionsOf(letters), 'MLI', LATER));
        const counted = letters.slice(2009 - FIRST);
        expect(state === 'running').toBe(/(?:^|[^W?])W+$/.test(counted));
      }),
      RUNS,
    );
  });
});
