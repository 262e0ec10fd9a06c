// Lint rule: data flow one way. A file of a room of src/lib imports its own room and those that the room may, in
// whatever form: import, export from, import() or a type.
import { dirname, join, relative, resolve, sep } from 'node:path';

const LIB = resolve('src/lib');

/** Where an import leads: a room of src/lib, 'outside' for another place of the checkout, '' for a package. */
function placeOf(source, filename) {
  if (source.startsWith('$lib/')) return source.split('/')[1];
  if (source === '$lib') return 'outside';
  if (!source.startsWith('.')) return '';
  const path = relative(LIB, join(dirname(filename), source));
  return path.startsWith('..') ? 'outside' : path.split(sep)[0];
}

/** @type {import('eslint').Rule.RuleModule} */
export const rooms = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      room: 'src/lib/{{room}} may import only: {{allowed}}. Not {{place}}: data flows one way.',
      outside: 'Nothing in src/lib imports routes, scripts or tests: they are downstream.',
    },
  },
  create(context) {
    const allowed = context.options[0];
    const [room] = relative(LIB, context.filename).split(sep);
    const look = (node, source) => {
      if (typeof source?.value !== 'string') return;
      const place = placeOf(source.value, context.filename);
      if (place === '' || place === room || allowed[room]?.includes(place)) return;
      // Tests may take what they hold the room to from where it is.
      if (place === 'outside' && context.filename.endsWith('.test.ts')) return;
      const data = { room, place, allowed: allowed[room]?.join(', ') || 'nothing' };
      context.report({ node, messageId: place === 'outside' ? 'outside' : 'room', data });
    };
    return {
      ImportDeclaration: (node) => look(node, node.source),
      ExportNamedDeclaration: (node) => look(node, node.source),
      ExportAllDeclaration: (node) => look(node, node.source),
      ImportExpression: (node) => look(node, node.source),
      TSImportType: (node) => look(node, node.source ?? node.argument?.literal),
    };
  },
};
