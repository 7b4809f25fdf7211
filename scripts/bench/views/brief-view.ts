import { tallyKind } from '../../../src/domain/checklist.ts';
import type { Corpus } from '../../../src/domain/corpus.ts';
import { countryProfile } from '../../../src/domain/country-profile.ts';
import type { Language } from '../../../src/domain/text.ts';
import { TIER_LETTER } from '../../../src/domain/tier.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { type BriefDemand, briefOf } from '../../../src/lib/brief.ts';
import { inWords } from '../../../src/lib/names.ts';
import { linksIn } from '../../../src/lib/paths.ts';
import { frameView } from './frame.ts';
import { stripView } from './parts.ts';
import { worded } from './text.ts';

function demandsView(demands: readonly BriefDemand[], language: Language) {
  return demands.map(({ item, facts, source }) => ({
    mark: tallyKind(item.status),
    title: worded(item.recommendation.title, language),
    facts,
    ...(source !== undefined && { source }),
  }));
}

/** All that the brief of a country shows. */
export function briefView(corpus: Corpus, slug: string, language: Language) {
  const t = stringsFor(language);
  const { countryHref, href, regionHref, reportHref } = linksIn(language);
  const profile = countryProfile(corpus, slug);
  const { country, history, checklist, clock, gaps } = profile;
  const { latest, current } = history;
  const name = inWords(country.name, language);
  const here = `${countryHref(slug)}brief/`;
  const sentence = t.historySentence(profile.clauses);
  const clockWords = t.clockWords(clock);
  const gapSentences = t.gapsInWords(gaps, history.unreadSince);
  const placements = latest && { label: t.brief.placements(latest.year), address: reportHref(latest.year) };
  const foot = `${t.brief.foot(corpus.newest)} ${t.brief.licence}`;
  const sheet = briefOf(profile, corpus, language, {
    sentence,
    clock: clockWords ? `${t.clockTitle}${t.colon} ${clockWords.headline} ${clockWords.text}` : '',
    gaps: gapSentences.join(' '),
    placements: placements ? `${placements.label} ${placements.address}` : '',
    foot: `${foot} ${here}`,
  });
  const groups = [
    {
      id: 'open',
      title: t.brief.open,
      demands: demandsView(sheet.open, language),
      ...(sheet.moreOpen > 0 && {
        more: t.brief.moreOpen(sheet.moreOpen),
        checklist: `${countryHref(slug)}#checklist`,
      }),
    },
    {
      id: 'implemented',
      title: t.brief.implemented,
      demands: demandsView(sheet.implemented, language),
      ...(sheet.moreImplemented > 0 && { more: t.brief.moreImplemented(sheet.moreImplemented) }),
    },
  ].filter(({ demands }) => demands.length > 0);
  return {
    ...frameView({
      here,
      title: t.brief.title(name),
      description: t.brief.description(name),
      language,
      trail: [
        { label: t.nav.countries, href: href('/countries/') },
        { label: t.region[country.region], href: regionHref(country.region) },
        { label: name, href: countryHref(slug) },
      ],
    }),
    here,
    name,
    profile: countryHref(slug),
    ...(latest &&
      current && {
        now: { state: current, letter: TIER_LETTER[current], said: t.brief.now(latest.year), label: t.state[current] },
      }),
    sentence,
    strip: stripView(name, history.cells, language),
    ...(clockWords && { clock: clockWords }),
    empty: checklist.items.length === 0,
    groups,
    gaps: gapSentences.join(' '),
    sources: sheet.sources,
    ...(placements && { placements }),
    foot,
  };
}
