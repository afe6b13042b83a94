// Records are found by the compiler in read/ and, to be changed, by the unit of work in write/: both print the access
// gate into every statement. A query builder, the ORM's finders or a SELECT inside other text would read past it.

/** Ways of the libraries to build or run a read, whatever they are called on. */
const builders = new Set([
  ...['createQueryBuilder', 'getKnex', 'getKysely', 'selectFrom', 'getRepository', 'getConnection'],
  ...['findOneOrFail', 'findAndCount', 'findByCursor', 'findAll', 'fromSub', 'unionAll'],
]);
/** The ORM's finders: other things may be found and counted too. */
const finders = new Set(['find', 'findOne', 'count', 'refresh', 'populate', 'stream', 'execute']);
const managers = /^#?(em|fork|orm|entityManager|knex|kysely|repository|repo)$/i;
const libraries = /^(knex|kysely)($|\/)/;

/** `exists (select from …`; what starts with SELECT is no-sql-text's, an INSERT of bound values reads nothing. */
const innerSelect = /\b(select|SELECT)\b[^.;]*?\b(from|FROM)\b\s*(["'(\w]|$)/;
const whole = /^\s*((select|SELECT|with|WITH)\s|(insert|INSERT)\s+(into|INTO)\s)/;

const nameOf = (node) => node?.name ?? node?.property?.name ?? '';

/** ``ctx.sql.rows`…` `` or a `fragment` of it: its entities stand as `ctx.sql.visible(…)`, so the gate applies. */
const givenToScopedBuilder = ({ parent }) =>
  parent?.type === 'TaggedTemplateExpression' &&
  ['rows', 'fragment'].includes(nameOf(parent.tag)) &&
  nameOf(parent.tag.object) === 'sql';

/** Reports reads that do not pass the gate. */
export const noReadPastGate = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      builder: '{{name}} reads past the access gate: use ctx.read or ctx.sql; write/ loads by its unit of work.',
      select: 'A SELECT inside other text reads past the access gate: use ctx.read or ctx.sql.',
      library: "'{{name}}' builds statements past the access gate.",
    },
  },
  create(context) {
    function text(node, parts) {
      const joined = parts.join(' x ');
      if (whole.test(joined) || !innerSelect.test(joined) || givenToScopedBuilder(node)) return;
      context.report({ node, messageId: 'select' });
    }
    return {
      Literal: (node) => typeof node.value === 'string' && text(node, [node.value]),
      TemplateLiteral: (node) =>
        text(
          node,
          node.quasis.map((part) => part.value.cooked ?? ''),
        ),
      ImportDeclaration(node) {
        const name = node.source.value;
        if (libraries.test(name)) context.report({ node, messageId: 'library', data: { name } });
      },
      CallExpression({ callee }) {
        if (callee.type !== 'MemberExpression') return;
        const name = nameOf(callee);
        const onManager = finders.has(name) && managers.test(nameOf(callee.object));
        if (onManager || builders.has(name)) context.report({ node: callee, messageId: 'builder', data: { name } });
      },
    };
  },
};
