/** The part of the language of Go’s text/template that the pages of the comparison are written in, put into JavaScript. */

type Block = { kind: 'if' | 'with' | 'range'; outer: string; hasElse: boolean };

/** What the functions need: Go holds empty lists for false, and html/template escapes all that it prints. */
const PRELUDE = `const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' };
const holds = (value) => Array.isArray(value) ? value.length > 0 : Boolean(value);
const list = (value) => value ?? [];
const escaped = (value) => value === undefined || value === null ? '' : String(value).replace(/[&<>"']/g, (sign) => SIGNS[sign]);
`;

/** The value of a path: `.title.text`, `$v.asks`, `.`. @throws when it is something else */
function expressionOf(text: string, dot: string): string {
  const index = /^index (\S+) (\S+)$/.exec(text);
  if (index) return `${expressionOf(index[1]!, dot)}?.[${expressionOf(index[2]!, dot)}]`;
  const path = /^(\$\w+)?((?:\.\w+)*|\.)$/.exec(text);
  if (!path || text === '') throw new Error(`“${text}” is no value that the templates of the comparison may use.`);
  const [, variable = dot, steps = ''] = path;
  return steps === '.' ? variable : variable + steps.replaceAll('.', '?.');
}

/**
 * The body of a function that gives the page, in a variable `out`, for a template of the comparison.
 * @throws when the template uses what is not known here, or its blocks do not close
 */
function statementsOf(template: string): string {
  const blocks: Block[] = [];
  let dot = '$dot';
  let code = '';
  let names = 0;
  const open = (kind: Block['kind'], inner: string) => {
    blocks.push({ kind, outer: dot, hasElse: false });
    dot = inner;
  };
  for (const [index, part] of template.split(/\{\{\s*(.*?)\s*\}\}/).entries()) {
    if (index % 2 === 0) {
      if (part !== '') code += `out += ${JSON.stringify(part)};\n`;
      continue;
    }
    const [word, rest = ''] = part.split(/ (.*)/s, 2) as [string, string?];
    const name = `x${names++}`;
    const pair = /^(\$\w+), (\$\w+) := (.*)$/.exec(rest);
    const set = /^(\$\w+) := (.*)$/.exec(part);
    const raw = /^(.*) \| safe(?:HTML|JS)$/.exec(part);
    const block = blocks.at(-1);
    if (word === 'if') {
      code += `if (holds(${expressionOf(rest, dot)})) {\n`;
      open('if', dot);
    } else if (word === 'with') {
      code += `{ const ${name} = ${expressionOf(rest, dot)}; if (holds(${name})) {\n`;
      open('with', name);
    } else if (word === 'range') {
      const from = expressionOf(pair ? pair[3]! : rest, dot);
      code += `{ const ${name}s = list(${from}); if (${name}s.length > 0) { let ${name}i = -1; for (const ${name} of ${name}s) { ${name}i += 1;\n`;
      if (pair) code += `const ${pair[1]} = ${name}i, ${pair[2]} = ${name};\n`;
      open('range', name);
    } else if (part === 'else' && block && !block.hasElse) {
      code += block.kind === 'range' ? '}} else {\n' : '} else {\n';
      block.hasElse = true;
      dot = block.outer;
    } else if (part === 'end' && block) {
      code += { if: '}', with: '}}', range: block.hasElse ? '}}' : '}}}' }[block.kind];
      code += '\n';
      dot = block.outer;
      blocks.pop();
    } else if (set) code += `const ${set[1]} = ${expressionOf(set[2]!, dot)};\n`;
    else if (raw) code += `out += ${expressionOf(raw[1]!, dot)} ?? '';\n`;
    else code += `out += escaped(${expressionOf(part, dot)});\n`;
  }
  if (blocks.length > 0) throw new Error(`A block of the template does not end: ${blocks.at(-1)!.kind}.`);
  return code;
}

/**
 * Puts a template into a module of CommonJS that exports one function.
 * @param template in the part of Go’s language that is known here
 * @param parameters the function’s: the variables that the template finds set
 * @throws when the template uses more of the language
 */
export function asModule(template: string, parameters: readonly string[]): string {
  const head = `module.exports = function (${parameters.join(', ')}) {\nconst $dot = undefined;\nlet out = '';\n`;
  return `'use strict';\n${PRELUDE}${head}${statementsOf(template)}return out;\n};\n`;
}
