/** A heading of recommendations, perhaps with the first of them behind its colon. */
export const RECOMMENDATIONS =
  /^\W{0,3}(?:(?:key|main|prioriti[sz]ed|priority)\s+)?recommendations?(?:\s+prioritaires?)?(?:\s+(?:for|to|pour|au|aux|à)\b[^:;.]{1,80}?)?\s*(?::|[-–—]\s|$)|^\W{0,3}(?:principales\s+)?recommandations?(?:\s+prioritaires?)?(?:\s+(?:pour|au|aux|à|adressées)\b[^:;.]{1,80}?)?\s*(?::|[-–—]\s|$)/i;

/** Headings that divide a list by the four Ps, and headings of the chapters that follow it. */
export const CHAPTER =
  /^\W*(?:prosecution|protection|prevention|partnerships?|trafficking profile|scope and magnitude|poursuites?(?: judiciaires)?|prévention|profil de la traite|partenariats?)\W*$/i;

/** A heading that gives a country and its tier, `MALI (Tier 2)`, perhaps with a republisher’s remark behind it. */
const PLACED = /^[^.;]{2,60}?[:(–—-]\s*(?:tier|cat[ée]gorie|niveau)\s*[123]\b[^.;]{0,70}$/i;

/** Whether a line that stands among others is a heading all the same, as where a copy lost its empty lines. */
export function isChapterHeading(line: string): boolean {
  const [heading] = RECOMMENDATIONS.exec(line) ?? [];
  return heading === line || CHAPTER.test(line) || PLACED.test(line);
}
