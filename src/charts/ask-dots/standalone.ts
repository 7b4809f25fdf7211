import type { PartialDate } from '../../domain/partial-date.ts';
import type { ReportCount, YearAnswer } from '../../domain/standing.ts';
import type { Language } from '../../domain/text.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { COLOURS, element, standaloneSvg, textAt } from '../standalone.ts';
import { askDots } from './geometry.ts';

interface AskDotsFile {
  /** Name of the country. */
  country: string;
  /** The demand in one sentence. */
  demand: string;
  reports: ReportCount;
  asOf: PartialDate;
  language: Language;
}

/** Dots on a page stand close; in a file each has its year below it. */
const SCALE = 4;
const ROW = { dots: 20, years: 46, legend: 80 } as const;
const LEGEND_LINE = 24;

function dot(answer: YearAnswer, x: number, y: number): string {
  if (answer === 'not-known')
    return element('path', { d: `M${x - 6} ${y}H${x + 6}`, stroke: COLOURS.soft, 'stroke-width': 2 });
  const style =
    answer === 'asked' ? { fill: COLOURS.ink, stroke: COLOURS.ink } : { fill: 'none', stroke: COLOURS.soft };
  return element('circle', { cx: x, cy: y, r: 8, ...style, 'stroke-width': 2 });
}

/** Writes who asked a demand, edition by edition, as an SVG file that is read alone. */
export function askDotsSvg({ country, demand, reports, asOf, language }: AskDotsFile): string {
  const t = stringsFor(language);
  const { width, dots } = askDots(reports.years);
  const answers = (['asked', 'not-asked', 'not-known'] as const).filter((answer) =>
    dots.some((each) => each.answer === answer),
  );
  return standaloneSvg({
    title: t.data.askedTitle(country, demand),
    description: `${t.reportCount(reports)}. ${t.reportYears(reports)}`,
    source: t.data.askedSource(asOf),
    width: width * SCALE,
    height: ROW.legend + answers.length * LEGEND_LINE,
    body: [
      ...dots.map(
        ({ year, answer, x }) =>
          dot(answer, x * SCALE, ROW.dots) +
          textAt(x * SCALE, ROW.years, String(year), { fill: COLOURS.soft, anchor: 'middle' }),
      ),
      ...answers.map((answer, index) => {
        const y = ROW.legend + index * LEGEND_LINE;
        return dot(answer, 20, y) + textAt(40, y + 4, t.data.answers[answer], { fill: COLOURS.soft });
      }),
    ],
  });
}
