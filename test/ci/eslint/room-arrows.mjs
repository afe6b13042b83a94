import { dirname, resolve } from 'node:path';
import { arrows, mayImport, placeOf, placeOfPackage } from './rooms.mjs';

const name = ({ room, plugin }) => (plugin === undefined ? room : `plugins/${plugin}`);

/** Reports an import between rooms that the architecture does not allow. */
export const roomArrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: "'{{from}}' must not import from '{{to}}' (test/ci/eslint/rooms.mjs lists what it may import).",
      unknown: "'{{from}}' is no room of the architecture: give it its arrows in test/ci/eslint/rooms.mjs.",
    },
  },
  create(context) {
    const from = placeOf(context.filename, context.cwd);
    if (!from) return {};

    function check(source) {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const to = source.value.startsWith('.')
        ? placeOf(resolve(dirname(context.filename), source.value), context.cwd)
        : placeOfPackage(source.value);
      if (!to) return leavesForTests(source);
      if (!mayImport(from, to)) report(source, to);
    }

    /** Code that ships must not reach for files outside the rooms, such as tests: they are not in the package. */
    function leavesForTests(source) {
      const target = resolve(dirname(context.filename), source.value);
      if (source.value.startsWith('.') && /\/test\//.test(target.slice(context.cwd.length))) {
        report(source, { room: 'test' });
      }
    }

    function report(node, to) {
      context.report({ node, messageId: 'forbidden', data: { from: name(from), to: name(to) } });
    }

    return {
      Program: (node) => {
        if (!(from.room in arrows)) context.report({ node, messageId: 'unknown', data: { from: name(from) } });
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
      "CallExpression[callee.name='require']": (node) => check(node.arguments[0]),
    };
  },
};
