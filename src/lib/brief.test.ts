import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../domain/corpus.ts';
import { countryProfile } from '../domain/country-profile.ts';
import type { Progress, SourceDocument } from '../domain/document.ts';
import { ask, progress, recommendation, soundParts, sourceDocument } from '../domain/testing/builders.ts';
import { type Brief, type BriefDemand, type BriefTexts, briefOf } from './brief.ts';

const NO_TEXTS: BriefTexts = { sentence: '', clock: '', gaps: '', placements: '', foot: '' };

/** A source that reports on some demands, with an address so long that it fills many lines. */
function report(year: number, entries: Progress[], lines = 1): SourceDocument {
  const document = sourceDocument(`mali/${year}-x`, { published: `${year}`, progress: entries });
  return { ...document, source: { ...document.source, url: `https://example.org/${'a'.repeat(100 * lines)}` } };
}

function brief(ids: readonly string[], reports: SourceDocument[], texts: Partial<BriefTexts> = {}): Brief {
  const asked = sourceDocument('mali/2010-x', { published: '2010', recommendations: ids.map((id) => ask(id)) });
  const recommendations = ids.map((id) => recommendation(id));
  const corpus = buildCorpus(soundParts({ documents: [asked, ...reports], recommendations }));
  return briefOf(countryProfile(corpus, 'mali'), corpus, 'en', { ...NO_TEXTS, ...texts });
}

const told = (demands: readonly BriefDemand[]) => demands.map(({ item, source }) => [item.recommendation.id, source]);
const MANY = Array.from({ length: 60 }, (_, index) => `d${10 + index}`);

describe('a brief', () => {
  test('numbers its sources in the order in which they are read, each once, open demands first', () => {
    const { open, implemented, sources } = brief(
      ['a', 'b', 'c', 'd'],
      [
        report(2011, [progress('d', 'implemented')]),
        report(2012, [progress('b', 'in-progress')]),
        report(2013, [progress('a', 'no-progress'), progress('c', 'in-progress')]),
      ],
    );
    expect(told(open)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
    expect(told(implemented)).toEqual([['d', 3]]);
    expect(sources.map(({ number, label }) => `${number} ${label}`)).toEqual([
      '1 state, 2013',
      '2 state, 2012',
      '3 state, 2011',
    ]);
  });

  test('holds three that were implemented, and counts the others', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const { implemented, moreImplemented } = brief(ids, [
      report(
        2011,
        ids.map((id) => progress(id, 'implemented')),
      ),
    ]);
    expect([implemented.length, moreImplemented]).toEqual([3, 1]);
  });

  test('counts the open demands for which there is no room', () => {
    const { open, moreOpen } = brief(MANY, []);
    expect(open.length).toBeGreaterThan(10);
    expect(open.length + moreOpen).toBe(60);
  });

  test('leaves room for what else stands on the sheet', () => {
    const rooms = [{}, { sentence: 'a'.repeat(900) }, { sentence: 'a'.repeat(90_000) }].map(
      (texts) => brief(MANY, [], texts).open.length,
    );
    expect(rooms[1]).toBeLessThan(rooms[0]!);
    expect(rooms[2]).toBe(0);
  });

  test('leaves room for what was implemented, with its source', () => {
    const done = report(2011, [progress('done', 'implemented')], 30);
    const [without, beside] = [brief(MANY, []), brief([...MANY, 'done'], [done])];
    expect(beside.implemented).toHaveLength(1);
    // Twenty-seven lines of 10.5 points for the source alone.
    expect(without.open.length - beside.open.length).toBeGreaterThan(5);
  });

  test('leaves room for a source once, and where it is cited among the implemented not again', () => {
    const few = MANY.slice(0, 3);
    const open = (ids: string[], entries: Progress[], lines: number) =>
      brief(ids, [report(2011, entries, lines)]).open.length;
    const all = few.map((id) => progress(id, 'in-progress'));
    // Forty lines, of 10.5 points each, have room once and not twice.
    expect(open(few, all, 40)).toBe(3);
    expect(open([...few, 'done'], [progress('done', 'implemented'), ...all], 40)).toBe(3);
    expect(open(few, all, 80)).toBe(0);
  });

  test('leaves room for the sources of what stands on it alone', () => {
    // What was implemented last has no room with its source: the open demand that cites the same one has none either.
    const { open, implemented } = brief(
      ['a', 'done'],
      [report(2011, [progress('done', 'implemented'), progress('a', 'in-progress')], 80)],
    );
    expect([open.length, implemented.length]).toEqual([0, 0]);
  });
});
