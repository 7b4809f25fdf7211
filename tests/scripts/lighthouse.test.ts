import { expect, it } from 'vitest';
import { type LighthouseReport, loadLighthouse, middleRun, scoresOf } from '../../scripts/lib/lighthouse.ts';

const REPORT: LighthouseReport = {
  categories: {
    performance: {
      title: 'Performance',
      score: 0.864,
      auditRefs: [
        { id: 'paint', weight: 10 },
        { id: 'shift', weight: 25 },
        { id: 'advice', weight: 0 },
      ],
    },
    seo: {
      title: 'SEO',
      score: 1,
      auditRefs: [
        { id: 'shift', weight: 1 },
        { id: 'manual', weight: 1 },
      ],
    },
    other: { title: 'Not judged', score: null, auditRefs: [] },
  },
  audits: {
    paint: { title: 'First paint', score: 1, scoreDisplayMode: 'numeric' },
    shift: { title: 'Layout shift', score: 0.49, scoreDisplayMode: 'numeric', displayValue: '0.253' },
    advice: { title: 'Counts nothing', score: 0, scoreDisplayMode: 'metricSavings' },
    manual: { title: 'By hand', score: null, scoreDisplayMode: 'manual' },
  },
};

it('a report is read as scores out of 100, and the audits that cost points, each once', () => {
  expect(scoresOf(REPORT)).toEqual({
    scores: { performance: 86, seo: 100, other: 0 },
    lost: ['shift 49: Layout shift, 0.253'],
  });
});

it.each([
  [[90], 90],
  [[100, 70, 90], 90],
  [[70, 100], 100],
])('of runs with %j the one in the middle counts', (speeds, counted) => {
  const runs = speeds.map((performance) => ({ scores: { performance, seo: 100 }, lost: [] }));
  expect(middleRun(runs).scores.performance).toBe(counted);
});

it('where Lighthouse is not installed, it is said how to install it', async () => {
  await expect(loadLighthouse('/nowhere')).rejects.toThrow(/^Lighthouse is not installed here\. `npm install /);
});
