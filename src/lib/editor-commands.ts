/** The command that begins a draft of the narrative on a country. @param slug of the country */
export function narrativeCommand(slug: string, edition: number): string {
  return `npm run new -- document --country ${slug} --year ${edition} --name tip-report --type tip-report --edition ${edition}`;
}
