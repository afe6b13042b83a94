// Reading SQL is built in database/ and read/ only, where every entity passes through the access gate. `ctx.sql`, the
// scoped builder, is the one door for hand-written SQL elsewhere.

/** A statement as people write it, all small or all capital: "Select a plan" is a sentence. */
const reads = [
  /^\s*(select|SELECT)\s/,
  /^\s*(with|WITH)\s+((recursive|RECURSIVE)\b|[\w"]+\s*(\([^)]*\)\s*)?(as|AS)\s)/,
];
const startsWith = /^\s*(with|WITH)\s+$/;

const named = (node, name) => node?.name === name || node?.property?.name === name;

/** ``ctx.sql.rows`select …` `` or a `fragment`: its entities stand as `ctx.sql.visible(…)`, so the gate applies. */
const givenToScopedBuilder = ({ parent }) =>
  parent?.type === 'TaggedTemplateExpression' &&
  (named(parent.tag, 'rows') || named(parent.tag, 'fragment')) &&
  named(parent.tag.object, 'sql');

/** Reports the text of a SELECT outside the rooms that may read. */
export const noSqlText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { select: 'SQL that reads belongs in database/ or read/; elsewhere use ctx.read, or ctx.sql (scoped).' },
  },
  create(context) {
    function check(node, text, open) {
      const isSql = reads.some((pattern) => pattern.test(text)) || (open && startsWith.test(text));
      if (isSql && !givenToScopedBuilder(node)) context.report({ node, messageId: 'select' });
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value, false),
      TemplateLiteral: (node) => check(node, node.quasis[0].value.cooked ?? '', node.quasis.length > 1),
    };
  },
};
