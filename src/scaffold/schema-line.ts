/**
 * The lines by which editors that know YAML find the JSON Schema of a draft; from another folder the path leads nowhere.
 * @param schema name of the schema @param file path within the folder of drafts
 */
export function schemaLine(schema: string, file: string): string {
  // From the folder of the draft to that of the project: content, drafts, and its own folders.
  const up = '../'.repeat(file.split('/').length + 1);
  return [
    `# yaml-language-server: $schema=${up}src/schemas/json/${schema}.json`,
    '# The line above helps editors with a draft. Take both out when you move the file out of the drafts.',
  ].join('\n');
}
