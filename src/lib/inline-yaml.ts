import { stringify } from 'yaml';

/** A value as YAML on one line, as an editor would write it: `[mali, niger]`, `"A text: with a colon"`. */
export function inlineYaml(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
}
